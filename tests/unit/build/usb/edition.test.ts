import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { editionNumber, makeEdition } from '../../../../src/build/usb/edition.ts';
import type { SiteCopy } from '../../../../src/build/usb/site-copy.ts';
import type { Wanted } from '../../../../src/build/usb/selection.ts';
import { searchWords } from '../../../../src/schemas/search-words.ts';
import { type MeaningList, unpackMeanings } from '../../../../src/search/meaning-list.ts';
import { unpackTitles, type TitleList } from '../../../../src/search/title-list.ts';
import type { UsbEdition } from '../../../../src/ui/usb-strings.ts';
import { EXAMPLES } from '../../../helpers/examples.ts';

const EDITION: UsbEdition = { made: '2026-11-22', until: '2027-05-22', number: 'abc1234', siteName: 'Trang', origin: 'https://trang.vn', materials: true };
const html = (main: string) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"></head><body><main>${main}</main></body></html>`;

const site = (more: Readonly<Record<string, string>> = {}): SiteCopy => ({
  pages: new Map(Object.entries({ '/': html('<a href="/bai-viet/boi/">x</a><a href="/bai-viet/mang/">y</a>'), '/bai-viet/boi/': html('<img src="/icon.svg"><a href="/tai-lieu/tep/a.pdf">pdf</a>'), '/bai-viet/mang/': html('mạng'), ...more })),
  files: new Set(['/icon.svg', '/tai-lieu/tep/a.pdf', '/khong-ai-dung.svg']),
  records: [{ kind: 'bai-viet', address: '/bai-viet/boi/', title: 'Bơi', topic: 'nuoc' }, { kind: 'bai-viet', address: '/bai-viet/mang/', title: 'Mạng', topic: 'mang' }],
  meanings: searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['bơi', 'lội'], best: ['/bai-viet/mang/', '/bai-viet/boi/'] }] }),
  words: '{"syllables":""}',
  texts: [{ address: '/bai-viet/boi/', title: 'Bơi', content: 'Bơi </script>\u2028 có phao' }, { address: '/bai-viet/mang/', title: 'Mạng', content: 'Mạng' }],
  always: new Set(),
});
const make = (wanted: Wanted, more?: Readonly<Record<string, string>>) => makeEdition(site(more), 'script', { ...EDITION, ...wanted }, wanted);

/** What the two index scripts leave behind in a page. */
function indexOf({ texts }: ReturnType<typeof make>): { titles: TitleList; meanings: MeaningList; words: unknown; texts: { address: string; content: string }[] } {
  const window = {};
  for (const name of ['trang/usb/tim.js', 'trang/usb/chu.js']) runInNewContext(texts.get(name) ?? '', { window });
  return (window as { lcTim: ReturnType<typeof indexOf> }).lcTim;
}

describe('an edition', () => {
  test('holds every page, the files they need and no other, its script, its index and README.txt', () => {
    const { texts, copies } = make({ materials: true });
    expect([...texts.keys()].sort()).toEqual(['README.txt', 'mo-trang.html', 'trang/bai-viet/boi/index.html', 'trang/bai-viet/mang/index.html', 'trang/usb/chu.js', 'trang/usb/tim.js', 'trang/usb/trang.js']);
    expect([...copies]).toEqual([['trang/icon.svg', '/icon.svg'], ['trang/tai-lieu/tep/a.pdf', '/tai-lieu/tep/a.pdf']]);
  });

  test('has an index as plain scripts that any text survives', () => {
    const index = indexOf(make({ materials: true }));
    expect(unpackTitles(index.titles).map(({ title }) => title)).toEqual(['Bơi', 'Mạng']);
    expect(index.texts.map(({ content }) => content)).toEqual(['Bơi </script>\u2028 có phao', 'Mạng']);
    expect(unpackMeanings(index.meanings, unpackTitles(index.titles))).toEqual(site().meanings);
    expect(index.words).toEqual({ syllables: '' });
  });

  test('of one topic leads to the network for the others, and its search does not know them', () => {
    const made = make({ topic: 'nuoc', materials: true });
    expect(made.texts.has('trang/bai-viet/mang/index.html')).toBe(false);
    expect(made.texts.get('mo-trang.html')).toContain('<a href="https://trang.vn/bai-viet/mang/">y <small data-lc-away="">(cần mạng)</small></a>');
    expect(indexOf(made).texts.map(({ address }) => address)).toEqual(['/bai-viet/boi/']);
    expect(unpackMeanings(indexOf(made).meanings, unpackTitles(indexOf(made).titles)).meanings[0]?.best).toEqual(['/bai-viet/boi/']);
    expect(unpackTitles(indexOf(made).titles).map(({ address }) => address)).toEqual(['/bai-viet/boi/']);
  });

  test('without materials leads to the network for them and says so in README.txt', () => {
    const { texts, copies } = make({ materials: false });
    expect([...copies.keys()]).toEqual(['trang/icon.svg']);
    expect(texts.get('README.txt')).toContain('Không kèm tệp tài liệu (PDF, Word, PowerPoint, ZIP).\r\n');
    expect(make({ materials: true }).texts.get('README.txt')).not.toContain('Không kèm');
  });

  test('tells in README.txt how to open it, which edition it is and until when, for any Notepad', () => {
    const readme = make({ materials: true }).texts.get('README.txt') ?? '';
    expect(readme.startsWith('\uFEFFTRANG – BẢN USB\r\n')).toBe(true);
    expect(readme).toContain('Bản USB 22/11/2026, số abc1234. Dùng đến hết ngày 22/5/2027.');
    expect(readme).toContain('bấm đúp vào mo-trang.html');
    expect(readme.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('refuses a name that Windows cannot unpack', () => {
    const id = 'dai-'.repeat(50);
    expect(() => make({ materials: true }, { [`/bai-viet/${id}/`]: html('x') })).toThrow('Windows không giải nén được tên dài hơn 190 – đặt tên tệp nội dung ngắn lại.');
  });
});

test('the number of an edition is the same for the same texts and another for any change', () => {
  const number = (change: Partial<SiteCopy> = {}, script = 'a', day = '2026-11-22', wanted: Wanted = { materials: true }) => editionNumber({ ...site(), ...change }, script, day, wanted);
  const all = [number(), number({ words: '{}' }), number({ pages: new Map([['/', 'x']]) }), number({}, 'b'), number({}, 'a', '2026-11-23'), number({}, 'a', '2026-11-22', { materials: false }), number({}, 'a', '2026-11-22', { materials: true, topic: 'nuoc' })];
  expect(number()).toBe(number());
  expect(new Set(all).size).toBe(all.length);
});
