import type { Edit } from '../../blocks/write.ts';

/** The smallest replacement that makes the same text: what begins and ends alike stays out of the undo step. */
function smallest(text: string, { start, end, put }: Edit): { start: number; end: number; put: string } {
  const old = text.slice(start, end);
  let head = 0;
  while (head < Math.min(old.length, put.length) && old[head] === put[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, put.length) - head && old[old.length - 1 - tail] === put[put.length - 1 - tail]) tail += 1;
  return { start: start + head, end: end - tail, put: put.slice(head, put.length - tail) };
}

/**
 * Puts an edit into a text box as if it had been typed, so that Ctrl+Z takes it back.
 * `insertText` is the one way that keeps a box's undo history; it is deprecated and without a successor
 * (https://developer.mozilla.org/docs/Web/API/Document/execCommand). A browser that refuses it gets the text without undo.
 */
export function applyEdit(box: HTMLTextAreaElement, edit: Edit): void {
  const { start, end, put } = smallest(box.value, edit);
  box.focus();
  box.setSelectionRange(start, end);
  const typed = start === end && put === '' ? true : document.execCommand(put === '' ? 'delete' : 'insertText', false, put);
  if (!typed) {
    box.setRangeText(put, start, end, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  box.setSelectionRange(edit.select[0], edit.select[1]);
}
