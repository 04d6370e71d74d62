import { describe, expect, test } from 'vitest';
import { Meanings } from '../../../src/search/meanings.ts';
import type { TitleRecord } from '../../../src/search/title-list.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { addressesOf, answersOf, hit, page, searchWorld } from '../../helpers/search-world.ts';

const record = (kind: TitleRecord['kind'], id: string, title: string, more: Partial<TitleRecord> = {}): TitleRecord => ({ kind, address: `/${kind}/${id}/`, title, ...more });
const order = async (titles: readonly TitleRecord[], query: string, more: Parameters<typeof answersOf>[1] | object = {}) =>
  addressesOf((await answersOf(searchWorld({ titles }).sources, { query, ...more })).at(-1));

describe('of pages that answer alike', () => {
  test('guidance comes before news', async () => {
    expect(await order([record('tin-tuc', 'a', 'Trẻ bơi'), record('bai-viet', 'b', 'Trẻ bơi')], 'trẻ bơi')).toEqual(['/bai-viet/b/', '/tin-tuc/a/']);
  });

  test('guidance comes before class material, unless its kind was named', async () => {
    const titles = [record('bai-giang', 'a', 'Trẻ bơi'), record('bai-viet', 'b', 'Trẻ bơi'), record('trac-nghiem', 'c', 'Trẻ bơi')];
    expect((await order(titles, 'trẻ bơi'))[0]).toBe('/bai-viet/b/');
    expect((await order(titles, 'giáo án trẻ bơi'))[0]).toBe('/bai-giang/a/');
  });

  test('class material of the grade that was named comes first, of another grade last', async () => {
    const titles = ['boi-lop-8', 'boi-lop-2-3', 'boi'].map((id) => record('bai-giang', id, 'Trẻ bơi ở ao làng'));
    expect(await order(titles, 'trẻ bơi ở ao làng lớp 3')).toEqual(['/bai-giang/boi-lop-2-3/', '/bai-giang/boi/', '/bai-giang/boi-lop-8/']);
  });

  test('a law comes first where a fine is asked for', async () => {
    const titles = [record('van-ban', 'a', 'Mức phạt đánh trẻ'), record('bai-viet', 'b', 'Mức phạt đánh trẻ')];
    expect((await order(titles, 'mức phạt đánh trẻ'))[0]).toBe('/van-ban/a/');
    expect((await order(titles, 'phạt đánh trẻ'))[0]).toBe('/bai-viet/b/');
  });

  test('a document of the sort that was named comes first', async () => {
    const titles = [record('van-ban', 'a', 'Trẻ bơi', { alias: 'Luật 1/2020 Trẻ bơi' }), record('van-ban', 'b', 'Trẻ bơi', { alias: 'Công ước 2 Trẻ bơi' })];
    const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, kinds: [{ kind: 'van-ban', words: ['công ước', 'văn bản', 'bộ luật'] }] }));
    const first = async (query: string) => addressesOf((await answersOf({ ...searchWorld({ titles }).sources, meanings }, { query })).at(-1))[0];
    expect(await first('công ước trẻ bơi')).toBe('/van-ban/b/');
    expect(await first('văn bản trẻ bơi')).toBe('/van-ban/a/');
    titles.push(record('van-ban', 'c', 'Bộ luật trẻ bơi', { alias: 'Luật 3/2020 Bộ luật trẻ bơi' }));
    expect(await first('bộ luật trẻ bơi')).toBe('/van-ban/c/');
  });

  test('a poster comes last, unless one was asked for', async () => {
    const titles: TitleRecord[] = [{ kind: 'trang', address: '/tai-lieu/ap-phich/boi/', title: 'Trẻ bơi' }, record('bai-viet', 'b', 'Trẻ bơi')];
    const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, stopWords: ['áp phích'] }));
    const first = async (query: string) => addressesOf((await answersOf({ ...searchWorld({ titles }).sources, meanings }, { query })).at(-1))[0];
    expect(await first('trẻ bơi')).toBe('/bai-viet/b/');
    expect(await first('áp phích trẻ bơi')).toBe('/tai-lieu/ap-phich/boi/');
  });

  test('guidance for families comes before that for a post, unless somebody in that post asks', async () => {
    const titles = [record('bai-viet', 'a', 'Trẻ bơi', { audience: 'can-bo' }), record('bai-viet', 'b', 'Trẻ bơi', { audience: 'giao-vien' }), record('bai-viet', 'c', 'Trẻ bơi', { audience: 'phu-huynh' })];
    expect(await order(titles, 'trẻ bơi')).toEqual(['/bai-viet/c/', '/bai-viet/b/', '/bai-viet/a/']);
    expect((await order(titles, 'trẻ bơi', { audience: 'can-bo' }))[0]).toBe('/bai-viet/a/');
  });

  test('guidance for the reader who was chosen comes first, and for the reader who speaks', async () => {
    const titles = [record('bai-viet', 'a', 'Trẻ bơi', { audience: 'tre-em' }), record('bai-viet', 'b', 'Trẻ bơi', { audience: 'phu-huynh' })];
    expect(await order(titles, 'trẻ bơi')).toEqual(['/bai-viet/a/', '/bai-viet/b/']);
    expect(await order(titles, 'trẻ bơi', { audience: 'phu-huynh' })).toEqual(['/bai-viet/b/', '/bai-viet/a/']);
    expect((await order([...titles, record('bai-viet', 'c', 'Con tôi')], 'con tôi trẻ bơi'))[0]).toBe('/bai-viet/b/');
  });

  test('the page that editors have named for a meaning comes first', async () => {
    const titles = [record('bai-viet', 'a', 'Đuối nước'), record('trang', 'giup', 'Cần giúp ngay')];
    const { sources } = searchWorld({ titles });
    const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['muốn chết', 'tự tử'], best: ['/trang/giup/'] }] }));
    expect(addressesOf((await answersOf({ ...sources, meanings }, { query: 'tự tử' })).at(-1))[0]).toBe('/trang/giup/');
  });
});

describe('a line that readers of a page for a post ask with', () => {
  const titles = [record('bai-viet', 'xa', 'Việc của xã', { audience: 'can-bo' }), record('bai-viet', 'nha', 'Việc của nhà', { audience: 'phu-huynh' })];
  const table = new Meanings(searchWords.parse({ ...EXAMPLES.search, speakers: [{ audience: 'can-bo', words: ['cán bộ'] }, { audience: 'phu-huynh', words: ['con tôi'] }] }));
  const line = 'rào ao ở thôn';
  const ask = async (query: string) => {
    const hits = [hit(page('xa', 'Việc của xã', 'Rào ao.', [line])), hit(page('nha', 'Việc của nhà', 'Rào ao. Trông trẻ. Rào ao.', ['trông trẻ rồi rào ở cạnh cái ao nhà mình nhé']))];
    return addressesOf((await answersOf({ ...searchWorld({ titles, hits }).sources, meanings: table, vocabulary: () => Promise.reject(new Error('none')) }, { query })).at(-1));
  };

  test('counts half where few words do not tell who asks, or a family asks', async () => {
    expect((await ask('rào ao'))[0]).toBe('/bai-viet/nha/');
    expect((await ask('con tôi rào ao'))[0]).toBe('/bai-viet/nha/');
  });

  test('counts wholly for who speaks as somebody in a post, and when it says nothing else', async () => {
    expect((await ask('cán bộ rào ao'))[0]).toBe('/bai-viet/xa/');
    expect((await ask(line))[0]).toBe('/bai-viet/xa/');
  });
});

test('a title comes before a body', async () => {
  const titles = [record('bai-viet', 'a', 'Ao làng'), record('bai-viet', 'b', 'Áo phao')];
  const { sources } = searchWorld({ titles, hits: [hit(page('a', 'Ao làng', 'Mặc áo phao. Áo phao. Áo phao.'))] });
  expect(addressesOf((await answersOf(sources, { query: 'áo phao' })).at(-1))).toEqual(['/bai-viet/b/', '/bai-viet/a/']);
});

describe('tones that were typed', () => {
  const titles = [record('bai-viet', 'a', 'Dương vật và âm đạo'), record('bai-viet', 'b', 'Đường tới trường'), record('bai-viet', 'c', 'Dưỡng sinh')];

  test('"đường" does not drown in "dương", in the titles', async () => {
    expect((await order(titles, 'đường'))[0]).toBe('/bai-viet/b/');
    expect((await order(titles, 'dương'))[0]).toBe('/bai-viet/a/');
  });

  test('"đường" does not drown in "dương", in the texts', async () => {
    const hits = [hit(page('x', 'Một', 'Dương tính, âm tính.'), 9), hit(page('y', 'Hai', 'Qua đường phải nhìn.'), 1)];
    expect(addressesOf((await answersOf(searchWorld({ titles: [], hits }).sources, { query: 'đường' })).at(-1))).toEqual(['/bai-viet/y/']);
  });
});

describe('meaning', () => {
  const meanings = new Meanings(searchWords.parse({
    ...EXAMPLES.search, stopWords: ['tôi', 'bị', 'phải làm gì', 'là', 'của'], speakers: [{ audience: 'phu-huynh', words: ['con tôi'] }, { audience: 'tre-em', words: ['đánh em'] }],
  }));

  test('a known phrase is looked for as a whole, with what means the same', () => {
    const [slot] = meanings.slots(wordsOf('duoi nuoc'));
    expect(slot?.words.map(({ folded }) => folded)).toEqual(['duoi', 'nuoc']);
    expect(slot?.others.map((phrase) => phrase.map(({ text }) => text).join(' '))).toEqual(['chìm']);
  });

  test('a phrase without marks is asked as the one known phrase that it stands for; one with marks stays as typed', () => {
    const spelled = (query: string) => meanings.slots(wordsOf(query))[0]?.words.map(({ text }) => text).join(' ');
    expect(spelled('DUOI NUOC')).toBe('đuối nước');
    expect(spelled('duoi nước')).toBe('duoi nước');
    expect(spelled('dưới nước')).toBe('dưới');
  });

  test('tones that were typed must agree with the table: "dưới nước" is not "đuối nước"', () => {
    expect(meanings.slots(wordsOf('dưới nước')).every(({ others }) => others.length === 0)).toBe(true);
  });

  test('a whole question is cut down to what it is about', () => {
    const meant = meanings.slots(wordsOf('con tôi bị chìm phải làm gì')).filter(({ stop }) => !stop);
    expect(meant.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['con', 'chìm']);
  });

  test('of all ways to cut a query the one with the longest phrases is taken', () => {
    const table = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['nói không', 'từ chối'] }, { words: ['không thiết sống', 'chán đời'] }], stopWords: ['tôi'] }));
    expect(table.slots(wordsOf('nói không thiết sống')).map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['nói', 'không thiết sống']);
  });

  test('small words between the words of a known phrase make no other phrase; other words do', () => {
    const table = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['bố mẹ cãi nhau', 'to tiếng'], best: ['/a/'] }], stopWords: ['em', 'hay'] }));
    expect(table.slots(wordsOf('bố mẹ em hay cãi nhau')).map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['bố mẹ cãi nhau']);
    expect(table.named(wordsOf('bo me em hay cai nhau')).map(({ best }) => best)).toEqual([['/a/']]);
    expect(table.named(wordsOf('bố mẹ bạn cãi nhau'))).toEqual([]);
  });

  test('phrases that overlap name their pages all; one inside a longer one does not', () => {
    const table = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['con bị bắt nạt', 'x'], best: ['/a/'] }, { words: ['bắt nạt trên mạng', 'y'], best: ['/b/'] }, { words: ['bắt nạt', 'z'], best: ['/c/'] }] }));
    expect(table.named(wordsOf('con bị bắt nạt trên mạng')).flatMap(({ best }) => best)).toEqual(['/a/', '/b/']);
  });

  test('who is spoken to in "trẻ em" is no child that asks', () => {
    const table = new Meanings(searchWords.parse({ ...EXAMPLES.search, stopWords: ['trẻ em'], speakers: [{ audience: 'tre-em', words: ['em'] }] }));
    expect(table.speaker(wordsOf('em buồn'))).toBe('tre-em');
    expect(table.speaker(wordsOf('luật trẻ em'))).toBeUndefined();
  });

  test('who asks is heard from how they ask', () => {
    expect(meanings.speaker(wordsOf('con toi bi chim'))).toBe('phu-huynh');
    expect(meanings.speaker(wordsOf('bạn đánh em'))).toBe('tre-em');
    expect(meanings.speaker(wordsOf('đuối nước'))).toBeUndefined();
  });

  test('a synonym finds the page', async () => {
    expect((await order([record('bai-viet', 'a', 'Cứu trẻ đuối nước'), record('bai-viet', 'b', 'Bánh chưng')], 'bé chìm'))).toEqual(['/bai-viet/a/']);
  });
});

describe('the pages that editors have named', () => {
  const named = async (query: string, titles: readonly TitleRecord[], best: readonly string[]) => {
    const { sources } = searchWorld({ titles });
    const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['mất tiền', 'bị lừa'], best }], stopWords: ['em', 'có', 'không'], speakers: [{ audience: 'tre-em', words: ['em'] }] }));
    return addressesOf((await answersOf({ ...sources, meanings }, { query })).at(-1));
  };

  test('count as far as the phrase is of the query', async () => {
    const titles = [record('bai-viet', 'lua', 'Lừa đảo'), record('bai-viet', 'goi', 'Gọi tổng đài buổi đêm')];
    expect((await named('mất tiền', titles, ['/bai-viet/lua/']))[0]).toBe('/bai-viet/lua/');
    expect((await named('gọi tổng đài buổi đêm mất tiền không', titles, ['/bai-viet/lua/']))[0]).toBe('/bai-viet/goi/');
  });

  test('in danger the page of immediate help comes before guidance that is named after it, though its title says the words', async () => {
    const { sources } = searchWorld({ titles: [record('bai-viet', 'a', 'Khi con nói muốn chết'), record('trang', 'giup', 'Cần giúp ngay')] });
    const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['muốn chết', 'tự tử'], best: ['/trang/giup/', '/bai-viet/a/'] }], distress: ['muốn chết'] }));
    expect(addressesOf((await answersOf({ ...sources, meanings }, { query: 'muon chet' })).at(-1))).toEqual(['/trang/giup/', '/bai-viet/a/']);
  });

  test('come first that speak to who asks', async () => {
    const titles = [record('bai-viet', 'a', 'Lừa đảo', { audience: 'phu-huynh' }), record('bai-viet', 'b', 'Dỗ dành', { audience: 'tre-em' })];
    expect(await named('em bị lừa', titles, ['/bai-viet/a/', '/bai-viet/b/'])).toEqual(['/bai-viet/b/', '/bai-viet/a/']);
  });
});

describe('what the site does not speak of', () => {
  test.each(['xổ số miền bắc', 'lãi suất ngân hàng', 'công thức nấu phở', 'xqzwvk', 'qwertyuiop'])('%j finds nothing', async (query) => {
    const hits = [hit(page('a', 'Số điện thoại', 'Bác sĩ công an. Số điện thoại của bác.'))];
    expect(await order([record('bai-viet', 'a', 'Số điện thoại'), record('bai-viet', 'b', 'Công an xã')], query)).toEqual([]);
    expect(addressesOf((await answersOf(searchWorld({ hits }).sources, { query })).at(-1))).toEqual([]);
  });
});
