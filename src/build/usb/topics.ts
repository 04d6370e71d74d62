import { readContent } from '../content-files.ts';

/** Name of each topic by its id, in the order of the files. */
export async function topicNames(root: string): Promise<Map<string, string>> {
  const { entries } = await readContent(root);
  return new Map(entries.flatMap(({ collection, id, data }) => (collection === 'topics' ? [[id, String(data.name)] as const] : [])));
}
