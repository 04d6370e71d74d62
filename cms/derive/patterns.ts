import type { TextRules } from './read-text.ts';

/** Decap's `pattern`: a regular expression and what to do when it does not match. */
export type Pattern = [source: string, message: string];

/**
 * One Decap pattern for all rules on a text; Decap knows only one a field.
 * Spaces around the text do not count, as Zod trims before it measures.
 */
export function patternOf({ max, format, pattern }: TextRules): Pattern | undefined {
  const length = max === undefined ? undefined : `^(?=\\s*[\\s\\S]{0,${max}}?\\s*$)`;
  const shape = pattern && `(?=\\s*${unanchored(pattern.source)}\\s*$)`;
  const message = [
    pattern && (pattern.message ?? (format && FORMAT_MESSAGES[format]) ?? 'viết lại theo ví dụ bên dưới'),
    max !== undefined && `viết gọn còn tối đa ${max} ký tự`,
  ].filter((part) => typeof part === 'string');
  if (message.length === 0) return undefined;
  return [`${length ?? '^'}${shape ?? ''}`, message.join('; ')];
}

/** The same language without `^` and `$`, so that it can stand between optional spaces. */
const unanchored = (source: string) =>
  `${source.startsWith('^') ? '' : '[\\s\\S]*'}(?:${source.replace(/^\^/, '').replace(/\$$/, '')})${source.endsWith('$') ? '' : '[\\s\\S]*'}`;

const FORMAT_MESSAGES = {
  url: 'ghi địa chỉ đầy đủ, bắt đầu bằng https://',
  email: 'ghi địa chỉ thư, ví dụ lienhe@don-vi.vn',
} as const;
