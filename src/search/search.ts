import type { Audience } from '../schemas/shared/audience.ts';
import { askedMatch } from './asked-lines.ts';
import { withCompounds } from './compounds.ts';
import type { Hit, Page } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { fullText, type FullText } from './full-text.ts';
import type { Slot } from './slot.ts';
import { isForOthers, pageWorth } from './page-worth.ts';
import { placeMatch } from './places.ts';
import type { Sources } from './sources.ts';
import { textMatch } from './text-match.ts';
import type { TitleRecord } from './title-list.ts';
import { asHeard, understand, type Understood } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wantedBy } from './wanted.ts';
import { queryWords } from './word.ts';

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
  /** Results wanted; `Infinity` is all that is found, however many texts have to be read for it. */
  limit: number;
  signal?: AbortSignal;
}

/** Texts read however few results are shown: what the first ones are must not depend on the room for them. */
const FEWEST_TEXTS = 20;
/** Beyond these a text is read that promises so much of what the first one does; one that promises less would be among the last. */
const NEAR = 0.4;
const FULL_TEXT_WORTH = 0.6;
/** What the text of a page is taken to answer that was not read: so much of what its title holds, or of what editors have named it for. */
const UNREAD = 0.5;
const UNREAD_BEST = 0.4;
/** Where even the first page is worth less, nothing is an answer. */
const LEAST = 0.45;
/** A line that readers ask with, beside a title that answers as much. */
const ASKED_WORTH = 1.1;

/** Answers in two stages: titles at once, then the full text. Stops quietly when `signal` says so. Same query, same order. */
export async function* search(sources: Sources, ask: Ask): AsyncGenerator<Answer> {
  const { signal } = ask;
  let understood: Understood | undefined;
  for await (const next of understand(ask.query, sources)) {
    if (signal?.aborted) return;
    if (next === understood) continue;
    understood = next;
    yield answerer(sources, ask, understood)(understood.lost ? 'full' : 'titles');
  }
  if (!understood || understood.lost) return;
  const full = await answerInFull(sources, ask, understood);
  if (!full) return;
  const nothing = full.stage === 'full' && full.results.length === 0 && full.unreadable === 0 && understood.suggestion === undefined;
  const heard = nothing ? await asHeard(understood, sources) : undefined;
  yield (heard && (await answerInFull(sources, ask, heard))) ?? full;
}

/** The whole answer to a query put right; nothing when the reader has gone on. */
async function answerInFull(sources: Sources, ask: Ask, understood: Understood): Promise<Answer | undefined> {
  const { signal } = ask;
  const { words } = understood;
  const answer = answerer(sources, ask, understood);
  const spoken = sources.meanings.speaker(words) !== undefined;
  // Fetched beside the list of words; whether it came is asked below.
  void sources.engine().catch(() => undefined);
  const vocabulary = await sources.vocabulary().catch(() => undefined);
  const slots = vocabulary ? withCompounds(understood.slots, vocabulary) : understood.slots;
  const inTexts = await inFullText(sources, slots, { vocabulary, spoken });
  if (signal?.aborted) return undefined;
  // Without network and without a stored index the titles are the whole answer.
  if (inTexts === null) return answer('titles-only');
  const { loaded, unreadable } = await load(worthReading(inTexts.hits, ask.limit));
  if (signal?.aborted) return undefined;
  const reader = ask.audience ?? sources.meanings.speaker(words);
  const forOthers = (address: string) => isForOthers(sources.titles.recordAt(address), { reader, words });
  const { rarity } = inTexts;
  const wanted = wantedBy(words);
  const read = loaded.map(({ page, found }): Read => ({
    page,
    found,
    score: textMatch(page, slots, { rarity, spoken }),
    asked: askedMatch(page.asked, slots, { rarity, forOthers: forOthers(page.address) }),
    place: placeMatch(page, slots, { rarity, wanted }),
  }));
  return answer('full', read.filter(({ score, asked }) => score > 0 || asked > 0), unreadable);
}

type AnswerOf = (stage: Answer['stage'], pages?: readonly Read[], unreadable?: number) => Answer;

/** Puts titles and texts together, best first. */
function answerer({ titles, meanings }: Sources, { query, audience, limit }: Ask, { words, slots, matches, suggestion, lost }: Understood): AnswerOf {
  const distress = meanings.isDistress(queryWords(query)) || meanings.isDistress(words);
  const reader = audience ?? meanings.speaker(words);
  const { best, worth } = pageWorth(meanings, { words: lost ? [] : words, slots, reader });
  const inTitle = new Map(matches.map((match) => [match.record.address, match]));
  return (stage, pages = [], unreadable = 0) => {
    const results = new Map<string, Result & { read?: Read }>();
    const add = (address: string, read?: Read) => {
      const record = inTitle.get(address)?.record ?? titles.recordAt(address);
      const title = record?.title ?? read?.page.title;
      if (title === undefined) return;
      const { score = 0, covered = 0 } = inTitle.get(address) ?? {};
      const text = read?.score ?? Math.max(UNREAD * covered, UNREAD_BEST * (best.get(address) ?? 0));
      results.set(address, {
        address, title, ...(record && { record }), ...(read && { read }),
        score: Math.max(score, read?.place ?? 0, ASKED_WORTH * (read?.asked ?? 0)) + worth(record) + FULL_TEXT_WORTH * text,
      });
    };
    for (const address of [...inTitle.keys(), ...best.keys()]) add(address);
    for (const read of pages) add(read.page.address, read);
    const sorted = [...results.values()].sort((a, b) => b.score - a.score || a.address.localeCompare(b.address)).slice(0, limit);
    // Half of the words stand somewhere by chance: then what was asked is not what the site speaks of.
    if ((sorted[0]?.score ?? 0) < LEAST && reader === undefined) sorted.length = 0;
    const shown = sorted.map(({ read, ...result }): Result => (read ? { ...result, excerpt: excerptOf(read.page.content, read.found) } : result));
    return { results: shown, ...(suggestion !== undefined && { suggestion }), distress, unreadable, stage };
  };
}

/** `null` when the engine cannot be reached. */
async function inFullText({ titles, engine }: Sources, slots: readonly Slot[], known: { vocabulary: Vocabulary | undefined; spoken: boolean }): Promise<FullText | null> {
  try {
    return await fullText(await engine(), slots, { pages: titles.records.length, ...known });
  } catch {
    return null;
  }
}

interface Read {
  page: Page;
  /** What the engine was asked when it found the page. */
  found: string;
  /** How much its text is about what was asked, 0 … about 1.5. */
  score: number;
  /** How near one of the ways in which readers ask for it comes. */
  asked: number;
  /** How well it answers as a place that is on no list of titles. */
  place: number;
}

/** The hits whose texts are fetched, each a file of its own. */
function worthReading(hits: readonly Hit[], limit: number): readonly Hit[] {
  if (limit === Number.POSITIVE_INFINITY) return hits;
  const least = NEAR * (hits[0]?.score ?? 0);
  return hits.filter(({ score }, at) => at < FEWEST_TEXTS || (at < limit && score >= least));
}

async function load(hits: readonly Hit[]): Promise<{ loaded: Pick<Read, 'page' | 'found'>[]; unreadable: number }> {
  const settled = await Promise.allSettled(hits.map(async (hit) => ({ page: await hit.load(), found: hit.query })));
  const loaded = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { loaded, unreadable: settled.length - loaded.length };
}
