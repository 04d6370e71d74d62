import type { Entry, Issue } from '../src/editorial/issue.ts';
import { judgeEntry } from '../src/editorial/judge-entry.ts';
import type { HardWord } from '../src/editorial/prose/finding.ts';
import { checkChildInPicture } from '../src/editorial/rules/pictures.ts';
import { checkNationalNumbers } from '../src/editorial/rules/national-numbers.ts';
import { isError } from '../src/editorial/rules.ts';
import { COLLECTIONS, type CollectionName } from '../src/schemas/collections.ts';
import type { Data } from './format/yaml.ts';
import { inWords } from './problems/in-words.ts';
import type { Problem } from './problems/problem.ts';

/** An entry as the form is about to save it. */
export interface Draft {
  collection: CollectionName;
  /** File name without extension; empty for a new entry. */
  id: string;
  /** Tidied fields, without the body. */
  data: Data;
  body: string;
}

/** What the form cannot see in the entry itself. */
export interface Surroundings {
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Words of content/glossary; empty when they could not be fetched. */
  glossary: readonly HardWord[];
}

/** The day where the officer sits, `YYYY-MM-DD`. */
export const todayHere = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * Judges one entry by the rules of the build that need no other file, errors and warnings. The MDX guard is not here: its parser's
 * browser build needs threads and shared memory, which a page without cross-origin isolation does not get. `git-proxy.ts` judges the
 * whole of `content/` before it commits.
 */
export function judgeDraft({ collection, id, data, body }: Draft, surroundings: Surroundings): Issue[] {
  const file = `content/${collection}/${id || 'moi'}.${COLLECTIONS[collection].extension}`;
  const entry: Entry & { collection: CollectionName } = { collection, id, file, data, body, bodyStartLine: 1 };
  const locked = collection === 'contacts' ? checkNationalNumbers([entry]).filter((issue) => issue.file === file && id !== '') : [];
  return judgeEntry(entry, surroundings, [...locked, ...checkChildInPicture(entry)]);
}

/** The errors among them, in the words of the form: what must be mended before it is saved. */
export const validate = (draft: Draft, today = todayHere(new Date())): Problem[] =>
  judgeDraft(draft, { today, glossary: [] }).filter(isError).map((issue) => inWords(draft.collection, issue));
