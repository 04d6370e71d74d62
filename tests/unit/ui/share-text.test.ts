import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { articleAddress } from '../../../src/ui/addresses.ts';
import { LONGEST_SHARE, shareText } from '../../../src/ui/share-text.ts';
import { VI } from '../../../src/ui/vi.ts';

const share = (title: string, summary: string, addressLength = 60, sensitive = false) => shareText({ title, summary, addressLength, sensitive });
const sent = (text: string, addressLength: number) => text.length + 1 + addressLength;

describe('a text to share', () => {
  test('says title, summary and where to find help', () => {
    expect(share('Nước quanh nhà', 'Đậy nắp chum.')).toBe('Nước quanh nhà. Đậy nắp chum. Cần giúp: gọi 111 (miễn phí, 24 giờ).');
  });

  test.each([['Gọi ai?', 'Gọi ai? Gọi 111.'], ['Dừng lại!', 'Dừng lại! Gọi 111.'], ['Nếu một ngày…', 'Nếu một ngày… Gọi 111.']])('puts no full stop behind %j', (title, start) => {
    expect(share(title, 'Gọi 111.').startsWith(`${start} ${VI.shareHelp}`)).toBe(true);
  });

  test('stays within 300 characters together with the address, for every length of title, summary and address', () => {
    for (const titleLength of [1, 40, 90]) {
      for (const summaryLength of [1, 100, 200]) {
        for (const addressLength of [20, 60, 120]) {
          const text = share('Tiêu đề '.repeat(20).slice(0, titleLength), 'chữ '.repeat(60).slice(0, summaryLength), addressLength);
          expect(sent(text, addressLength)).toBeLessThanOrEqual(LONGEST_SHARE);
          expect(text.endsWith(VI.shareHelp)).toBe(true);
        }
      }
    }
  });

  test('that is too long ends between two words, with an ellipsis, and still says where to find help', () => {
    const text = share('Tiêu đề', 'không cắt giữa tiếng '.repeat(20), 100);
    expect(text).toMatch(/ (không|cắt|giữa|tiếng)… Cần giúp: gọi 111 \(miễn phí, 24 giờ\)\.$/);
  });

  test('that just fits is whole', () => {
    const room = LONGEST_SHARE - 60 - 2 - VI.shareHelp.length - 'T. '.length;
    expect(sent(share('T', 'x'.repeat(room)), 60)).toBe(LONGEST_SHARE);
    expect(share('T', 'x'.repeat(room))).not.toContain('…');
    expect(share('T', `${'x '.repeat(room / 2)}xx`)).toContain('…');
  });

  test('of a sensitive page is the same for every page and holds nothing of it', () => {
    const text = share('Khi con bị xâm hại', 'Kể chuyện xâm hại.', 60, true);
    expect(text).toBe('Trang thông tin hữu ích cho gia đình. Gọi 111 miễn phí, 24 giờ.');
    expect(text).toBe(share('Khác', 'Khác hẳn.', 90, true));
  });
});

test('every article of the site fits into one message, with its address', async () => {
  const { entries } = await readContent(process.cwd());
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const tooLong = articles.filter(({ id, data }) => {
    const addressLength = `https://lachantuoitho.example${articleAddress(id)}`.length;
    return sent(share(String(data.title), String(data.summary), addressLength, data.sensitivity === 'nhay-cam'), addressLength) > LONGEST_SHARE;
  });
  expect(articles.length).toBeGreaterThan(0);
  expect(tooLong.map(({ file }) => file)).toEqual([]);
});
