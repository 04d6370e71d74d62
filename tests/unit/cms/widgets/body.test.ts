import { describe, expect, test } from 'vitest';
import { blocksIn } from '../../../../cms/blocks/find.ts';
import { applied, type Edit } from '../../../../cms/blocks/write.ts';
import { scoreOf, filter } from '../../../../cms/search/filter.ts';
import { templatesOf } from '../../../../cms/templates/index.ts';
import { unfilled } from '../../../../cms/templates/template.ts';
import { bold, heading, link, list } from '../../../../cms/widgets/body/commands.ts';
import { Sent } from '../../../../cms/widgets/body/sent.ts';
import { countInWords, leftOf, longestSentence, spokenCount } from '../../../../cms/widgets/counted.ts';
import { ARTICLE_KINDS } from '../../../../src/schemas/article.ts';
import { NEWS_KINDS } from '../../../../src/schemas/news.ts';
import { mdxCompiler } from '../../../helpers/mdx-compiler.ts';
import { REAL } from '../../../helpers/real-content.ts';

/** A text with its selection between `[` and `]`, or the caret at `|`. */
function marked(text: string): { text: string; range: [number, number] } {
  const caret = text.indexOf('|');
  if (caret >= 0) return { text: text.replace('|', ''), range: [caret, caret] };
  const from = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), range: [from, text.indexOf(']') - 1] };
}
function after(text: string, { select: [from, to], ...edit }: Edit): string {
  const made = applied(text, { ...edit, select: [from, to] });
  return from === to ? `${made.slice(0, from)}|${made.slice(from)}` : `${made.slice(0, from)}[${made.slice(from, to)}]${made.slice(to)}`;
}

describe('the tools type what Markdown wants', () => {
  const tools = {
    heading, bold, bullets: (text: string, range: readonly [number, number]) => list(text, range, 'bullets'), numbers: (text: string, range: readonly [number, number]) => list(text, range, 'numbers'),
  };
  test.each([
    ['heading', 'a\nĐề| mục\nb', 'a\n## Đề| mục\nb'],
    ['heading', '## Đề| mục', 'Đề| mục'],
    ['heading', '#### Đề| mục', '## Đề| mục'],
    ['bold', 'Gọi [ngay ]đi', 'Gọi **[ngay]** đi'],
    ['bold', 'Gọi **[ngay]** đi', 'Gọi [ngay] đi'],
    ['bold', 'Gọi [**ngay**] đi', 'Gọi [ngay] đi'],
    ['bold', 'Gọi |', 'Gọi **|**'],
    ['bullets', '[Một\n\nHai]', '[- Một\n\n- Hai]'],
    ['bullets', '[- Một\n- Hai]', '[Một\nHai]'],
    ['bullets', '[1. Một\n2. Hai]', '[- Một\n- Hai]'],
    ['numbers', '[- Một\n- Hai]', '[1. Một\n2. Hai]'],
    ['numbers', '  Mộ|t', '  1. Mộ|t'],
    ['bullets', '|', '- |'],
  ] as const)('%s: %j → %j', (tool, before, wanted) => {
    const { text, range } = marked(before);
    expect(after(text, tools[tool](text, range))).toBe(wanted);
  });
  test('a link escapes the brackets of its text', () => {
    expect(applied('Xem .', link([4, 4], 'Mẫu [số 1]', '/tong-dai-111/'))).toBe('Xem [Mẫu \\[số 1\\]](/tong-dai-111/).');
  });
});

describe('what the box has sent is told from what comes from outside', () => {
  test('a late echo is known, another text is not, and an old one is forgotten', () => {
    const sent = new Sent();
    for (const text of ['a', 'ab', 'abc']) sent.add(text);
    expect([sent.knows('ab'), sent.knows('x'), sent.knows('a'), sent.knows('abc')]).toEqual([true, false, false, true]);
  });
});

describe('the count under a field', () => {
  test('counts as the schema does, says how many are left, and speaks only near the limit', () => {
    expect(leftOf(' Đuối nước '.normalize('NFD'), 90)).toBe(81);
    expect(longestSentence('Gần nước, em gọi người lớn. Rồi em đứng xa ra nhé!')).toBe(6);
    expect(longestSentence('')).toBe(0);
    expect([countInWords(23), countInWords(0), countInWords(-4)]).toEqual(['Còn 23 ký tự', 'Còn 0 ký tự', 'Dài quá 4 ký tự, viết gọn lại']);
    expect([21, 20, 17, 16, 15, 0, -1].map(spokenCount)).toEqual(['', 'Còn 20 ký tự', 'Còn 20 ký tự', 'Còn 20 ký tự', 'Còn 15 ký tự', 'Còn 0 ký tự', 'Dài quá 1 ký tự, viết gọn lại']);
  });
});

describe('templates', () => {
  const all = ['articles', 'news', 'lessons'].flatMap((collection) => templatesOf(collection).map((template) => ({ collection, ...template })));
  test('there is one for every kind of article and of news, and one for lessons', () => {
    expect(templatesOf('articles').map(({ name }) => name)).toEqual([...ARTICLE_KINDS]);
    expect(templatesOf('news').map(({ name }) => name)).toEqual([...NEWS_KINDS]);
    expect(templatesOf('lessons')).toHaveLength(1);
    expect(templatesOf('constructor')).toEqual([]);
  });
  test.each(all)('$collection/$name compiles, has only known blocks, and is not saved as it is', async ({ text }) => {
    const compile = await mdxCompiler();
    await expect(compile(text)).resolves.toContain('‹');
    expect(blocksIn(text).filter(({ form }) => !form)).toEqual([]);
    expect(unfilled(text)).toMatchObject({ line: 1 });
    expect(unfilled(text.replace(/‹[^‹›]*›/g, 'chữ'))).toBeUndefined();
    expect(text).toBe(text.normalize('NFC'));
  });
  test('no real text has a place left to fill in', () => {
    expect(REAL.entries.filter(({ body }) => unfilled(body)).map(({ file }) => file)).toEqual([]);
  });
});

describe('search in choices', () => {
  const topics = ['Phòng, chống đuối nước', 'An toàn trên mạng', 'Dưới nước sâu', 'Đường dây 111'];
  const names = (term: string) => filter(term, topics).map(({ string }) => string);
  test('finds without tone marks and without đ', () => {
    expect(names('duoi nuoc')).toEqual(['Phòng, chống đuối nước', 'Dưới nước sâu']);
    expect(names('duong day')).toEqual(['Đường dây 111']);
    expect(names('phong-chong-duoi')).toEqual(['Phòng, chống đuối nước']);
  });
  test('marks that were typed come first, beginnings of words count, nothing else does', () => {
    expect(names('đuối nước')[0]).toBe('Phòng, chống đuối nước');
    expect(names('dưới nước')[0]).toBe('Dưới nước sâu');
    expect(names('111')).toEqual(['Đường dây 111']);
    expect(names('oan')).toEqual([]);
    expect(names('')).toEqual(topics);
  });
  test('the score is above the five under which Decap takes a hit for none', () => {
    expect(scoreOf('an', 'An toàn')).toBeGreaterThan(5);
    expect(scoreOf('xa', 'An toàn')).toBe(0);
  });
});
