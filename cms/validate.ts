import type { Entry, Issue } from '../src/editorial/issue.ts';
import { judgeEntry } from '../src/editorial/judge-entry.ts';
import type { HardWord } from '../src/editorial/prose/finding.ts';
import { checkBody } from '../src/editorial/rules/body.ts';
import type { MdastNode } from '../src/editorial/rules/mdx-guard.ts';
import { checkChildInPicture } from '../src/editorial/rules/pictures.ts';
import { checkNationalNumbers } from '../src/editorial/rules/national-numbers.ts';
import { checkReferences } from '../src/editorial/rules/references.ts';
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
  /** What the text itself can be judged by: a parser, and the ids of everything that can be cited. Absent at save: the host does it. */
  tree?: { parse: (body: string) => MdastNode; known: ReadonlyMap<string, ReadonlySet<string>> } | undefined;
}

/** The day where the officer sits, `YYYY-MM-DD`. */
export const todayHere = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * Judges one entry by the rules of the build, errors and warnings; the tree of its text and unknown ids only where `tree` is given.
 * `git-proxy.ts` judges the whole of `content/` before it commits.
 */
export function judgeDraft({ collection, id, data, body }: Draft, surroundings: Surroundings): Issue[] {
  const file = `content/${collection}/${id || 'moi'}.${COLLECTIONS[collection].extension}`;
  const entry: Entry & { collection: CollectionName } = { collection, id, file, data, body, bodyStartLine: 1 };
  const locked = collection === 'contacts' ? checkNationalNumbers([entry]).filter((issue) => issue.file === file && id !== '') : [];
  const { tree } = surroundings;
  const inText = tree && COLLECTIONS[collection].extension === 'mdx' ? checkBody(entry, tree.known, tree.parse) : [];
  const cited = tree ? checkReferences(entry, COLLECTIONS[collection].schema, tree.known) : [];
  return judgeEntry(entry, surroundings, [...locked, ...cited, ...inText, ...checkChildInPicture(entry)]);
}

/** The errors among them, in the words of the form: what must be mended before it is saved. */
export const validate = (draft: Draft, today = todayHere(new Date())): Problem[] =>
  judgeDraft(draft, { today, glossary: [] }).filter(isError).map((issue) => inWords(draft.collection, issue));
