import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Off unless asked for, although it is the one rule of WCAG 2.2 that axe can judge.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page as it stands – or in the part of it that fits `part` –, one line an element: rule, element, advice. */
export async function axeViolations(page: Page, part = 'html'): Promise<string[]> {
  // Evaluated from outside the page, so the page's own policy is neither in the way nor loosened.
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    ({ options, within }) => (window as unknown as { axe: { run: (context: string, options: RunOptions) => Promise<AxeResults> } }).axe.run(within, options),
    { options: OPTIONS, within: part },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `axe ${id}: ${target.join(' ')} – ${failureSummary.split('\n').slice(1).join(' ').trim()}`));
}
