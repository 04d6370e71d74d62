import type { Passage } from './passage.ts';

/** A list of phrases, and one pattern for all of them: most passages have none, and one look at a passage is enough to know. */
export interface Phrases {
  each: readonly RegExp[];
  any: RegExp;
}

const whole = (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`;

/** Whole words of a text in lower case; `|` and groups as in a regular expression. Patterns that ignore case are ten times slower. */
export const phrases = (sources: readonly string[]): Phrases => ({
  each: sources.map((source) => new RegExp(whole(source), 'gu')),
  any: new RegExp(whole(sources.join('|')), 'u'),
});

/** Said against, in the same sentence and before the place: "đừng hỏi vì sao…", "không ai được…". */
const AGAINST = /(?<!\p{L})(?:đừng|chớ|tránh|thay vì|thay cho|không phải|không bao giờ|không nên|không được|không nói|không hỏi|không trách|không gọi|không dùng|không viết|không kể|không tả|không ai|không nghĩ|chưa chắc|chưa hẳn|không chỉ|đâu phải|chẳng phải|ai bảo là|nhiều người nghĩ|có người nghĩ|có người nói|hiểu lầm|sai lầm)(?!\p{L})/u;

/** The sentence around a place, up to that place. */
const before = (text: string, index: number) => text.slice(Math.max(text.lastIndexOf('.', index - 1), text.lastIndexOf('!', index - 1), text.lastIndexOf('?', index - 1), text.lastIndexOf(':', index - 1)) + 1, index);

/** Places where one of the patterns meets, first ones first, in the letters of the text. */
export const meets = ({ text, plain }: Passage, { each, any }: Phrases): { text: string; index: number }[] =>
  (any.test(plain) ? each : [])
    .flatMap((pattern) => [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({ text: text.slice(index, index + length).trim(), index })))
    .sort((a, b) => a.index - b.index);

/** The first place that the sentence itself does not turn down. */
export const firstMeant = (passage: Passage, list: Phrases) => meets(passage, list).find(({ index }) => !AGAINST.test(before(passage.plain, index)));
