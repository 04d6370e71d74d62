/** Precomposed form; all text of the site and every query passes here first. */
export const toNfc = (text: string) => text.normalize('NFC');

/**
 * Text without tone marks and in lower case, as people type in a hurry: "Đuối nước" → "duoi nuoc".
 * NFD drops every mark except the bar of đ, which has no decomposition; it is replaced by hand.
 */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Whether the writer typed any tone, vowel mark or đ; then the marks are meant. */
export const hasMarks = (text: string) => /\p{M}|đ/iu.test(text.normalize('NFD'));
