import { syllables } from '../text/syllables.ts';

/** At most this many syllables get both readings: 2³ queries are quick, 2⁸ are not. */
const MOST_AMBIGUOUS = 3;

/**
 * The query as typed (NFC), then the same with đ for a leading d: the engine folds tone marks but not đ,
 * so "duoi nuoc" alone never meets "đuối nước". A query that holds đ anywhere is meant as typed.
 */
export function variants(query: string): string[] {
  const words = syllables(query).map((word) => word.toLowerCase());
  if (words.length === 0) return [];
  const typed = words.join(' ');
  if (typed.includes('đ')) return [typed];
  const ambiguous = words.flatMap((word, index) => (word.startsWith('d') ? [index] : [])).slice(0, MOST_AMBIGUOUS);
  const readings = new Set<string>();
  for (let choice = 0; choice < 2 ** ambiguous.length; choice += 1) {
    const reading = [...words];
    ambiguous.forEach((position, bit) => {
      if (choice & (1 << bit)) reading[position] = `đ${reading[position]?.slice(1) ?? ''}`;
    });
    readings.add(reading.join(' '));
  }
  return [...readings];
}
