import { vi } from 'vitest';
import type { Engine, Hit, Page } from '../../src/search/engine.ts';
import { countWords } from '../../src/search/count-words.ts';
import { Meanings } from '../../src/search/meanings.ts';
import { search, type Answer, type Ask } from '../../src/search/search.ts';
import type { Sources } from '../../src/search/sources.ts';
import { TitleIndex } from '../../src/search/title-index.ts';
import type { TitleRecord } from '../../src/search/title-list.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { searchWords } from '../../src/schemas/search-words.ts';
import { EXAMPLES } from './examples.ts';

const record = (id: string, title: string, more: Partial<TitleRecord> = {}): TitleRecord => ({ kind: 'bai-viet', address: `/bai-viet/${id}/`, title, ...more });

/** A site of a few pages. */
export const TITLES: readonly TitleRecord[] = [
  record('cuu-tre', 'Cứu trẻ đuối nước', { audience: 'phu-huynh' }),
  record('em-choi', 'Em chơi gần nước', { audience: 'tre-em' }),
  record('dao-tao', 'Đường dây nóng của trường', { audience: 'giao-vien' }),
  record('banh-chung', 'Bánh chưng ngày Tết'),
  record('duoi-nuoc-sau', 'Tìm cá dưới nước sâu'),
];

const BODIES = ['Đuối nước có thể phòng. Đuối nước ở ao. Dưới nước sâu. Dưới nước sâu có cá. Đường dây nóng. Đường dây nóng 111. Bạn bị bắt nạt. Bị bắt nạt thì kể.'];

interface World {
  /** What the full-text engine answers, whatever it is asked; or a function of the query. */
  hits?: readonly Hit[] | ((query: string) => readonly Hit[] | Promise<readonly Hit[]>);
  titles?: readonly TitleRecord[];
}

/** Sources of a search with an engine that remembers what it was asked. */
export function searchWorld({ hits = [], titles = TITLES }: World = {}) {
  const ask = vi.fn<Engine['search']>(async (query) => [...(typeof hits === 'function' ? await hits(query) : hits)]);
  const engine = vi.fn<Sources['engine']>(async () => ({ search: ask }));
  const sources: Sources = {
    titles: new TitleIndex(titles),
    meanings: new Meanings(searchWords.parse(EXAMPLES.search)),
    vocabulary: async () => new Vocabulary(countWords({ headlines: titles.map(({ title }) => title), bodies: BODIES })),
    engine,
  };
  return { sources, engine, ask };
}

export const page = (id: string, title: string, content = title, asked: readonly string[] = []): Page => ({ address: `/bai-viet/${id}/`, title, content, asked });
export const hit = (found: Page, score = 1): Hit => ({ id: found.address, query: found.title, score, load: async () => found });

/** All answers of one search, in order. */
export async function answersOf(sources: Sources, ask: Partial<Ask> & { query: string }): Promise<Answer[]> {
  const answers: Answer[] = [];
  for await (const answer of search(sources, { limit: 10, ...ask })) answers.push(answer);
  return answers;
}

export const addressesOf = (answer: Answer | undefined) => (answer?.results ?? []).map(({ address }) => address);
