import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { articleAddress, classModeAddress, legalAddress, lessonAddress, newsAddress, pageAddress, posterAddress, quizAddress } from '../../../src/ui/addresses.ts';
import { readContent } from '../../../src/build/content-files.ts';
import type { Mode } from '../../../cms/previews/modes.ts';
import { bodyOf, openFrame, show } from '../../fixtures/cms/preview-frame.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { ROOT, pageAt } from '../../helpers/dist.ts';
import { isSampled } from '../../helpers/sample.ts';
import { useSite } from '../../helpers/site.ts';

const { entries } = await readContent(ROOT);
const browser = useBrowser();
const site = useSite();
let page: Page;

beforeAll(async () => {
  const context = await browser.open();
  // What elements add when they come to life is no part of the page as it was built.
  await context.addInitScript(() => {
    customElements.define = () => undefined;
  });
  page = await context.newPage();
  await openFrame(page, site.at('/quan-tri/xem-truoc.html'));
  return () => context.close();
});

const KINDS: { collection: CollectionName; address: (id: string) => string; mode: Mode }[] = [
  { collection: 'articles', address: articleAddress, mode: 'desk' },
  { collection: 'news', address: newsAddress, mode: 'phone' },
  { collection: 'pages', address: pageAddress, mode: 'phone' },
  { collection: 'lessons', address: lessonAddress, mode: 'desk' },
  { collection: 'quizzes', address: quizAddress, mode: 'phone' },
  { collection: 'quizzes', address: classModeAddress, mode: 'projector' },
  { collection: 'posters', address: posterAddress, mode: 'desk' },
  { collection: 'legal', address: legalAddress, mode: 'desk' },
];

/** Of a family of pages one in so many is previewed. */
const EACH = 3;

test.each(KINDS)('entries of $collection ($mode) preview as the very page the site has', async ({ collection, address, mode }) => {
  const own = entries.filter((entry) => entry.collection === collection).filter(({ id }, index) => isSampled(address(id), index, EACH));
  expect(own.length).toBeGreaterThan(0);
  const different: string[] = [];
  for (const { id, data, body } of own) {
    await show(page, { collection, id, form: { ...data, body }, mode });
    const built = await bodyOf(page, pageAt(address(id)).html);
    const shown = await bodyOf(page);
    if (built !== shown) different.push(`${collection}/${id}\n  site:    ${around(built, shown)}\n  preview: ${around(shown, built)}`);
  }
  expect(different).toEqual([]);
});

/** The first place where two texts part, with what stands around it. */
function around(text: string, other: string): string {
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, at - 60), at + 120);
}
