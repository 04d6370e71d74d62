import { NEWSROOM, timeInWords } from '../words/newsroom.ts';
import type { SiteLine } from './site-line.ts';

/** `phien-ban.json` beside the CMS: which commit the running site was built from, and when. `null`: the build did not know. */
export interface SiteVersion { commit: string | null; builtAt: string | null }

/** Longer than a build takes; then somebody has to look. */
const LATE_MS = 15 * 60_000;

/** The version of the running site; `undefined` when it has none or cannot be reached. */
export async function readVersion(): Promise<SiteVersion | undefined> {
  const response = await fetch('phien-ban.json', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return response?.ok ? ((await response.json().catch(() => undefined)) as SiteVersion | undefined) : undefined;
}

interface Known {
  version: SiteVersion | undefined;
  /** Commit the branch stands at; `undefined` when the host does not say. */
  commit: string | undefined;
  /** When this page published last; `undefined` when it has not. */
  publishedAt: Date | undefined;
  now: Date;
}

/** What can be known of the running site: that it is the published commit, or only when it was built. A failed build cannot be seen from here. */
export function hostedLine({ version, commit, publishedAt, now }: Known): SiteLine {
  const words = NEWSROOM.site;
  const time = version?.builtAt ? timeInWords(new Date(version.builtAt), now) : undefined;
  if (version?.commit && version.commit === commit && time !== undefined) return { tone: 'good', text: words.live(time), see: true };
  if (publishedAt) return now.getTime() - publishedAt.getTime() > LATE_MS ? { tone: 'bad', text: words.late } : { tone: 'busy', text: words.waiting };
  return { tone: 'good', text: time === undefined ? words.unknown : words.version(time) };
}
