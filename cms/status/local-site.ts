import { STATE_PATH } from '../backend.ts';
import type { BuildState, NewsroomState } from '../proxy/state.ts';
import { NEWSROOM, timeInWords } from '../words/newsroom.ts';
import type { SiteLine } from './site-line.ts';

/** What the server of this machine says of itself; `undefined` when it does not answer, or knows of no state (built files behind another server). */
export async function readState(): Promise<NewsroomState | undefined> {
  const response = await fetch(STATE_PATH, { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return response?.ok && response.headers.get('content-type')?.includes('json') ? ((await response.json()) as NewsroomState) : undefined;
}

/** The state of the site on this machine as one line. */
export function localLine(build: BuildState | undefined, now: Date): SiteLine {
  const words = NEWSROOM.site;
  if (!build) return { tone: 'bad', text: words.serverGone };
  switch (build.phase) {
    case 'building': return { tone: 'busy', text: words.building };
    case 'live': return { tone: 'good', text: words.live(timeInWords(new Date(build.at), now)), see: true };
    case 'failed': {
      const [first = '', ...rest] = build.message.split('\n');
      return { tone: 'bad', text: words.failed(/[.!?…]$/.test(first) ? first : `${first}.`), see: true, ...(rest.length > 0 && { details: rest.join('\n') }) };
    }
  }
}
