/** A number for a text, the same on every machine (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
const hash = (text: string) => [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Indices of `texts` in an order that is the same for every build, and never the right one. */
export function mixedOrder(texts: readonly string[]): number[] {
  const order = texts.map((_, index) => index).sort((a, b) => hash(texts[a] ?? '') - hash(texts[b] ?? '') || a - b);
  return order.every((value, index) => value === index) ? order.reverse() : order;
}
