import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { judgeEntry } from '../../src/editorial/judge-entry.ts';
import type { HardWord } from '../../src/editorial/prose/finding.ts';
import { RULES, type RuleId } from '../../src/editorial/rules.ts';
import type { Entry } from '../../src/editorial/issue.ts';
import { exampleEntry, type Data } from './examples.ts';

/** One sentence of tests/fixtures/editorial/corpus.yml. */
export interface Sample {
  say: string;
  /** Audience, or the age band of a text for children. */
  to: string;
  as?: 'body' | 'dont' | 'alt' | 'quiz';
  finds?: RuleId[];
  near?: boolean;
}

/** The sentences, as officers, leaflets and newspapers write them. */
export const CORPUS = parse(readFileSync(path.resolve(import.meta.dirname, '../fixtures/editorial/corpus.yml'), 'utf8')) as Sample[];

const GLOSSARY: readonly HardWord[] = [{ id: 'du-do', term: 'dụ dỗ' }];

function entryOf({ say, to, as = 'body' }: Sample): Entry & { collection: CollectionName } {
  const reader: Data = /^\d/.test(to) ? { audience: 'tre-em', ageBand: to } : { audience: to };
  if (as === 'quiz') return { ...exampleEntry('quizzes', { data: { ending: say } }), collection: 'quizzes' };
  if (as === 'alt') return { ...exampleEntry('posters', { data: { board: { headline: 'Gần nước', points: ['Một.', 'Hai.'], picture: 'ring-buoy', alt: say } } }), collection: 'posters' };
  const body = as === 'dont' ? `<DoDont>\n\n<Dont>\n\n- ${say}\n\n</Dont>\n\n</DoDont>` : say;
  return { ...exampleEntry('articles', { data: reader, body }), collection: 'articles' };
}

/** Rules that speak about a sentence, each once. */
export const rulesOn = (sample: Sample): RuleId[] =>
  [...new Set(judgeEntry(entryOf(sample), { today: '2026-11-22', glossary: GLOSSARY }).map(({ rule }) => rule))];

/** How one rule did on the corpus. Recall and precision between 0 and 1; 1 when there was nothing to find or nothing was said. */
export interface Score {
  rule: RuleId;
  found: number;
  missed: string[];
  wrong: string[];
  precision: number;
  recall: number;
}

/** Scores of every rule that was expected or spoke, by name. Warnings beside an expected finding are not held against a sample. */
export function scores(): Score[] {
  const judged = CORPUS.map((sample) => ({ sample, rules: rulesOn(sample), expected: sample.finds ?? [] }));
  const named = new Set(judged.flatMap(({ rules, expected }) => [...rules, ...expected]));
  return [...named].sort().map((rule) => {
    const found = judged.filter(({ rules, expected }) => rules.includes(rule) && expected.includes(rule)).length;
    const missed = judged.filter(({ rules, expected }) => !rules.includes(rule) && expected.includes(rule)).map(({ sample }) => sample.say);
    const side = ({ expected }: (typeof judged)[number]) => RULES[rule].severity === 'warning' && expected.length > 0;
    const wrong = judged.filter((each) => each.rules.includes(rule) && !each.expected.includes(rule) && !side(each)).map(({ sample }) => sample.say);
    return { rule, found, missed, wrong, precision: found + wrong.length === 0 ? 1 : found / (found + wrong.length), recall: found + missed.length === 0 ? 1 : found / (found + missed.length) };
  });
}

/** The scores as a table for the terminal. */
export const scoreTable = (list: readonly Score[]): string => [
  `${CORPUS.length} câu thử, ${CORPUS.filter(({ finds }) => !finds?.length).length} câu tốt`,
  ...list.map(({ rule, found, missed, wrong, precision, recall }) =>
    `  ${rule.padEnd(26)} đúng ${String(found).padStart(2)}  sót ${missed.length}  nhầm ${wrong.length}  độ chuẩn ${precision.toFixed(2)}  độ phủ ${recall.toFixed(2)}`),
].join('\n');
