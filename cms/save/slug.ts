import { slug } from '../../src/text/slug.ts';
import type { Data } from '../format/yaml.ts';

const textAt = (data: Data, key: string) => (typeof data[key] === 'string' ? data[key] : '');

/**
 * File name of a new entry, made from `data[title]`: "Đường dây nóng" → `duong-day-nong`. Empty when no letter is left.
 * A sensitive entry takes its neutral title, because the address stays in the history of a shared phone.
 */
export function slugOf(data: Data, title: string): string {
  const neutral = data.sensitivity === 'nhay-cam' ? textAt(data, 'neutralTitle') : '';
  return slug(neutral || textAt(data, title));
}
