import { COLLECTIONS, type CollectionName } from '../../../src/schemas/collections.ts';
import { readSchema } from '../../derive/read-zod.ts';
import type { Data } from '../../format/yaml.ts';
import { BODY_KEY } from '../../format/carried.ts';
import { tidy } from '../../save/tidy.ts';
import { entriesOf, site, type OpenEntry } from '../stand-ins/site.ts';
import { completeGroup, type Filling } from './complete.ts';

/** Words where a required text is still missing. */
const MISSING = '(chưa điền)';

const idsOf = (collection: string) => entriesOf(collection).map(({ id }) => id);

const filling = (): Filling => ({
  text: MISSING,
  day: site().today,
  firstId: (collection) => idsOf(collection)[0],
  // Articles, lessons and quizzes are not all known here, and nothing on a page is looked up by them.
  isKnown: (collection, id) => site().entries[collection as CollectionName] === undefined || idsOf(collection).includes(id),
});

/** Id of an entry that has no file yet. */
export const NEW_ID = 'bai-moi';

/** What the form holds as the entry that a page is made of. `id` is empty for a new entry. */
export function draftOf(collection: CollectionName, id: string, form: Data): OpenEntry {
  const { [BODY_KEY]: body, ...fields } = form;
  const { schema } = COLLECTIONS[collection];
  const known = readSchema(schema, collection);
  const data = tidy(fields, known);
  const judged = schema.safeParse(data);
  return {
    collection,
    id: id === '' ? NEW_ID : id,
    data: judged.success ? judged.data as Data : completeGroup(data, known, filling()),
    body: typeof body === 'string' ? body.normalize('NFC') : '',
  };
}
