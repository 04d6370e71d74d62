import type { Issue } from '../issue.ts';
import { helpPage, RULES, type RuleId } from '../rules.ts';

/** One finding as a form, a log or another program shows it. */
export interface Told extends Issue {
  severity: 'error' | 'warning';
  /** Name of the rule. */
  name: string;
  /** Address of its help page in the site. */
  help: string;
}

/** All findings, errors before warnings, otherwise in the order of the text. */
export function reportData(issues: readonly Issue[]): Told[] {
  const told = issues.map((issue): Told => ({ ...issue, severity: RULES[issue.rule].severity, name: RULES[issue.rule].name, help: helpPage(issue.rule) }));
  return [...told.filter(({ severity }) => severity === 'error'), ...told.filter(({ severity }) => severity === 'warning')];
}

/** Rules spoken of, each once, in the order of their first finding. */
export const rulesIn = (issues: readonly Issue[]): RuleId[] => [...new Set(issues.map(({ rule }) => rule))];
