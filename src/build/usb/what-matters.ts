import { readContent } from '../content-files.ts';

const text = (value: unknown) => (typeof value === 'string' ? [value] : []);

/** Review days of what must not be wrong in a copy that lives for long: numbers to call, help pages, first aid. */
export async function reviewDays(root: string): Promise<string[]> {
  const { entries } = await readContent(root);
  return entries.flatMap(({ collection, data }) => {
    if (collection === 'contacts') return text(data.validUntil);
    return data.keepOffline === true ? text(data.reviewBy) : [];
  });
}
