import { z } from 'zod';

/**
 * One paragraph of plain text: trimmed, not empty, at most `max` characters,
 * NFC and without the Icelandic Ð (U+00D0) that old fonts leave behind and search misses.
 */
export const plainText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => value === value.normalize('NFC'), {
      error: 'chữ có dấu đang ở dạng tách rời (NFD) – gõ lại, hoặc dán qua một trình soạn thảo thường',
    })
    .refine((value) => !value.includes('Ð'), {
      error: 'có chữ Ð (U+00D0) của bảng mã cũ – gõ lại thành Đ',
    });

/** A list of short lines, each at most `max` characters. */
export const lines = (max: number, { min = 1, most = 30 } = {}) =>
  z.array(plainText(max)).min(min).max(most);
