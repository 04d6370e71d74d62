/** A pattern that meets whole words only, whatever their case; `|` and groups as in a regular expression. */
export const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');

/** Said against, in the same sentence and before the place: "đừng hỏi vì sao…", "không ai được…". */
const AGAINST = /(?<!\p{L})(?:đừng|chớ|tránh|thay vì|thay cho|không phải|không bao giờ|không nên|không được|không nói|không hỏi|không trách|không gọi|không dùng|không viết|không kể|không tả|không ai|không nghĩ|chưa chắc|chưa hẳn|không chỉ|đâu phải|chẳng phải|ai bảo là|nhiều người nghĩ|có người nghĩ|có người nói|hiểu lầm|sai lầm)(?!\p{L})/iu;

/** The sentence around a place, up to that place. */
const before = (text: string, index: number) => text.slice(Math.max(text.lastIndexOf('.', index - 1), text.lastIndexOf('!', index - 1), text.lastIndexOf('?', index - 1), text.lastIndexOf(':', index - 1)) + 1, index);

export interface Met {
  text: string;
  index: number;
}

/** Every place where a pattern meets. `text` in NFC. */
export const meets = (text: string, patterns: readonly RegExp[]): Met[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ text: match[0].trim(), index: match.index }))).sort((a, b) => a.index - b.index);

/** The first place that the sentence itself does not turn down. */
export const firstMeant = (text: string, patterns: readonly RegExp[]): Met | undefined => meets(text, patterns).find(({ index }) => !AGAINST.test(before(text, index)));
