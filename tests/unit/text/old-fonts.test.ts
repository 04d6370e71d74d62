import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../../src/text/is-syllable.ts';
import { convertOldFonts, oldFontNamed, recogniseOldFont } from '../../../src/text/old-fonts/recognise.ts';
import { fromTcvn3 } from '../../../src/text/old-fonts/tcvn3.ts';
import { fromVni } from '../../../src/text/old-fonts/vni.ts';
import { syllables } from '../../../src/text/syllables.ts';
import { REAL } from '../../helpers/real-content.ts';

/** Sentences as they stand in old files, and what they say. */
const VNI = [
  ['Treû em caàn ñöôïc baûo veä khoûi xaâm haïi.', 'Trẻ em cần được bảo vệ khỏi xâm hại.'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Ñoäc laäp – Töï do – Haïnh phuùc', 'Độc lập – Tự do – Hạnh phúc'],
  ['Nhaø tröôøng môû lôùp daïy bôi, kyõ naêng an toaøn döôùi nöôùc.', 'Nhà trường mở lớp dạy bơi, kỹ năng an toàn dưới nước.'],
  ['Kyø nghæ heø, caùc em ôû nhaø moät mình, ñöøng môû cöûa cho ngöôøi laï.', 'Kỳ nghỉ hè, các em ở nhà một mình, đừng mở cửa cho người lạ.'],
  ['UÛy ban nhaân daân xaõ phoå bieán quyeát ñònh, huyeän quyù', 'Ủy ban nhân dân xã phổ biến quyết định, huyện quý'],
] as const;
const TCVN3 = [
  ['TrÎ em cÇn ®\u00adîc b¶o vÖ khái x©m h¹i.', 'Trẻ em cần được bảo vệ khỏi xâm hại.'],
  ['§éc lËp – Tù do – H¹nh phóc', 'Độc lập – Tự do – Hạnh phúc'],
  ['Nhµ tr\u00adêng më líp d¹y b¬i, kü n¨ng an toµn d\u00adíi n\u00adíc.', 'Nhà trường mở lớp dạy bơi, kỹ năng an toàn dưới nước.'],
  ['¤ng bµ, cha mÑ cÇn tr«ng trÎ khi trÎ ë gÇn n\u00adíc.', 'Ông bà, cha mẹ cần trông trẻ khi trẻ ở gần nước.'],
  ['Mçi ngµy h·y nghe con kÓ mét chuyÖn.', 'Mỗi ngày hãy nghe con kể một chuyện.'],
] as const;

describe('old fonts become Unicode', () => {
  test.each(VNI)('VNI: %s', (old, meant) => {
    expect(fromVni(old)).toBe(meant.normalize('NFC'));
    expect(recogniseOldFont(old)).toBe('vni');
  });
  test.each(TCVN3)('TCVN3: %s', (old, meant) => {
    expect(fromTcvn3(old)).toBe(meant.normalize('NFC'));
    expect(recogniseOldFont(old)).toBe('tcvn3');
  });
  test('a text of several lines is converted whole, and what is already Unicode in it stays', () => {
    const old = [VNI[0][0], 'Phuï luïc', '', 'Bảo vệ trẻ em', 'Word 2003'].join('\n');
    expect(convertOldFonts(old)).toEqual({ text: [VNI[0][1], 'Phụ lục', '', 'Bảo vệ trẻ em', 'Word 2003'].join('\n'), found: ['vni'] });
  });
  test('both encodings in one text are told apart', () => {
    expect(convertOldFonts(`${VNI[0][0]}\n${TCVN3[0][0]}`)).toEqual({ text: `${VNI[0][1]}\n${TCVN3[0][1]}`, found: ['vni', 'tcvn3'] });
  });
  test('the font says the encoding', () => {
    expect(['.VnTime', '".VnTimeH"', 'VNI-Times', "'VNI-Helve'", 'Times New Roman', 'Verdana'].map(oldFontNamed)).toEqual(['tcvn3', 'tcvn3', 'vni', 'vni', undefined, undefined]);
  });
});

describe('text of today is left alone', () => {
  test('every body and every field of the real content, line by line', () => {
    const texts = REAL.entries.flatMap(({ file, body, data }) => [[file, body], [file, JSON.stringify(data, null, 1)]] as const);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => convertOldFonts(text).found.length > 0).map(([file]) => file)).toEqual([]);
  });
  test.each([
    ['English', 'Keep calm; call 111. “Don’t panic” – it’s £5 (½ price) for café & naïve résumé façades at 30 °C ± 2.'],
    ['French', 'Où est-il ? Où vas-tu ? Déjà, l’été dernier, un élève naïf a été poussé à l’eau : « Ça coûte très cher », goût, août, maïs, Noël, œuvre.'],
    ['French', 'Là-bas, où es-tu ? À côté du théâtre, près de la forêt. Voilà, très bien.'],
    ['French with words that decode by chance', 'Où dorment les Thaï ?'],
    ['Spanish and German', 'El niño español soñó. ¿Qué pasó? Über die Straße, größer, schön. São João, não é.'],
    ['marks and signs', '§ 12, mục ©, ® và ½ thìa: 20–30 °C; giá 5 000 ₫ – “đừng” …'],
    ['Unicode without rare letters', 'Cô bé và bà cùng ra sân. Nhà có ao. Bé là em Na.'],
    ['Unicode without rare letters', 'à, ừ, á, ô hay, êm, ý là thế'],
    ['separate marks', 'Trẻ em cần được bảo vệ'.normalize('NFD')],
    ['nothing', ''],
    ['a table', '| Giờ | Việc |\n| --- | --- |\n| 7:00 | Ăn sáng |'],
  ])('%s: %s', (_, text) => {
    expect(convertOldFonts(text)).toEqual({ text, found: [] });
  });
});

test('all but a few foreign names of the real content are syllables to the judge of syllables, and no mangled word is', () => {
  const words = new Set(REAL.entries.filter(({ collection }) => collection === 'articles').flatMap(({ body }) => syllables(body.replace(/<[^>]*>/g, ' '))).filter((word) => /\P{ASCII}/u.test(word)));
  expect(words.size).toBeGreaterThan(500);
  const strangers = [...words].filter((word) => !isSyllable(word));
  expect(strangers.length / words.size, strangers.join(' ')).toBeLessThan(0.005);
  expect(['tieáng', 'vieät', 'trî', 'été', 'où', 'được1', 'nuocw', 'taon'].filter(isSyllable)).toEqual([]);
});
