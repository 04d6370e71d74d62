import type { Audience } from '../schemas/shared/audience.ts';
import type { Engine, Hit, Page } from './engine.ts';
import { fullText, type FullText } from './full-text.ts';
import type { Meanings, Slot } from './meanings.ts';
import { textMatch } from './text-match.ts';
import type { TitleIndex } from './title-index.ts';
import type { TitleRecord } from './title-list.ts';
import { understand, type Understood } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';
import { queryWords } from './word.ts';

/** Everything a search needs, injected: tests bring their own. */
export interface Sources {
  titles: TitleIndex;
  meanings: Meanings;
  /** Fetched when a word is not in any title. */
  vocabulary: () => Promise<Vocabulary>;
  engine: () => Promise<Engine>;
}

export interface Result {
  address: string;
  title: string;
  record?: TitleRecord;
  /** Text of the page around the words found; escaped, with `<mark>`. */
  excerpt?: string;
  score: number;
}

export interface Answer {
  results: Result[];
  /** What was looked for instead, as a person would write it. */
  suggestion?: string;
  /** The help box comes first. */
  distress: boolean;
  /** Results that exist but could not be read, for example without network. */
  unreadable: number;
  /** `titles` came without any fetch; `full` is complete; `titles-only` says that the full text cannot be reached. */
  stage: 'titles' | 'full' | 'titles-only';
}

export interface Ask {
  query: string;
  /** Audience the reader has chosen, if any. */
  audience?: Audience;
  limit: number;
  signal?: AbortSignal;
}

/** Texts read however few results are shown: what the first ones are must not depend on the room for them. */
const FEWEST_TEXTS = 20;
const FULL_TEXT_WORTH = 0.7;
/** Help pages and guidance before news; class material, long and about everything, comes first for those who ask for its kind. */
const KIND_WORTH: Readonly<Record<TitleRecord['kind'], number>> = { trang: 0.2, 'bai-viet': 0.2, 'bai-giang': -0.2, 'trac-nghiem': -0.2, 'van-ban': 0, 'tin-tuc': 0 };
const AUDIENCE_WORTH = 0.25;
/** Guidance written for a post comes after what is written for families and children, unless somebody in that post asks. */
const POST_WORTH: Readonly<Partial<Record<Audience, number>>> = { 'can-bo': -0.25, 'giao-vien': -0.2 };
/** The kind of page the reader names ("giáo án", "luật"), in the place of the worth above. */
const NAMED_KIND_WORTH = 0.9;
/** A page the editors have named for what is asked. */
const BEST_WORTH = 0.9;
/** Part of that for a page named for a small part of what is asked; the rest grows with the part. */
const BEST_OF_PART = 0.3;
/** Part of it for a page that speaks to another reader than the one who asks. */
const BEST_OF_OTHERS = 0.6;
/** In danger the pages named for it come before any title that sounds alike; not those for another reader than the one who asks. */
const DANGER_WORTH = 0.8;
/** A page of the site itself that is named for danger says who helps at once: it comes before any guidance. */
const HELP_WORTH = 2.4;

/** Answers in two stages: titles at once, then the full text. Stops quietly when `signal` says so. Same query, same order. */
export async function* search(sources: Sources, ask: Ask): AsyncGenerator<Answer> {
  const { signal } = ask;
  let understood: Understood | undefined;
  let answer: AnswerOf | undefined;
  for await (const next of understand(ask.query, sources)) {
    if (signal?.aborted) return;
    if (next === understood) continue;
    understood = next;
    answer = answerer(sources, ask, understood);
    yield answer(understood.lost ? 'full' : 'titles');
  }
  if (!understood || !answer || understood.lost) return;
  const { slots } = understood;
  const spoken = sources.meanings.speaker(understood.words) !== undefined;
  const inTexts = await inFullText(sources, slots, spoken);
  if (signal?.aborted) return;
  // Without network and without a stored index the titles are the whole answer.
  if (inTexts === null) return yield answer('titles-only');
  const { pages, unreadable } = await load(inTexts.hits, Math.max(ask.limit, FEWEST_TEXTS));
  if (signal?.aborted) return;
  const read = pages.map((page) => ({ page, score: textMatch(page, slots, { rarity: inTexts.rarity, spoken }) }));
  yield answer('full', read.filter(({ score }) => score > 0), unreadable);
}

type AnswerOf = (stage: Answer['stage'], pages?: readonly Read[], unreadable?: number) => Answer;

/** Puts titles and texts together, best first. */
function answerer({ titles, meanings }: Sources, { query, audience, limit }: Ask, { words, slots, matches, suggestion, lost }: Understood): AnswerOf {
  const distress = meanings.isDistress(queryWords(query)) || meanings.isDistress(words);
  const reader = audience ?? meanings.speaker(words);
  const kind = meanings.kind(words);
  const meant = slots.filter(({ stop }) => !stop);
  const size = (list: readonly Slot[]) => list.reduce((sum, slot) => sum + slot.words.length, 0);
  /** For each page that editors have named: how much of the query is what they have named it for. */
  const best = new Map<string, number>();
  const danger = new Set<string>();
  for (const named of lost ? [] : meanings.named(words)) {
    for (const address of named.best) {
      best.set(address, Math.max(best.get(address) ?? 0, Math.min(1, named.words.length / size(meant))));
      if (meanings.isDistress(named.words)) danger.add(address);
    }
  }
  const worth = (record: TitleRecord | undefined) => {
    if (!record) return 0;
    const own = reader !== undefined && record.audience === reader;
    const others = reader !== undefined && record.audience !== undefined && !own;
    const post = record.kind === 'bai-viet' && record.audience !== undefined ? (POST_WORTH[record.audience] ?? 0) : 0;
    const share = kind === undefined || kind === record.kind ? best.get(record.address) : undefined;
    const named = share === undefined ? 0 : BEST_WORTH * (BEST_OF_PART + (1 - BEST_OF_PART) * share) * (others ? BEST_OF_OTHERS : 1);
    const urgent = danger.has(record.address) && !others ? (record.kind === 'trang' ? HELP_WORTH : DANGER_WORTH) : 0;
    return (record.kind === kind ? NAMED_KIND_WORTH : KIND_WORTH[record.kind]) + (own ? AUDIENCE_WORTH : post) + named + urgent;
  };
  return (stage, pages = [], unreadable = 0) => {
    const scores = new Map<string, Result>();
    for (const { record, score } of matches) {
      scores.set(record.address, { address: record.address, title: record.title, record, score: score + worth(record) });
    }
    for (const address of best.keys()) {
      const record = titles.recordAt(address);
      if (record && !scores.has(address)) scores.set(address, { address, title: record.title, record, score: worth(record) });
    }
    for (const { page, score } of pages) {
      const known = scores.get(page.address);
      const record = known?.record ?? titles.recordAt(page.address);
      scores.set(page.address, {
        address: page.address,
        title: record?.title ?? page.title,
        ...(record && { record }),
        excerpt: page.excerpt,
        score: (known?.score ?? worth(record)) + FULL_TEXT_WORTH * score,
      });
    }
    const results = [...scores.values()].sort((a, b) => b.score - a.score || a.address.localeCompare(b.address)).slice(0, limit);
    return { results, ...(suggestion !== undefined && { suggestion }), distress, unreadable, stage };
  };
}

/** `null` when the engine cannot be reached. */
async function inFullText(sources: Sources, slots: readonly Slot[], spoken: boolean): Promise<FullText | null> {
  try {
    const [engine, vocabulary] = await Promise.all([sources.engine(), sources.vocabulary().catch(() => undefined)]);
    return await fullText(engine, slots, { pages: sources.titles.records.length, vocabulary, spoken });
  } catch {
    return null;
  }
}

interface Read {
  page: Page;
  /** How much its text is about what was asked, 0 … about 1.5. */
  score: number;
}

async function load(hits: readonly Hit[], limit: number): Promise<{ pages: Page[]; unreadable: number }> {
  const settled = await Promise.allSettled(hits.slice(0, limit).map((hit) => hit.load()));
  const pages = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { pages, unreadable: settled.length - pages.length };
}
