import { jsx } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import { posterBoard } from '../../../src/materials/documents/board.ts';
import { lessonDeck } from '../../../src/materials/documents/deck.ts';
import { planSheet } from '../../../src/materials/documents/plan.ts';
import type { LessonSource, PosterSource } from '../../../src/materials/documents/source.ts';
import LegalPage from '../../../src/pages/van-ban/[id].astro';
import SitePage from '../../../src/pages/[sitePage].astro';
import LessonPage from '../../../src/pages/bai-giang/[slug].astro';
import ArticlePage from '../../../src/pages/bai-viet/[slug].astro';
import TopicPage from '../../../src/pages/chu-de/[topic]/[...page].astro';
import CalendarPage from '../../../src/pages/lich.astro';
import RightsPage from '../../../src/pages/quyen-cua-em.astro';
import ToolPage from '../../../src/pages/cong-cu/[slug].astro';
import FiguresPage from '../../../src/pages/so-lieu.astro';
import PosterPage from '../../../src/pages/tai-lieu/ap-phich/[slug].astro';
import NewsPage from '../../../src/pages/tin-tuc/[slug].astro';
import QuizPage from '../../../src/pages/trac-nghiem/[slug].astro';
import ClassPage from '../../../src/pages/trac-nghiem/[slug]/lop.astro';
import { articlesOfTopic } from '../../../src/queries/articles.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { ADDRESS, articleAddress, classModeAddress, legalAddress, lessonAddress, newsAddress, pageAddress, posterAddress, quizAddress, toolAddress, topicAddress } from '../../../src/ui/addresses.ts';
import type { Mode } from '../modes.ts';
import type { OpenEntry } from '../stand-ins/site.ts';
import Board from '../views/Board.astro';
import Card from '../views/Card.astro';
import Sheet from '../views/Sheet.astro';
import Slides from '../views/Slides.astro';
import Speech from '../views/Speech.astro';
import { originOf, siteUrl } from './origin.ts';
import { createResult } from './result.ts';
import { spokenOf } from './speech.ts';

type Component = (...args: never[]) => unknown;
interface Drawing { component: Component; props: object; pathname: string }

/** Address of the entry's page; what has no page of its own stands on another. */
const ADDRESSES: Partial<Record<CollectionName, (id: string) => string>> = {
  articles: articleAddress, news: newsAddress, lessons: lessonAddress, quizzes: quizAddress, posters: posterAddress,
  legal: legalAddress, pages: pageAddress, topics: topicAddress, campaigns: () => ADDRESS.calendar, glossary: () => ADDRESS.glossary, rights: () => ADDRESS.rights, tools: toolAddress, figures: () => ADDRESS.figures,
};

const PAGES: Partial<Record<CollectionName, Component>> = {
  articles: ArticlePage, news: NewsPage, lessons: LessonPage, quizzes: QuizPage, posters: PosterPage, legal: LegalPage, pages: SitePage, campaigns: CalendarPage, rights: RightsPage, tools: ToolPage, figures: FiguresPage,
};

/** Documents that a mode shows instead of the page, made by the code that makes the class materials. */
function documentOf(entry: OpenEntry, mode: Mode, pathname: string): Omit<Drawing, 'pathname'> | undefined {
  const source = () => ({ ...originOf(entry, pathname), data: entry.data });
  if (mode === 'speech') return { component: Speech, props: { texts: spokenOf(entry, pathname) } };
  if (entry.collection === 'lessons' && mode === 'print') return { component: Sheet, props: { sheet: planSheet(source() as unknown as LessonSource) } };
  if (entry.collection === 'lessons' && mode === 'projector') return { component: Slides, props: { deck: lessonDeck(source() as unknown as LessonSource) } };
  if (entry.collection === 'posters' && mode === 'print') {
    return { component: Board, props: { board: posterBoard({ ...source(), leadsTo: new URL(String(entry.data.page), siteUrl()).href } as unknown as PosterSource) } };
  }
  return undefined;
}

async function drawingOf(entry: OpenEntry, mode: Mode): Promise<Drawing> {
  const { collection, id } = entry;
  const pathname = ADDRESSES[collection]?.(id) ?? ADDRESS.home;
  const document = documentOf(entry, mode, pathname);
  if (document) return { ...document, pathname };
  if (collection === 'quizzes' && mode === 'projector') return { component: ClassPage, props: { entry }, pathname: classModeAddress(id) };
  if (collection === 'contacts') return { component: Card, props: { contact: entry }, pathname };
  if (collection === 'pictures') return { component: Card, props: { picture: id }, pathname };
  if (collection === 'glossary') return { component: Card, props: { word: entry }, pathname };
  if (collection === 'topics') {
    const data = await articlesOfTopic(id);
    return { component: TopicPage, props: { topic: entry, page: { data, currentPage: 1, lastPage: 1, start: 0, end: data.length, size: data.length, total: data.length, url: { current: pathname } } }, pathname };
  }
  const component = PAGES[collection];
  if (!component) throw new Error(`cms/previews: "${collection}" has no page`);
  return { component, props: { entry }, pathname };
}

/** The entry drawn by the site's own pages, as HTML. Throws when a part of it cannot be drawn. */
export async function drawEntry(entry: OpenEntry, mode: Mode): Promise<string> {
  const { component, props, pathname } = await drawingOf(entry, mode);
  return String(await renderJSX(createResult({ site: siteUrl(), pathname }) as never, jsx(component as never, props)));
}
