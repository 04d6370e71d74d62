import type { CMS } from 'decap-cms-core';
import type { Host } from '../backend.ts';
import { SLUG_KEY } from '../format/carried.ts';
import { publishedCommit } from '../host/register.ts';
import type { NewsroomState } from '../proxy/state.ts';
import { NEWSROOM } from '../words/newsroom.ts';
import { addressOf } from './address.ts';
import { createBar } from './bar.ts';
import { hostedLine, readVersion } from './hosted-site.ts';
import { localLine, readState } from './local-site.ts';
import type { SiteLine } from './site-line.ts';

/** While something is on its way, and while nothing is. */
const SOON_MS = 1500;
const LATER_MS = 20_000;
/** A host far away is asked less often. */
const HOSTED_MS = 20_000;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Shows the bar and keeps it true while the page is open. */
export function followSite(cms: CMS, { backend }: Host, state: NewsroomState | undefined): void {
  const local = backend.name === 'proxy';
  const bar = createBar(local ? NEWSROOM.bar.local(state?.branch || 'main') : NEWSROOM.bar.hosted(backend.repo ?? '', backend.branch ?? ''));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let publishedAt: Date | undefined;
  let see = '/';

  const look = async (): Promise<SiteLine | undefined> => {
    if (!local) return hostedLine({ version: await readVersion(), commit: publishedAt && await publishedCommit(), publishedAt, now: new Date() });
    // A server that never told its state (built files behind another server) is not gone.
    return state && localLine((await readState())?.build, new Date());
  };
  const again = async () => {
    clearTimeout(timer);
    const line = await look();
    if (line) bar.show(line, see);
    clearTimeout(timer);
    timer = setTimeout(() => void again(), !local ? HOSTED_MS : line?.tone === 'good' ? LATER_MS : SOON_MS);
  };
  cms.registerEventListener({
    name: 'postPublish',
    handler: ({ entry }) => {
      const slug = text(entry.get('slug')) || text((entry.get('data') as { get: (key: string) => unknown }).get(SLUG_KEY));
      see = addressOf(text(entry.get('collection')), slug);
      publishedAt = new Date();
      void again();
    },
  });
  cms.registerEventListener({
    name: 'postUnpublish',
    handler: () => {
      see = '/';
      publishedAt = new Date();
      void again();
    },
  });
  void again();
}
