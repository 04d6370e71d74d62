import '../../../src/components/quiz/class/class.ts';
import '../../../src/components/quiz/quiz.ts';
import { PREVIEW } from '../../words/preview.ts';
import type { Answer, Show } from '../messages.ts';
import { SITE_CONTENT_FILE, type SiteContent } from '../site-content.ts';
import { useSite } from '../stand-ins/site.ts';
import './frame.css';
import { standStill } from './stand-still.ts';
import { put } from './put.ts';

const answer = (message: Answer) => parent.postMessage(message, location.origin);

/** The pages ask for the site's content while they load, so they come second. */
async function load() {
  const response = await fetch(SITE_CONTENT_FILE);
  if (!response.ok) throw new Error(`${SITE_CONTENT_FILE}: ${response.status}`);
  const content = await response.json() as SiteContent;
  useSite(content);
  const fonts = new CSSStyleSheet();
  fonts.replaceSync(content.fonts);
  document.adoptedStyleSheets = [fonts];
  return import('./draw.ts');
}

async function start(): Promise<void> {
  standStill();
  const { draw } = await load();
  // One after another: an earlier, slower drawing must not come over a later one.
  let last = Promise.resolve();
  addEventListener('message', ({ origin, source, data }: MessageEvent<Show>) => {
    // The pane stands in Decap's frame, its code runs in the page around it.
    if (origin !== location.origin || (source !== parent && source !== top) || data.kind !== 'show') return;
    last = last.then(async () => {
      const started = performance.now();
      const { html, note } = await draw(data);
      put(html, data);
      answer({ kind: 'shown', milliseconds: performance.now() - started, ...(note !== undefined && { note }) });
    });
  });
  answer({ kind: 'ready' });
}

start().catch((error: unknown) => {
  console.error(error);
  document.body.textContent = PREVIEW.noSite;
});
