import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { readSchema } from '../derive/read-zod.ts';
import { wordsOf } from '../derive/to-collection.ts';
import { BODY_KEY, RAW_KEY, SLUG_KEY } from '../format/carried.ts';
import { ENTRY_FORMATS } from '../format/entry-file.ts';
import type { Data } from '../format/yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { unfilled } from '../templates/template.ts';
import { validate } from '../validate.ts';
import { slugOf } from './slug.ts';
import { tidy } from './tidy.ts';

/** What the form holds when an officer presses a saving button. */
export interface FormEntry {
  collection: CollectionName;
  /** File name without extension; empty for a new entry. */
  id: string;
  /** The file as it was read; empty for a new entry. */
  raw: string;
  data: Data;
}

/** Either what is to be written, or why nothing is. */
export type Outcome = { data: Data } | { problems: Problem[] };

function unreadable({ collection, raw }: FormEntry): Problem[] {
  if (raw === '') return [];
  try {
    ENTRY_FORMATS[COLLECTIONS[collection].extension].fromFile(raw);
    return [];
  } catch (error) {
    // Decap opens a file it cannot read as an empty form; saving that would wipe the file.
    return [{ label: '', message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Tidies and judges an entry. `data` of the outcome carries the original file and the new file name to the writer. */
export function beforeSave(entry: FormEntry): Outcome {
  const broken = unreadable(entry);
  if (broken.length > 0) return { problems: broken };
  const { collection, id, raw } = entry;
  const { [BODY_KEY]: body, ...fields } = entry.data;
  const data = tidy(fields, readSchema(COLLECTIONS[collection].schema, collection));
  const text = typeof body === 'string' ? body.normalize('NFC') : '';
  const problems = validate({ collection, id, data, body: text });
  const { title, fields: words, body: bodyWords } = wordsOf(collection);
  const left = unfilled(text);
  if (left) problems.push({ label: `${bodyWords?.label ?? ''}, dòng ${left.line}`, message: `còn chỗ của mẫu ${left.place} – thay bằng chữ của bạn, hoặc xóa đi`, field: BODY_KEY });
  const slug = title === undefined ? '' : slugOf(data, title);
  if (id === '' && title !== undefined && slug === '' && problems.length === 0) {
    problems.push({ label: words[title]?.label ?? title, message: 'cần ít nhất một chữ cái hoặc chữ số để làm địa chỉ trang', field: title });
  }
  if (problems.length > 0) return { problems };
  const hasBody = COLLECTIONS[collection].extension === 'mdx';
  return { data: { ...data, ...(hasBody && { [BODY_KEY]: text }), ...(raw !== '' && { [RAW_KEY]: raw }), [SLUG_KEY]: slug } };
}

