import { problemLine } from './line.ts';
import type { Problem } from './problem.ts';

const PANEL_ID = 'lc-problems';

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
  list.append(...problems.map(problemLine));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'lc-close';
  close.textContent = 'Đóng';
  close.addEventListener('click', hideProblems);
  panel.append(heading, list, close);
  document.body.append(panel);
}
