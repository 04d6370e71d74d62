import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';
import { syllables } from '../../src/text/syllables.ts';
import { VI } from '../../src/ui/vi.ts';
import { realEntries } from '../helpers/real-content.ts';

/** Words that tell a glance over the shoulder, a history or an address bar what the page is about. */
const TELLING = [
  'xâm hại', 'bạo lực', 'bạo hành', 'dụ dỗ', 'tống tiền', 'lạm dụng', 'quấy rối', 'dâm ô', 'hiếp', 'tình dục', 'khiêu dâm', 'ảnh nóng', 'ảnh nhạy cảm', 'đánh đập',
  'đánh đòn', 'ngược đãi', 'tự tử', 'tự hại', 'tự sát', 'bị hại', 'bị đánh', 'bị dọa', 'bắt nạt', 'bóc lột', 'mua bán', 'bắt cóc', 'nhạy cảm', 'tố giác', 'tố cáo', 'nạn nhân', 'công an',
];

/** Telling words in a text; written without marks in a file name, so looked for without marks. */
const toldBy = (text: string) => {
  const spoken = ` ${syllables(fold(text)).join(' ')} `;
  return TELLING.filter((word) => spoken.includes(` ${fold(word)} `));
};

const sensitive = [...realEntries('articles'), ...realEntries('pages'), ...realEntries('quizzes'), ...realEntries('lessons'), ...realEntries('topics')]
  .filter(({ data }) => data.sensitivity === 'nhay-cam');

test('the check sees a telling word with marks, without marks, in capitals and in a file name', () => {
  expect(toldBy('Khi con bị XÂM HẠI')).toEqual(['xâm hại']);
  expect(toldBy('con-bi-xam-hai')).toEqual(['xâm hại']);
  expect(toldBy('Lắng nghe con')).toEqual([]);
});

describe('a sensitive page tells nothing outside itself:', () => {
  test('there are such pages, so that the checks below mean something', () => {
    expect(sensitive.length).toBeGreaterThan(5);
  });

  test.each(sensitive.map(({ file, id, data }) => [file, id, data] as const))('%s', (_, id, data) => {
    expect(toldBy(id), 'its address').toEqual([]);
    const heading = 'title' in data ? data.title : data.name;
    if (heading !== data.neutralTitle) expect(id, 'its address').not.toBe(slug(heading));
    expect(data.neutralTitle).toBeDefined();
    expect(toldBy(data.neutralTitle ?? ''), 'its title in the tab').toEqual([]);
  });

  test('its share text', () => {
    expect(toldBy(VI.shareNeutral)).toEqual([]);
  });
});

test('no sensitive text is stored on phones by itself', () => {
  const kept = [...realEntries('articles'), ...realEntries('pages')].filter(({ data }) => data.sensitivity === 'nhay-cam' && data.keepOffline);
  expect(kept.map(({ file }) => file)).toEqual([]);
});

test('the name on the screen of a shared phone tells nothing', () => {
  for (const { data } of realEntries('settings')) expect(toldBy(`${data.siteName} ${data.shortName} ${data.tagline}`)).toEqual([]);
});
