import { type GeneratedArticle } from './article.ts';
import { articleFile, type Page } from './pages.ts';

export interface SiteOfSize {
  size: number;
  pages: ReadonlyMap<string, Page>;
  keptBytes: number;
}

/** The aim of design/speed.md: the same bytes, give or take one in a hundred. */
const TOLERANCE = 0.01;

/** Lists of other texts differ by so much, without being longer. */
const LIST_TOLERANCE = 0.05;

/** Cards under an article (`relatedArticles`). */
const FULL_RELATED = 3;

/** From so many articles on every list that may be full is full: the longest holds 60 titles a topic. */
export const FULL_FROM = 600;

const percent = (share: number) => `${share > 0 ? '+' : ''}${(share * 100).toFixed(2)} %`;

export interface Finding {
  ok: boolean;
  text: string;
}

/**
 * The same articles in a smaller and a larger site: their pages weigh the same. In a small site some topics have too few
 * texts for a full list of related reading, so only pages whose list is full in both are compared.
 */
export function articleGrowth(small: SiteOfSize, large: SiteOfSize, articles: readonly GeneratedArticle[]): Finding {
  const both = articles.slice(0, small.size).flatMap((article) => {
    const before = small.pages.get(articleFile(article));
    const after = large.pages.get(articleFile(article));
    if (!before || !after) throw new Error(`No page for article "${article.id}" at ${before ? large.size : small.size} articles.`);
    return before.articleLinks >= FULL_RELATED ? [{ before: before.bytes, after: after.bytes }] : [];
  });
  if (both.length === 0) throw new Error(`No article page of ${small.size} has ${FULL_RELATED} related texts: nothing to compare.`);
  const sum = (pick: 'before' | 'after') => both.reduce((bytes, page) => bytes + page[pick], 0);
  const change = sum('after') / sum('before') - 1;
  return {
    ok: Math.abs(change) <= TOLERANCE,
    text: `article pages, ${small.size} → ${large.size}: ${percent(change)} over the same ${both.length} pages (${Math.round(sum('after') / both.length)} bytes each, not compressed)`,
  };
}

const NUMBERED = /^(.*)[/\\]\d+([/\\]index\.html)$/;

/** The page a numbered page of a list may grow to: the last one of the smaller site is not full yet, the first one is. */
const fullPage = (file: string, pages: ReadonlyMap<string, Page>) => pages.get(file.replace(NUMBERED, '$1$2'));

/** Every other page that both sizes have. Lists must be full in the smaller one already: what grows after that grows without end. */
export function otherGrowth(small: SiteOfSize, large: SiteOfSize): Finding {
  const others = [...small.pages.values()].filter(({ file }) => !file.startsWith('bai-viet')).flatMap(({ file }) => {
    const before = fullPage(file, small.pages);
    const after = large.pages.get(file);
    return before && after ? [{ before, after, change: after.bytes / before.bytes - 1 }] : [];
  });
  // Other texts on a list are a little longer or shorter; its number of links is exact.
  const grown = others.filter(({ before, after, change }) => after.articleLinks > before.articleLinks || change > LIST_TOLERANCE);
  const lines = grown.map(({ before, after, change }) => `\n    ${after.file}: ${before.bytes} → ${after.bytes} bytes (${percent(change)}), ${before.articleLinks} → ${after.articleLinks} links to articles`);
  return { ok: grown.length === 0, text: `${others.length} other pages, ${small.size} → ${large.size}: ${grown.length === 0 ? 'none grows' : `${grown.length} grow${lines.join('')}`}` };
}
