import { helpPage, RULES } from '../../src/editorial/rules.ts';
import { CHIEF } from '../words/editor-in-chief.ts';
import { hasPlace, jumpTo } from './jump.ts';
import type { Problem } from './problem.ts';

/** The page that explains a rule, in a tab of its own: the form must not be left. */
function why(rule: NonNullable<Problem['rule']>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = helpPage(rule);
  link.target = '_blank';
  link.rel = 'noopener';
  link.className = 'lc-why';
  link.textContent = CHIEF.why;
  link.setAttribute('aria-label', CHIEF.whyOf(RULES[rule].name));
  return link;
}

/** One problem as a line: the field to jump to, what to do, why. */
export function problemLine(problem: Problem): HTMLLIElement {
  const { label, message, rule } = problem;
  const item = document.createElement('li');
  if (hasPlace(problem)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => jumpTo(problem));
    item.append(button, `: ${message}`);
  } else item.append(label ? `${label}: ${message}` : message);
  if (rule) item.append(' ', why(rule));
  return item;
}
