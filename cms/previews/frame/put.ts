import type { Show } from '../messages.ts';
import { onPaper } from './paper.ts';
import { patch } from './patch.ts';

let shown: { html: string; mode: string } | undefined;

/** Question that a quiz stood at, so that it stands there again. */
const placeInQuiz = (): string | undefined => document.querySelector('lc-quiz > [data-step][data-now]')?.id;

/** Elements that change their own inside; they are put in anew as a whole. */
const ALIVE = 'lc-quiz, lc-class-quiz';

/** Parsed, never run: a document made by `DOMParser` has no scripting, and what could start one is taken out. */
function parse(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, link, iframe, object, embed')) element.remove();
  // Buttons that wait for their script: a reader's phone has it.
  for (const button of body.querySelectorAll('.room[hidden]')) button.removeAttribute('hidden');
  return body;
}

function colourLike({ dataset }: HTMLElement): void {
  if (dataset.colour === undefined) delete document.body.dataset.colour;
  else document.body.dataset.colour = dataset.colour;
}

/** Puts a drawn page in the place of the last one; the reader's place in it stays. */
export function put(html: string, { mode }: Show): void {
  if (shown?.html === html && shown.mode === mode) return;
  const root = document.documentElement;
  const body = parse(html);
  colourLike(body);
  if (shown?.mode === mode && !body.querySelector(ALIVE)) {
    patch(document.body, body);
  } else {
    const place = shown?.mode === mode ? placeInQuiz() : undefined;
    const top = shown?.mode === mode ? root.scrollTop : 0;
    root.classList.add('webfont', 'scripted');
    root.dataset.mode = mode;
    history.replaceState(null, '', place ? `#${place}` : location.pathname);
    document.body.replaceChildren(...body.childNodes);
    onPaper(mode === 'print');
    root.scrollTo({ top, behavior: 'instant' });
  }
  shown = { html, mode };
}
