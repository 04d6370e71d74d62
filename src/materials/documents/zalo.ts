import { LONGEST_SHARE, shareText } from '../../ui/share-text.ts';
import { WORDS } from '../words.ts';
import type { ArticleSource, LessonSource } from './source.ts';

/** Message to the parents' group: what was learned, the address, 111; at most 300 characters. Throws when it is longer. */
export function lessonZalo({ id, data, imprint }: LessonSource): string {
  const text = `${data.zalo} ${WORDS.helpShort}.\n${imprint.address}`;
  if (text.length > LONGEST_SHARE) throw new Error(`content/lessons/${id}.mdx, zalo: tin dài ${text.length} ký tự, nhiều nhất ${LONGEST_SHARE} – viết ngắn lại.`);
  return `${text}\n`;
}

export const articleZalo = ({ data, imprint }: ArticleSource): string =>
  `${shareText({ title: data.title, summary: data.summary, addressLength: imprint.address.length, sensitive: data.sensitivity === 'nhay-cam' })}\n${imprint.address}\n`;
