import { beforeEach, expect, test, vi } from 'vitest';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { fill } from '../../helpers/astro-content.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { legalById } = await import('../../../src/queries/legal.ts');
const { pageById } = await import('../../../src/queries/pages.ts');
const { siteSettings } = await import('../../../src/queries/settings.ts');
const { topicById } = await import('../../../src/queries/topics.ts');

const EMPTY: readonly CollectionName[] = ['legal', 'pages', 'settings', 'topics'];
beforeEach(() => EMPTY.forEach((collection) => fill(collection, [])));

test.each([
  ['a document', () => legalById('luat-x'), 'Không có văn bản "luat-x" trong content/legal.'],
  ['a page', () => pageById('gioi-thieu'), 'Thiếu content/pages/gioi-thieu.mdx – khôi phục tệp này.'],
  ['a topic', () => topicById('nuoc'), 'Không có chủ đề "nuoc" trong content/topics.'],
  ['the settings', () => siteSettings(), 'Thiếu content/settings/site.yml – khôi phục tệp này, mọi trang đọc tên trang từ đó.'],
])('%s that is missing stops the build in Vietnamese, by its name', async (_, query, message) => {
  await expect(query()).rejects.toThrow(message);
});
