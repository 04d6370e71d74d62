import type { Issue } from '../../src/editorial/issue.ts';
import { reportData } from '../../src/editorial/report/data.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { readSchema } from '../derive/read-zod.ts';
import { wordsOf } from '../derive/to-collection.ts';
import { BODY_KEY } from '../format/carried.ts';
import type { Data } from '../format/yaml.ts';
import { tidy } from '../save/tidy.ts';
import { judgeDraft, type Surroundings } from '../validate.ts';
import { inWords } from './in-words.ts';
import type { Problem } from './problem.ts';

/** What the editor-in-chief says of the form as it stands. */
export interface LiveReport {
  /** Names of fields that still have to be filled: no mistakes yet, only not written. */
  empty: string[];
  errors: Problem[];
  warnings: Problem[];
}

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), data);

/** A field nobody has written in, not one that is wrong. */
const isEmpty = ({ rule, field }: Issue, data: Data) => {
  const value = field === undefined ? 1 : valueAt(data, field.split('.'));
  return ['khung-du-lieu', 'nguon', 'loi-ta-hinh'].includes(rule) && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
};

/** Judges what stands in the form, by the rules of the build. Pure; `data` with the text of the entry, as Decap holds it. */
export function liveReport(collection: CollectionName, id: string, { [BODY_KEY]: text, ...fields }: Data, surroundings: Surroundings): LiveReport {
  const data = tidy(fields, readSchema(COLLECTIONS[collection].schema, collection));
  const body = typeof text === 'string' ? text.normalize('NFC') : '';
  const told = reportData(judgeDraft({ collection, id, data, body }, surroundings));
  const written = told.filter((issue) => !isEmpty(issue, data));
  const problems = (severity: 'error' | 'warning') => written.filter((issue) => issue.severity === severity).map((issue) => inWords(collection, issue));
  const bodyWords = wordsOf(collection).body;
  const empty = [
    ...told.filter((issue) => isEmpty(issue, data)).map((issue) => inWords(collection, issue).label),
    ...(bodyWords?.required && body.trim() === '' ? [bodyWords.label] : []),
  ];
  return { empty: [...new Set(empty)], errors: problems('error'), warnings: problems('warning') };
}
