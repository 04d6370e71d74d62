import { LANGUAGE } from './table/language.ts';
import type { Rule } from './table/rule.ts';
import { SAFETY } from './table/safety.ts';
import { STRUCTURE } from './table/structure.ts';

/** The editor-in-chief's one table. Types, ends of messages and help pages all come from it; the order is that of the list of help pages. */
export const RULES = { ...SAFETY, ...LANGUAGE, ...STRUCTURE } as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];

export const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);
export const isError = ({ rule }: { rule: RuleId }) => RULES[rule].severity === 'error';

/** What was found, and what to do about it. */
export const said = (rule: RuleId, found: string) => `${found} – ${RULES[rule].todo}`;

/** Folder of the help pages in the site, and the page of one rule. */
export const HELP_FOLDER = '/quan-tri/quy-tac/';
export const helpPage = (rule: RuleId) => `${HELP_FOLDER}${rule}/`;
