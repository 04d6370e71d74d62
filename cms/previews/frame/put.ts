import type { Show } from '../messages.ts';
import { onPaper } from './paper.ts';

let shown: { html: string; mode: string } | undefined;

/** Question that a quiz stood at, so that it stands there again. */
function placeInQuiz(): string | undefined {
  return document.querySelector('lc-quiz > [data-step][data-now]')?.id;
}

/** Parsed, never run: a document made by `DOMParser` has no scripting, and what could start one is taken out. */
function parse(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, link, iframe, object, embed')) element.remove();
  // Buttons that wait for their script: a reader's phone has it.
  for (const button of body.querySelectorAll('.room[hidden]')) button.removeAttribute('hidden');
  return body;
}

/** Puts a drawn page in the place of the last one; the reader's place in it stays. */
export function put(html: string, { mode }: Show): void {
  const root = document.documentElement;
  if (shown?.html === html && shown.mode === mode) return;
  const sameMode = shown?.mode === mode;
  shown = { html, mode };
  root.classList.add('webfont', 'scripted');
  root.dataset.mode = mode;
  const place = sameMode ? placeInQuiz() : undefined;
  const top = sameMode ? root.scrollTop : 0;
  const body = parse(html);
  history.replaceState(null, '', place ? `#${place}` : location.pathname);
  document.body.replaceChildren(...body.childNodes);
  const colour = body.dataset.colour;
  if (colour === undefined) delete document.body.dataset.colour;
  else document.body.dataset.colour = colour;
  onPaper(mode === 'print');
  root.scrollTo({ top, behavior: 'instant' });
}
