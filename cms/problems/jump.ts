import type { Problem } from './problem.ts';

function depth(element: Element): number {
  let steps = 0;
  for (let around = element.parentElement; around; around = around.parentElement) steps += 1;
  return steps;
}

/** Items of a list may have a field of the same name ("body" of a source): the outermost is meant. */
function labelOf({ control, field }: Problem): HTMLLabelElement | undefined {
  const found = document.querySelectorAll<HTMLLabelElement>(control === undefined ? `label[for^="${CSS.escape(field ?? '')}-field-"]` : `label[for="${CSS.escape(control)}"]`);
  return [...found].sort((one, other) => depth(one) - depth(other))[0];
}

/** A field inside a closed list item has no place on the screen; the item around it has. */
function visible(element: Element): Element {
  let shown = element;
  while (shown.getClientRects().length === 0 && shown.parentElement) shown = shown.parentElement;
  return shown;
}

/** The pane that moves when the box does: Decap scrolls the page, or with a preview beside it a pane. */
function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Marks one line of a text box and brings it to the middle of the screen. */
function showLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  box.scrollIntoView({ block: 'start', behavior: 'instant' });
  // Lines wrap, so the place is taken from the letters before it, not from the count of lines.
  const share = start / Math.max(1, box.value.length);
  scrollerOf(box).scrollBy({ top: box.getBoundingClientRect().height * share - window.innerHeight / 3, behavior: 'instant' });
}

/** Whether `jumpTo` has somewhere to go. */
export const hasPlace = ({ label, field, control }: Problem) => label !== '' && (field !== undefined || control !== undefined);

/** Goes to the field, and in the text to the line. */
export function jumpTo(problem: Problem): void {
  const label = labelOf(problem);
  if (!label) return;
  if (problem.line !== undefined && label.control instanceof HTMLTextAreaElement) return showLine(label.control, problem.line);
  visible(label).scrollIntoView({ block: 'center', behavior: 'instant' });
  label.control?.focus({ preventScroll: true });
}
