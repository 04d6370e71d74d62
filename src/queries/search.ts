import { getEntry } from 'astro:content';
import { Meanings } from '../search/meanings.ts';
import { TitleIndex } from '../search/title-index.ts';
import type { TitleRecord } from '../search/title-list.ts';
import { FIGURES } from '../ui/figure-strings.ts';
import { RIGHTS } from '../ui/rights-strings.ts';
import { VI } from '../ui/vi.ts';
import { ADDRESS, articleAddress, legalAddress, lessonAddress, newsAddress, pageAddress, posterAddress, quizAddress, toolAddress } from '../ui/addresses.ts';
import { articles } from './articles.ts';
import { legalDocuments } from './legal.ts';
import { lessons, quizzes } from './materials.ts';
import { news } from './news.ts';
import { once } from './once.ts';
import { sitePages } from './pages.ts';
import { posters } from './shelf.ts';
import { tools } from './tools.ts';

/** Synonyms, stop words and words of danger that officers keep. */
export const searchWords = once(async () => {
  const entry = await getEntry('search', 'words');
  if (!entry) throw new Error('Thiếu content/search/words.yml – khôi phục tệp này, ô tìm kiếm cần nó.');
  return entry.data;
});

/** Every page that search can find. */
export async function titleRecords(): Promise<TitleRecord[]> {
  return [
    ...(await sitePages()).map(({ id, data }) => ({ kind: 'trang' as const, address: pageAddress(id), title: data.title })),
    { kind: 'trang' as const, address: ADDRESS.rights, title: RIGHTS.title },
    { kind: 'trang' as const, address: ADDRESS.figures, title: FIGURES.title },
    ...(await tools()).map(({ id, data }) => ({ kind: 'trang' as const, address: toolAddress(id), title: data.title, topic: data.topic, audience: data.audience })),
    // Named for no reader: an officer or teacher looks for a poster, whoever it speaks to.
    ...(await posters()).map(({ id, data }) => ({ kind: 'trang' as const, address: posterAddress(id), title: data.title, topic: data.topic })),
    ...(await articles()).map(({ id, data }) => ({ kind: 'bai-viet' as const, address: articleAddress(id), title: data.title, topic: data.topic, audience: data.audience, ageBand: data.ageBand })),
    ...(await lessons()).map(({ id, data }) => ({ kind: 'bai-giang' as const, address: lessonAddress(id), title: data.title, topic: data.topic, audience: 'giao-vien' as const })),
    ...(await quizzes()).map(({ id, data }) => ({ kind: 'trac-nghiem' as const, address: quizAddress(id), title: data.title, topic: data.topic, audience: data.audience, ageBand: data.ageBand })),
    ...(await legalDocuments()).map(({ id, data }) => ({ kind: 'van-ban' as const, address: legalAddress(id), title: data.shortTitle, alias: `${VI.legal.kind[data.kind]} ${data.number} ${data.title}`, topic: data.topics[0] })),
    ...(await news()).map(({ id, data }) => ({ kind: 'tin-tuc' as const, address: newsAddress(id), title: data.title, topic: data.topic })),
  ];
}

const BLOCK_TAG = /<\/?[A-Z][^>]*>|\]\([^)]*\)|[#*_>[\]]/g;

/** All texts of the site, for the list of words that search corrects slips with. */
export async function searchTexts(): Promise<{ known: string[]; headlines: string[]; bodies: string[] }> {
  const [allArticles, allLessons, allNews, pages, laws, allQuizzes, words] = await Promise.all([articles(), lessons(), news(), sitePages(), legalDocuments(), quizzes(), searchWords()]);
  const known = [...new TitleIndex(await titleRecords()).names, ...new Meanings(words).phrases];
  const asked = [...allArticles, ...allLessons, ...allQuizzes, ...(await tools())].flatMap(({ data }) => data.asked ?? []);
  const headlines = [...asked, ...allArticles.flatMap(({ data }) => [data.summary, ...data.keyPoints]), ...[...allLessons, ...allNews, ...pages, ...allQuizzes].map(({ data }) => data.summary)];
  const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(strings) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []);
  const bodies = [...allArticles, ...allLessons, ...allNews, ...pages].map(({ body = '' }) => body.replace(BLOCK_TAG, ' '));
  const told = [...allLessons.flatMap(({ data }) => strings([data.activities, data.slides, data.handout, data.letter])), ...allQuizzes.flatMap(({ data }) => strings(data.questions))];
  return { known, headlines, bodies: [...bodies, ...told, ...laws.flatMap(({ data }) => data.plainMeaning)] };
}
