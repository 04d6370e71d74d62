import type { Problem } from './problem.ts';

const PANEL_ID = 'lc-problems';

const labelOf = ({ control, field }: Problem) =>
  document.querySelector<HTMLLabelElement>(control === undefined ? `label[for^="${CSS.escape(field ?? '')}-field-"]` : `label[for="${CSS.escape(control)}"]`);

/** A field inside a closed list item has no place on the screen; the item around it has. */
function visible(element: Element): Element {
  let shown = element;
  while (shown.getClientRects().length === 0 && shown.parentElement) shown = shown.parentElement;
  return shown;
}

function jumpTo(problem: Problem): void {
  const label = labelOf(problem);
  if (!label) return;
  visible(label).scrollIntoView({ block: 'center' });
  label.control?.focus({ preventScroll: true });
}

function lineOf(problem: Problem): HTMLLIElement {
  const { label, message, field, control } = problem;
  const item = document.createElement('li');
  if (label === '' || (field === undefined && control === undefined)) {
    item.append(label ? `${label}: ${message}` : message);
    return item;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => jumpTo(problem));
  item.append(button, `: ${message}`);
  return item;
}

/** Takes the panel away. */
export function hideProblems(): void {
  document.getElementById(PANEL_ID)?.remove();
}

/**
 * Shows all problems above the editor and says them to a screen reader. Replaces an earlier list.
 * Decap's own message disappears after eight seconds and says one thing at a time.
 */
export function showProblems(title: string, problems: readonly Problem[]): void {
  hideProblems();
  const panel = document.createElement('section');
  panel.id = PANEL_ID;
  panel.setAttribute('role', 'alert');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...problems.map(lineOf));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'lc-close';
  close.textContent = 'Đóng';
  close.addEventListener('click', hideProblems);
  panel.append(heading, list, close);
  document.body.append(panel);
}
