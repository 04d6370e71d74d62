import { describe, expect, test } from 'vitest';
import { digitsInWords, numberInWords } from '../../../../src/materials/speech/numbers.ts';
import { say, UNSPEAKABLE } from '../../../../src/materials/speech/say.ts';
import { realEntries } from '../../../helpers/real-content.ts';

/** What is written, and what a loudspeaker says: letter by letter. */
const SAID: readonly { what: string; cases: readonly (readonly [written: string, said: string])[] }[] = [
  { what: 'a year', cases: [
    ['Năm 2026 trẻ được học bơi.', 'Năm hai nghìn không trăm hai mươi sáu trẻ được học bơi.'],
    ['từ năm 2016', 'từ năm hai nghìn không trăm mười sáu'],
    ['sinh năm 1995', 'sinh năm một nghìn chín trăm chín mươi lăm'],
    ['năm 2005', 'năm hai nghìn không trăm lẻ năm'],
  ] },
  { what: 'a number with tens that change their sound', cases: [
    ['21 em', 'hai mươi mốt em'], ['24 em', 'hai mươi bốn em'], ['25 em', 'hai mươi lăm em'], ['15 em', 'mười lăm em'], ['105 em', 'một trăm lẻ năm em'],
  ] },
  { what: 'thousands with points', cases: [
    ['1.800 em', 'một nghìn tám trăm em'], ['20.000 em', 'hai mươi nghìn em'], ['1.005 em', 'một nghìn không trăm lẻ năm em'], ['2.000.000 em', 'hai triệu em'],
  ] },
  { what: 'a decimal with a comma', cases: [['sâu 1,5 m', 'sâu một phẩy năm mét'], ['0,5 m', 'không phẩy năm mét'], ['1.234,5 kg', 'một nghìn hai trăm ba mươi bốn phẩy năm ki lô gam']] },
  { what: 'a range', cases: [['5–10 phút', 'năm đến mười phút'], ['3 - 5 tuổi', 'ba đến năm tuổi'], ['lớp 1–3', 'lớp một đến ba'], ['1,5–2 m', 'một phẩy năm đến hai mét']] },
  { what: 'a day', cases: [
    ['ngày 5/4/2016', 'ngày năm tháng bốn năm hai nghìn không trăm mười sáu'],
    ['từ 31/12', 'từ ngày ba mươi mốt tháng mười hai'],
    ['tuần 20–26/7', 'tuần hai mươi đến ngày hai mươi sáu tháng bảy'],
  ] },
  { what: 'a month with its year', cases: [['tháng 6/2024', 'tháng sáu năm hai nghìn không trăm hai mươi bốn'], ['từ 10/2025', 'từ tháng mười năm hai nghìn không trăm hai mươi lăm']] },
  { what: 'the time of day', cases: [
    ['lúc 7h30', 'lúc bảy giờ ba mươi'], ['10h sáng', 'mười giờ sáng'], ['19 giờ 05', 'mười chín giờ năm'], ['lúc 7:30', 'lúc bảy giờ ba mươi'], ['5 giờ chiều', 'năm giờ chiều'],
  ] },
  { what: 'a unit', cases: [
    ['80 %', 'tám mươi phần trăm'], ['80%', 'tám mươi phần trăm'], ['5 km', 'năm ki lô mét'], ['30 cm', 'ba mươi xen ti mét'], ['37 °C', 'ba mươi bảy độ C'],
    ['50.000 đ', 'năm mươi nghìn đồng'], ['3 l', 'ba lít'], ['3 lần', 'ba lần'], ['4 mũi', 'bốn mũi'],
  ] },
  { what: 'a short form', cases: [
    ['UBND xã', 'Ủy ban nhân dân xã'], ['trường THCS và THPT', 'trường trung học cơ sở và trung học phổ thông'], ['TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
    ['mã OTP', 'mã mã xác nhận'], ['trực 24/24 giờ', 'trực suốt ngày đêm'], ['mở 24/7', 'mở mọi ngày, mọi giờ'], ['VD: ao, hồ', 'ví dụ ao, hồ'], ['Wi-Fi', 'oai phai'],
  ] },
  { what: 'a short form with Đ', cases: [['HĐND xã', 'Hội đồng nhân dân xã'], ['SĐT của em', 'số điện thoại của em'], ['ĐT nhà', 'điện thoại nhà']] },
  { what: 'a help line, digit by digit', cases: [
    ['Gọi 111.', 'Gọi một – một – một.'], ['gọi 112 hoặc 113', 'gọi một – một – hai hoặc một – một – ba'], ['114, 115', 'một – một – bốn, một – một – năm'],
  ] },
  { what: 'words in brackets, which are left out', cases: [['Trẻ (dưới 16 tuổi) được giúp.', 'Trẻ được giúp.']] },
  { what: 'what quotes hold, without the quotes', cases: [['Em nói “không” và "thôi".', 'Em nói không và thôi.'], ['Em nói: ‘không’', 'Em nói, không']] },
  { what: 'a choice between words', cases: [['cha/mẹ', 'cha hoặc mẹ'], ['và/hoặc', 'và hoặc']] },
  { what: 'an address, which is left out', cases: [['Xem https://vi-du.example/a?b=1 nhé.', 'Xem nhé.']] },
];

describe('a loudspeaker says', () => {
  test.each(SAID.flatMap(({ what, cases }) => cases.map(([written, said]) => ({ what, written, said }))))('$what: $written', ({ written, said }) => {
    expect(say(written)).toBe(said);
    expect(said).not.toMatch(UNSPEAKABLE);
  });

  test('the same for letters with loose tone marks', () => {
    expect(say('Gọi người lớn'.normalize('NFD'))).toBe('Gọi người lớn'.normalize('NFC'));
  });

  test('the same when it was said before: nothing in the words is taken for a sign', () => {
    for (const [, said] of SAID.flatMap(({ cases }) => cases)) expect(say(said)).toBe(said);
  });

  test.each([
    ['the number of a law', 'Luật số 102/2016/QH13 có hiệu lực.'], ['a code', 'Mẫu A4 và K12.'], ['a phone number', 'Gọi 0912 345 678 nhé.'],
    ['a mail address', 'Viết cho a@b.vn nhé.'], ['a formula', '1 + 1 = 2'],
  ])('%s so that it is known for what cannot be said', (_, written) => {
    expect(say(written)).toMatch(UNSPEAKABLE);
  });
});

describe('numbers in words', () => {
  test('have their empty hundred, as a speaker says them', () => {
    expect(numberInWords(2026)).toBe('hai nghìn không trăm hai mươi sáu');
    expect(numberInWords(1_000_005)).toBe('một triệu không trăm lẻ năm');
    expect(numberInWords(3010)).toBe('ba nghìn không trăm mười');
    expect(numberInWords('1.5')).toBe('một phẩy năm');
    expect(numberInWords(0)).toBe('không');
  });

  test('hold no digit up to ten thousand', () => {
    const wrong = Array.from({ length: 10_001 }, (_, number) => numberInWords(number)).filter((words) => !/^[\p{Ll} ]+$/u.test(words));
    expect(wrong).toEqual([]);
  });

  test('are one word a digit for a help line', () => {
    expect(digitsInWords('111')).toBe('một – một – một');
    expect(digitsInWords('0987654321')).toBe('không – chín – tám – bảy – sáu – năm – bốn – ba – hai – một');
  });

  test('know every national help line of the site', () => {
    const national = realEntries('contacts').filter(({ data }) => data.kind === 'quoc-gia').map(({ data }) => data.phone).filter((phone) => phone.length === 3);
    expect(national).toHaveLength(5);
    expect(national.filter((phone) => say(`Gọi ${phone}.`) !== `Gọi ${digitsInWords(phone)}.`)).toEqual([]);
  });
});
