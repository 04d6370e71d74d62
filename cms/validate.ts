import type { Entry, Issue } from '../src/editorial/issue.ts';
import { checkNationalNumbers } from '../src/editorial/rules/national-numbers.ts';
import { checkChildInPicture } from '../src/editorial/rules/pictures.ts';
import { checkSchema } from '../src/editorial/rules/schema.ts';
import { checkWording } from '../src/editorial/rules/wording.ts';
import { RULES } from '../src/editorial/rules.ts';
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

const isError = ({ rule }: Issue) => RULES[rule].severity === 'error';

/**
 * Judges one entry by the rules of the build that need no other file: schema, wording, locked numbers.
 * The MDX guard is not here: its parser's browser build needs threads and shared memory, which a page without
 * cross-origin isolation does not get. `git-proxy.ts` judges the whole of `content/` before it commits.
 */
export function validate({ collection, id, data, body }: Draft): Problem[] {
  const file = `content/${collection}/${id || 'moi'}.${COLLECTIONS[collection].extension}`;
  const entry: Entry = { collection, id, file, data, body, bodyStartLine: 1 };
  const locked = collection === 'contacts' ? checkNationalNumbers([entry]).filter((issue) => issue.file === file && id !== '') : [];
  return [...checkSchema(entry, COLLECTIONS[collection].schema), ...checkWording(entry), ...checkChildInPicture(entry), ...locked]
    .filter(isError)
    .map((issue) => inWords(collection, issue));
}
