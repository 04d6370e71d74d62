import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from '../../src/build/markdown-features.ts';
import { judge } from '../../src/editorial/judge.ts';
import type { MdastNode } from '../../src/editorial/rules/mdx-guard.ts';
import { REAL } from '../helpers/real-content.ts';

/** Seconds of processor time for a site of 150 articles on a quiet machine; the test gives a busy one twice as much. */
const BUDGET_S = 2;
const ARTICLES = 150;

test('judging a site of 150 articles takes seconds of processor time, not minutes', { timeout: 60_000 }, () => {
  const parse = (body: string) => mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as MdastNode;
  const articles = REAL.entries.filter(({ collection }) => collection === 'articles').length;
  const options = { today: '2026-11-22', media: REAL.media, parse };
  judge(REAL.entries, options);
  const before = process.cpuUsage();
  judge(REAL.entries, options);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6) * (ARTICLES / Math.max(articles, ARTICLES));
  console.log(`${REAL.entries.length} entries, ${articles} articles: ${((user + system) / 1e6).toFixed(2)} s of processor time`);
  expect(seconds).toBeLessThan(2 * BUDGET_S);
});
