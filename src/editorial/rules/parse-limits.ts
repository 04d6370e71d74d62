import type { GuardFinding } from './mdx-guard.ts';

/** Characters of a body that is still parsed, about 4,000 syllables; an article has 950 at most. */
export const LONGEST_BODY = 20_000;

/** Brackets that may be open at one time. */
export const MOST_OPEN_BRACKETS = 100;

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/**
 * What must not reach the parser. Its own reader of expressions recurses without a limit: "{" and some thousand "(" end the
 * whole process without a word (satteri 0.10.5, oxc). Can go when the parser refuses such text by itself.
 */
export function beyondParser(body: string): GuardFinding | undefined {
  if (body.length > LONGEST_BODY) {
    return { rule: 'doc-duoc', line: 1, column: 1, message: `bài dài ${body.length} ký tự – chia thành nhiều bài, mỗi bài tối đa ${LONGEST_BODY} ký tự` };
  }
  let open = 0;
  for (let index = 0; index < body.length; index += 1) {
    const character = body[index] ?? '';
    if (OPENING.has(character)) open += 1;
    else if (CLOSING.has(character)) open = Math.max(0, open - 1);
    if (open <= MOST_OPEN_BRACKETS) continue;
    const before = body.slice(0, index).split('\n');
    return { rule: 'ma-trong-bai', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: `ngoặc mở lồng nhau quá ${MOST_OPEN_BRACKETS} lớp – viết đơn giản lại` };
  }
  return undefined;
}
