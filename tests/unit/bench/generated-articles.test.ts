import { describe, expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from '../../../src/build/markdown-features.ts';
import { readContent } from '../../../src/build/content-files.ts';
import { judge } from '../../../src/editorial/judge.ts';
import { errorsOf } from '../../../src/editorial/report/text.ts';
import type { MdastNode } from '../../../src/editorial/rules/mdx-guard.ts';
import { AUDIENCES } from '../../../src/schemas/shared/audience.ts';
import { syllables } from '../../../src/text/syllables.ts';
import path from 'node:path';
import { mdxToMdast } from 'satteri';
import { BENCH_DAY, writeArticle } from '../../bench/build/article.ts';
import { asMarkdown } from '../../bench/build/body.ts';
import { list } from '../../bench/build/random.ts';
import { readVocabulary } from '../../bench/build/vocabulary.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const vocabulary = await readVocabulary(root);
/** Enough for every reader in every topic. */
const articles = list(Math.max(60, AUDIENCES.length * vocabulary.topics.length), (index) => writeArticle(vocabulary, 1, index));

describe('articles generated for the build bench', () => {
  test('pass every rule that would stop the build', async () => {
    const { entries, media } = await readContent(root);
    const generated = articles.map(({ id, frontMatter, body }) => ({ collection: 'articles', id, file: `content/articles/${id}.mdx`, data: frontMatter, body, bodyStartLine: 1 }));
    const others = entries.filter(({ collection }) => collection !== 'articles');
    const parse = (body: string) => mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as MdastNode;
    const issues = judge([...others, ...generated], { today: BENCH_DAY, media, parse }).filter(({ file }) => file.startsWith('content/articles/'));
    // Made of words of real articles in a new order: its sentences are long and its words unexplained, and such warnings stop nothing.
    expect(errorsOf(issues)).toEqual([]);
  });

  test('are the same for the same seed and differ for another', () => {
    expect(writeArticle(vocabulary, 1, 7)).toEqual(articles[7]);
    expect(writeArticle(vocabulary, 2, 7)).not.toEqual(articles[7]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test('are as long as real ones and serve every reader in every topic, some of them sensitive', () => {
    for (const { body } of articles) {
      const length = syllables(body.replace(/<[^>]*>/g, '')).length;
      expect(length).toBeGreaterThanOrEqual(500);
      expect(length).toBeLessThanOrEqual(950);
    }
    const pairs = new Set(articles.map(({ frontMatter }) => `${String(frontMatter.topic)} ${String(frontMatter.audience)}`));
    expect(pairs.size).toBe(AUDIENCES.length * vocabulary.topics.length);
    expect(new Set(articles.map(({ frontMatter }) => frontMatter.sensitivity))).toEqual(new Set(['thuong', 'nhay-cam']));
  });

  test('hold the blocks that authors use, and the same words without blocks for plain Astro', () => {
    const all = articles.map(({ body }) => body).join('\n');
    for (const block of ['Steps', 'Note', 'Warning', 'Checklist', 'DoDont', 'Do', 'Dont', 'HelpBox', 'LegalRef', 'Term', 'Call']) expect(all).toContain(`<${block}`);
    for (const { body } of articles) {
      const markdown = asMarkdown(body);
      expect(markdown).not.toContain('<');
      expect(syllables(markdown).length).toBeGreaterThanOrEqual(syllables(body.replace(/<[^>]*>/g, '')).length);
    }
  });
});
