import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { ID_PATTERN } from '../../src/schemas/shared/ids.ts';
import { Refusal } from './refusal.ts';

const MEDIA_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

const outside = (file: string) => new Refusal(403, `tòa soạn chỉ đọc và ghi trong thư mục content, không phải "${file}"`);

/** Lets a path be read: inside `content/`, spelled plainly. Throws a `Refusal` otherwise. */
export function assertReadable(file: unknown): asserts file is string {
  if (typeof file !== 'string' || !/^content(?:\/[^/\\\0]+)*$/.test(file) || file.split('/').some((part) => part === '.' || part === '..')) {
    throw outside(String(file));
  }
}

/**
 * Lets a path be written: an entry of a collection with the file name and extension it must have, or a picture.
 * Throws a `Refusal` otherwise, also when the way there leads through a symbolic link.
 */
export async function assertWritable(root: string, file: unknown): Promise<void> {
  assertReadable(file);
  const [, room = '', name = '', ...deeper] = file.split('/');
  if (deeper.length > 0) throw outside(file);
  if (room === 'media') {
    if (!MEDIA_NAME.test(name)) throw new Refusal(422, `tên hình "${name}" – chỉ dùng chữ không dấu, số, gạch nối, và đuôi svg, png, jpg, webp, avif, gif`);
  } else {
    const collection = Object.hasOwn(COLLECTIONS, room) ? COLLECTIONS[room as keyof typeof COLLECTIONS] : undefined;
    if (!collection) throw outside(file);
    const { name: id, ext } = path.posix.parse(name);
    if (ext !== `.${collection.extension}` || !ID_PATTERN.test(id)) {
      throw new Refusal(422, `tên tệp "${name}" – chỉ chữ thường không dấu, số, gạch nối, và đuôi .${collection.extension}`);
    }
  }
  for (const part of ['content', `content/${room}`, file]) {
    const found = await lstat(path.join(root, part)).catch(() => undefined);
    if (found?.isSymbolicLink()) throw outside(file);
  }
}
