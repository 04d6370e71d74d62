import type { Engine, Hit } from './engine.ts';
import type { Slot } from './meanings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** A query for the engine and what its results are worth. */
interface Ask {
  text: string;
  worth: number;
}

/** At most this many words get both readings d/đ: 2² queries are quick. */
const MOST_AMBIGUOUS = 2;
const MOST_SYNONYMS = 3;
/** Fewer results than this and single phrases are tried. */
const FEW = 3;

/** The engine folds tone marks but not đ: a word typed without marks is asked with d and with đ where the texts know both. */
function readings(words: readonly Word[], vocabulary: Vocabulary | undefined): string[] {
  const open = words.flatMap((word, at) => (!word.marked && word.folded.startsWith('d') && !/^\d/.test(word.text) ? [at] : [])).slice(0, MOST_AMBIGUOUS);
  const texts: string[] = [];
  for (let choice = 0; choice < 2 ** open.length; choice += 1) {
    const reading = words.map(({ text }) => text);
    open.forEach((at, bit) => {
      if (choice & (1 << bit)) reading[at] = `đ${(reading[at] ?? '').slice(1)}`;
    });
    texts.push(reading.join(' '));
  }
  // The spelling the texts use comes first, so that the engine's own ranking by exact marks helps.
  const spelled = vocabulary && open.length > 0 ? words.map(({ text, marked, folded }) => (marked ? text : vocabulary.spell(folded))).join(' ') : undefined;
  return [...new Set(spelled ? [spelled, ...texts] : texts)];
}

const quoted = (words: readonly Word[], vocabulary: Vocabulary | undefined) => readings(words, vocabulary).map((text) => (text.includes(' ') ? `"${text}"` : text));

/** Queries in the order of their worth: all words, the same with synonyms, then the phrases by themselves. */
export function plan(slots: readonly Slot[], vocabulary: Vocabulary | undefined): { first: Ask[]; then: Ask[] } {
  const meant = slots.filter(({ stop }) => !stop);
  const wanted = meant.length > 0 ? meant : slots;
  const first: Ask[] = readings(wanted.flatMap(({ words }) => [...words]), vocabulary).map((text) => ({ text, worth: 1 }));
  for (const slot of wanted.filter(({ others }) => others.length > 0)) {
    for (const other of slot.others.slice(0, MOST_SYNONYMS)) {
      const text = wanted.flatMap((part) => (part === slot ? other : part.words)).map((word) => word.text).join(' ');
      first.push({ text: wanted.length === 1 && other.length > 1 ? `"${text}"` : text, worth: 0.8 });
    }
  }
  const then: Ask[] = [];
  for (const { words } of wanted) if (words.length > 1) then.push(...quoted(words, vocabulary).map((text) => ({ text, worth: 0.6 })));
  wanted.forEach(({ words }, at) => {
    const next = wanted[at + 1];
    if (words.length === 1 && next?.words.length === 1) then.push(...quoted([...words, ...next.words], vocabulary).map((text) => ({ text, worth: 0.5 })));
  });
  return { first, then };
}

/** Hits of several queries as one list; each page keeps its best worth, scores are 0 … 1 within a query. */
function weigh(lists: readonly { worth: number; hits: readonly Hit[] }[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const { worth, hits } of lists) {
    const top = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const hit of hits) {
      const score = worth * (hit.score / top);
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** Pages whose text answers `slots`, best first. */
export async function fullText(engine: Engine, slots: readonly Slot[], vocabulary: Vocabulary | undefined): Promise<Hit[]> {
  const { first, then } = plan(slots, vocabulary);
  const ask = async ({ text, worth }: Ask) => ({ worth, hits: await engine.search(text) });
  const answered = await Promise.all(first.map(ask));
  if (new Set(answered.flatMap(({ hits }) => hits.map(({ id }) => id))).size >= FEW) return weigh(answered);
  return weigh([...answered, ...(await Promise.all(then.map(ask)))]);
}
