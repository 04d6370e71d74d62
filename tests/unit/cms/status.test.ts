import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../cms/status/address.ts';
import { linesAgainst } from '../../../cms/conflict/lines.ts';
import { hostedLine } from '../../../cms/status/hosted-site.ts';
import { localLine } from '../../../cms/status/local-site.ts';
import { articleAddress, legalAddress, lessonAddress, newsAddress, pageAddress, quizAddress, topicAddress } from '../../../src/ui/addresses.ts';

const NOW = new Date('2026-11-22T14:10:00');
const AT = new Date('2026-11-22T14:05:00').toISOString();

describe('the site on this machine', () => {
  test('is being built, live since a time, failed with its reason, or its server is gone', () => {
    expect(localLine({ phase: 'building' }, NOW)).toEqual({ tone: 'busy', text: 'Đang dựng trang…' });
    expect(localLine({ phase: 'live', at: AT }, NOW)).toEqual({ tone: 'good', text: 'Đã lên trang lúc 14:05', see: true });
    expect(localLine({ phase: 'failed', message: 'Nội dung có 1 lỗi\ncontent/a.mdx: x' }, NOW)).toEqual({
      tone: 'bad', text: 'Dựng trang lỗi: Nội dung có 1 lỗi. Trang cũ vẫn chạy.', see: true, details: 'content/a.mdx: x',
    });
    expect(localLine(undefined, NOW)).toMatchObject({ tone: 'bad', text: expect.stringContaining('Không nối được máy chủ') });
  });
  test('a day that is not today is named', () => {
    expect(localLine({ phase: 'live', at: AT }, new Date('2026-11-24T08:00:00')).text).toContain('22/11');
  });
});

describe('the site on a host', () => {
  const published = { version: { commit: 'a', builtAt: AT }, commit: 'a', publishedAt: NOW, now: NOW };
  test('is live when it was built from the published commit', () => {
    expect(hostedLine(published)).toEqual({ tone: 'good', text: 'Đã lên trang lúc 14:05', see: true });
  });
  test('is waited for, and after 15 minutes the bar says that it cannot know why', () => {
    expect(hostedLine({ ...published, commit: 'b' })).toMatchObject({ tone: 'busy', text: expect.stringContaining('Đã gửi vào kho') });
    const late = hostedLine({ ...published, commit: 'b', now: new Date(NOW.getTime() + 16 * 60_000) });
    expect(late).toMatchObject({ tone: 'bad', text: expect.stringContaining('Tòa soạn không biết vì sao') });
  });
  test('says when it was built while nothing was published, or that it does not know', () => {
    expect(hostedLine({ ...published, publishedAt: undefined, commit: undefined }).text).toBe('Trang đang chạy được dựng lúc 14:05');
    expect(hostedLine({ version: undefined, commit: undefined, publishedAt: undefined, now: NOW }).text).toBe('Không biết trang dựng từ bản nào');
  });
});

test('“Xem trang” leads where the site has the entry', () => {
  const pairs = { articles: articleAddress, news: newsAddress, lessons: lessonAddress, quizzes: quizAddress, legal: legalAddress, pages: pageAddress, topics: topicAddress };
  for (const [collection, address] of Object.entries(pairs)) expect(addressOf(collection, 'x')).toBe(address('x'));
  expect(addressOf('contacts', '111')).toBe('/');
  expect(addressOf('articles', '')).toBe('/');
});

test('two versions: what the other lacks is marked, as often as it lacks it', () => {
  expect(linesAgainst('a\nb\nb\n\nc\n', 'c\nb\na\n')).toEqual([
    { text: 'a', differs: false }, { text: 'b', differs: false }, { text: 'b', differs: true }, { text: '', differs: false }, { text: 'c', differs: false },
  ]);
});
