import type { Passage } from '../prose/passage.ts';
import type { HardWord, ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';

/**
 * Words that a reader who has finished class 9 knows, and "đặc khu" as it stands in lists of places: explained for children, not asked of
 * texts for adults.
 */
const EVERYDAY = new Set(['nguy-co', 'bang-chung', 'can-thiep', 'ao-phao', 'bo-roi', 'bo-mac', 'khai-sinh', 'phuc-hoi', 'dac-khu']);

/** The passage in which the word stands before anything of it was explained. */
function firstUnexplained({ id, term }: HardWord, passages: readonly Passage[]): Passage | undefined {
  const wanted = term.normalize('NFC').toLowerCase();
  for (const passage of passages) {
    const text = passage.text.toLowerCase();
    const marked = passage.explained.find((each) => each.id === id);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const whole = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + wanted.length] ?? ' ');
      const within = passage.explained.some(({ start, end }) => at >= start && at < end);
      if (whole && !within && (!marked || at < marked.start)) return passage;
    }
    if (marked) return undefined;
  }
  return undefined;
}

/** A word of the glossary is explained where it first stands in the text; headings and fields cannot hold `<Term>`. */
export const findUnlinkedTerms: ProseRule = ({ entry, passages, band }, { glossary }) => {
  if (!['articles', 'news', 'pages'].includes(entry.collection)) return [];
  const running = passages.filter(({ role, line }) => role === 'text' && line !== undefined);
  return glossary.filter(({ id }) => band !== undefined || !EVERYDAY.has(id)).flatMap((word) => {
    const passage = firstUnexplained(word, running);
    return passage ? [{ rule: 'tu-chua-giai-thich' as const, passage, message: said('tu-chua-giai-thich', `"${word.term}" có trong mục Từ khó (mã ${word.id}) mà chưa được gắn`) }] : [];
  });
};
