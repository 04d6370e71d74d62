import { ADDRESS, articleAddress, classModeAddress, fileAddress, lessonAddress, pageAddress, quizAddress, topicAddress } from '../ui/addresses.ts';
import { PACKS } from '../ui/pack-strings.ts';
import { articles, articlesOfTopic, type ArticleEntry } from './articles.ts';
import { lessons, quizzes, quizzesOfTopic, type QuizEntry } from './materials.ts';
import { once } from './once.ts';
import { sitePages } from './pages.ts';
import { shelfItem } from './shelf.ts';
import { HUB_PAGE_SIZE, topics, type TopicEntry } from './topics.ts';

/** What a reader may keep in one go. */
export interface Pack {
  /** Stays the same from build to build; the build turns it into a name that tells nothing. */
  key: string;
  group: keyof typeof PACKS.groups;
  name: string;
  /** Holds pages that no device keeps unless they are chosen. */
  sensitive: boolean;
  /** Pages and files, the page to open first at the front. Scripts and pictures of the pages are added by the build. */
  addresses: readonly string[];
}

const isSensitive = ({ data }: { data: { sensitivity: string } }) => data.sensitivity === 'nhay-cam';
const quizPages = ({ id }: QuizEntry) => [quizAddress(id), classModeAddress(id)];
const sheetOf = (id: string) => shelfItem('bai-viet', id).files.filter(({ role, format }) => role === 'notice-board' && format === 'pdf').map(({ name }) => fileAddress('bai-viet', id, name));

/** Help and first aid, with the sheets to print. */
async function helpPack(): Promise<Pack> {
  const pages = (await sitePages()).filter(({ data }) => data.keepOffline).map(({ id }) => pageAddress(id));
  const texts = (await articles()).filter(({ data }) => data.keepOffline);
  return { key: 'giup-do', group: 'help', name: PACKS.help, sensitive: false, addresses: [...pages, ...texts.flatMap(({ id }) => [articleAddress(id), ...sheetOf(id)])] };
}

const hubPages = (id: string, count: number) => Array.from({ length: Math.max(1, Math.ceil(count / HUB_PAGE_SIZE)) }, (_, index) => topicAddress(id, index + 1));

/** A topic is one pack, or two: what is sensitive stands apart, so that nobody keeps it unawares. */
async function topicPacks({ id, data }: TopicEntry): Promise<Pack[]> {
  const texts = await articlesOfTopic(id);
  const sets = (await quizzesOfTopic(id)).filter(({ data: quiz }) => quiz.audience !== 'tre-em');
  const pagesOf = (entries: readonly ArticleEntry[], quizEntries: readonly QuizEntry[]) => [...entries.map((entry) => articleAddress(entry.id)), ...quizEntries.flatMap(quizPages)];
  const hub = hubPages(id, texts.length);
  if (isSensitive({ data })) return [{ key: `chu-de/${id}`, group: 'topic', name: data.name, sensitive: true, addresses: [...hub, ...pagesOf(texts, sets)] }];
  const open = pagesOf(texts.filter((entry) => !isSensitive(entry)), sets.filter((entry) => !isSensitive(entry)));
  const closed = pagesOf(texts.filter(isSensitive), sets.filter(isSensitive));
  return [
    { key: `chu-de/${id}`, group: 'topic', name: data.name, sensitive: false, addresses: [...hub, ...open] },
    ...(closed.length > 0 ? [{ key: `chu-de-them/${id}`, group: 'topic' as const, name: PACKS.sensitivePart(data.name), sensitive: true, addresses: closed }] : []),
  ];
}

/** Quizzes of the children, with their class mode. */
async function quizPacks(): Promise<Pack[]> {
  const sets = (await quizzes()).filter(({ data }) => data.audience === 'tre-em');
  const pack = (key: string, name: string, sensitive: boolean): Pack => {
    const pages = sets.filter((entry) => isSensitive(entry) === sensitive).flatMap(quizPages);
    return { key, group: 'quiz', name, sensitive, addresses: sensitive ? pages : [ADDRESS.quizzes, ...pages] };
  };
  return [pack('trac-nghiem', PACKS.quizzes, false), pack('trac-nghiem-them', PACKS.sensitivePart(PACKS.quizzes), true)].filter(({ addresses }) => addresses.length > 0);
}

/** Material of each lesson: its page and every file but the ZIP, which holds the same files again. */
async function lessonPacks(): Promise<Pack[]> {
  const sorted = (await lessons()).toSorted((a, b) => (a.data.grades[0] ?? 0) - (b.data.grades[0] ?? 0) || a.id.localeCompare(b.id));
  return sorted.map(({ id, data }) => ({
    key: `bai-giang/${id}`,
    group: 'lesson',
    name: PACKS.lesson(data.title, data.grades),
    sensitive: isSensitive({ data }),
    addresses: [lessonAddress(id), ...shelfItem('bai-giang', id).files.filter(({ role }) => role !== 'pack').map(({ name }) => fileAddress('bai-giang', id, name))],
  }));
}

/** Every pack, in the order of the page. */
export const packs = once(async (): Promise<Pack[]> => [
  await helpPack(),
  ...(await Promise.all((await topics()).map(topicPacks))).flat(),
  ...(await quizPacks()),
  ...(await lessonPacks()),
].filter(({ addresses }) => addresses.length > 0));
