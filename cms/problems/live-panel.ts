import { HELP_FOLDER } from '../../src/editorial/rules.ts';
import { CHIEF } from '../words/editor-in-chief.ts';
import { problemLine } from './line.ts';
import type { LiveReport } from './live-report.ts';
import type { Problem } from './problem.ts';

const PANEL_ID = 'lc-chief';

/** Short sentence with the counts: heading of the closed panel, and what a screen reader hears. */
export function inShort({ errors, warnings, empty }: LiveReport): string {
  const parts = [
    ...(errors.length > 0 ? [CHIEF.errors(errors.length)] : []),
    ...(warnings.length > 0 ? [CHIEF.warnings(warnings.length)] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return empty.length > 0 ? CHIEF.empty(empty).replace(/:.*$/, '') : CHIEF.good;
}

function section(title: string, problems: readonly Problem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const heading = document.createElement('h3');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...problems.map(problemLine));
  return [heading, list];
}

function paragraph(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

function rulesLink(): HTMLParagraphElement {
  const line = paragraph('');
  const link = Object.assign(document.createElement('a'), { href: HELP_FOLDER, target: '_blank', rel: 'noopener', textContent: CHIEF.all });
  line.append(link);
  return line;
}

interface Parts { panel: HTMLDetailsElement; counts: HTMLElement; list: HTMLElement; spoken: HTMLElement }
let parts: Parts | undefined;
let shown = '';

function build(): Parts {
  const panel = document.createElement('details');
  panel.id = PANEL_ID;
  const summary = document.createElement('summary');
  const name = document.createElement('b');
  name.textContent = `${CHIEF.name}: `;
  const counts = document.createElement('span');
  summary.append(name, counts);
  const list = document.createElement('div');
  list.className = 'lc-chief-list';
  panel.append(summary, list);
  // Always in the page and outside the panel: a region that appears together with its words is often not read.
  const spoken = document.createElement('p');
  spoken.className = 'lc-unseen';
  spoken.setAttribute('aria-live', 'polite');
  document.body.append(panel, spoken);
  return { panel, counts, list, spoken };
}

/** Takes the panel away, when no form is open. */
export function hideLive(): void {
  if (!parts) return;
  parts.panel.hidden = true;
  parts.spoken.textContent = '';
  shown = '';
}

/** Shows a report in the corner. What has not changed is left alone; the focus stays where it is, also inside the list. */
export function showLive(report: LiveReport): void {
  parts ??= build();
  const { panel, counts, list, spoken } = parts;
  panel.hidden = false;
  const text = JSON.stringify(report);
  if (text === shown) return;
  shown = text;
  const short = inShort(report);
  counts.textContent = short;
  panel.dataset.state = report.errors.length > 0 ? 'errors' : report.warnings.length > 0 ? 'warnings' : 'good';
  if (spoken.textContent !== `${CHIEF.name}: ${short}`) spoken.textContent = `${CHIEF.name}: ${short}`;
  const places = () => [...list.querySelectorAll<HTMLElement>('button, a')];
  const at = places().findIndex((place) => place === document.activeElement);
  list.replaceChildren(
    ...section(CHIEF.errorsTitle, report.errors), ...section(CHIEF.warningsTitle, report.warnings),
    ...(report.empty.length > 0 ? [paragraph(CHIEF.empty(report.empty))] : []), rulesLink(),
  );
  if (at >= 0) places()[Math.min(at, places().length - 1)]?.focus({ preventScroll: true });
}
