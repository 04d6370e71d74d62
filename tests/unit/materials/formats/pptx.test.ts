import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../../src/materials/formats/pptx.ts';
import { deck } from '../../../fixtures/materials/deck.ts';
import { imprint } from '../../../fixtures/materials/imprint.ts';
import { pictures } from '../../../fixtures/materials/png.ts';
import { elements, paragraphs, part, parts, values, xmlParts } from '../../../helpers/office.ts';
import { xmlFault } from '../../../helpers/xml.ts';

const file = await writePptx(deck, pictures);
const numbers = deck.slides.map((_, index) => index + 1);
const closingNumber = deck.slides.length + 1;
const slideXml = (number: number, bytes = file) => part(bytes, `ppt/slides/slide${number}.xml`);
/** Shapes of a slide by the kind of their place. */
const place = (xml: string, type: string) => elements(xml, 'p:sp').filter((shape) => values(elements(shape, 'p:ph')[0] ?? '', 'type')[0] === type);
const sizes = (xml: string) => elements(xml, 'a:rPr').flatMap((run) => values(run, 'sz')).map((size) => Number(size) / 100);
const notes = (number: number) => {
  const [, shape = ''] = elements(part(file, `ppt/notesSlides/notesSlide${number}.xml`), 'p:sp');
  return paragraphs(shape, 'a');
};
/** The layout a slide is made of. */
const layoutOf = (number: number) => {
  const target = values(part(file, `ppt/slides/_rels/slide${number}.xml.rels`), 'Target').find((name) => name.includes('slideLayouts')) ?? '';
  return part(file, target.replace('..', 'ppt'));
};

describe('a PowerPoint file', () => {
  test('is well-formed in every part', () => {
    expect(xmlParts(file).map(([name, text]) => [name, xmlFault(text)]).filter(([, fault]) => fault !== undefined)).toEqual([]);
    expect(xmlParts(file).length).toBeGreaterThan(40);
  });

  test('is 16:9', () => {
    const [size = ''] = elements(part(file, 'ppt/presentation.xml'), 'p:sldSz');
    expect(Number(values(size, 'cx')[0]) / Number(values(size, 'cy')[0])).toBeCloseTo(16 / 9, 4);
  });

  test('shows slide 3 of the lesson as slide 3: plans speak of slides by number', () => {
    const titles = numbers.map((number) => place(slideXml(number), 'title').flatMap((shape) => paragraphs(shape, 'a')));
    expect(titles).toEqual(deck.slides.map(({ title }) => [title]));
  });

  test('has the points of each slide in the place for text, none where there are none', () => {
    const points = numbers.map((number) => place(slideXml(number), 'body').flatMap((shape) => paragraphs(shape, 'a')));
    expect(points).toEqual(deck.slides.map((slide) => slide.points));
  });

  test('has no place left empty', () => {
    for (const number of [...numbers, closingNumber]) {
      for (const shape of [...place(slideXml(number), 'title'), ...place(slideXml(number), 'body')]) expect(paragraphs(shape, 'a').join('')).not.toBe('');
    }
  });

  test('has titles of 40 points and more, points of 28 and more', () => {
    for (const number of [...numbers, closingNumber]) {
      expect(Math.min(...place(slideXml(number), 'title').flatMap(sizes))).toBeGreaterThanOrEqual(40);
      expect(Math.min(28, ...place(slideXml(number), 'body').flatMap(sizes))).toBe(28);
    }
  });

  test('leaves room for stacked marks: lines 1.2 times their height', () => {
    const spacings = numbers.flatMap((number) => place(slideXml(number), 'body').flatMap((shape) => elements(shape, 'a:lnSpc').flatMap((entry) => values(entry, 'val'))));
    expect(new Set(spacings)).toEqual(new Set(['120000']));
  });

  test('shrinks nothing by itself: PowerPoint does that only after a click', () => {
    expect(xmlParts(file).filter(([name, text]) => name.startsWith('ppt/slide') && /Autofit/.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('is in Arial and in Vietnamese throughout', () => {
    const shown = xmlParts(file).filter(([name]) => /^ppt\/slide(?:s|Layouts)\/slide/.test(name)).map(([, text]) => text);
    expect(new Set(shown.flatMap((text) => elements(text, 'a:latin').flatMap((font) => values(font, 'typeface'))))).toEqual(new Set(['Arial']));
    expect(new Set(xmlParts(file).filter(([name]) => name.startsWith('ppt/slides/')).flatMap(([, text]) => values(text, 'lang')))).toEqual(new Set(['vi-VN']));
    expect(xmlParts(file).filter(([, text]) => text.includes('en-US')).map(([name]) => name)).toEqual([]);
  });

  test('describes every picture, and stores each once', () => {
    const described = numbers.map((number) => elements(slideXml(number), 'p:pic').flatMap((picture) => values(elements(picture, 'p:cNvPr')[0] ?? '', 'descr')));
    expect(described).toEqual(deck.slides.map(({ picture }) => (picture ? [picture.alt] : [])));
    const media = [...parts(file)].filter(([name]) => name.includes('/media/')).map(([, bytes]) => Buffer.from(bytes));
    expect(media).toHaveLength(2);
    expect(media.some((bytes) => bytes.equals(Buffer.from(pictures('ring-buoy'))))).toBe(true);
  });

  test('has what the teacher says as notes, a paragraph a line', () => {
    expect(numbers.map(notes)).toEqual(deck.slides.map((slide) => slide.notes.split('\n')));
  });

  test('shows 111, its address and its number on every slide', () => {
    for (const number of numbers) {
      const said = paragraphs(layoutOf(number), 'a').join('\n');
      expect(said).toContain('Gọi 111 – miễn phí, 24 giờ');
      expect(said).toContain('vi-du.example/bai-giang/an-toan-khi-o-gan-nuoc-lop-4/');
      expect(place(slideXml(number), 'sldNum').flatMap((shape) => paragraphs(`<a:p>${elements(shape, 'a:fld').join('')}</a:p>`, 'a'))).toEqual([String(number)]);
    }
  });

  test('names its layouts, so that a teacher finds the right one for a new slide', () => {
    const names = xmlParts(file).filter(([name]) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name)).flatMap(([, text]) => /<p:cSld name="([^"]*)"/.exec(text)?.[1] ?? []);
    expect(names).toEqual(expect.arrayContaining(['Mở đầu', 'Các ý', 'Các ý và hình lớn', 'Câu hỏi', 'Kết thúc']));
    expect(new Set(names).size).toBe(names.length);
  });

  test('carries title, subject, site and language in its properties', () => {
    const core = part(file, 'docProps/core.xml');
    for (const entry of [`<dc:title>${deck.title}<`, `<dc:subject>${imprint.topic}<`, '<dc:creator>Trang Ví Dụ &amp; Bạn<', '<dc:language>vi-VN<', '>2026-11-22T00:00:00Z<']) expect(core).toContain(entry);
    expect(`${core}${part(file, 'docProps/app.xml')}`).not.toContain('PptxGenJS');
  });

  test('is the same bytes every time', async () => {
    expect(Buffer.from(await writePptx(deck, pictures)).equals(Buffer.from(file))).toBe(true);
  });
});

describe('the last slide', () => {
  const closing = slideXml(closingNumber);

  test('says who helps', () => {
    expect(place(closing, 'title').flatMap((shape) => paragraphs(shape, 'a'))).toEqual(['Cần giúp? Gọi 111']);
    expect(place(closing, 'body').flatMap((shape) => paragraphs(shape, 'a')).join(' ')).toMatch(/Miễn phí.*người lớn em tin/);
  });

  test('says where the words come from, how fresh they are and who approved them', () => {
    const said = paragraphs(closing, 'a').join('\n');
    for (const words of [...imprint.sources, 'Rà soát ngày 22/11/2026.', 'Chưa có người có chuyên môn duyệt. Cần duyệt: bác sĩ cấp cứu nhi.', imprint.version, imprint.address, imprint.site]) expect(said).toContain(words);
  });

  test('goes on when there are many sources, and loses none', async () => {
    const sources = Array.from({ length: 60 }, (_, index) => `Nguồn số ${index + 1}: ${imprint.sources[1] ?? ''}`);
    const long = await writePptx({ ...deck, imprint: { ...imprint, sources } }, pictures);
    const last = xmlParts(long).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).filter(([name]) => Number(/\d+/.exec(name)?.[0]) >= closingNumber);
    expect(last.length).toBeGreaterThan(2);
    const said = last.flatMap(([, text]) => paragraphs(text, 'a')).join('\n');
    for (const source of sources) expect(said).toContain(source);
    for (const [name, text] of last.slice(1)) expect(place(text, 'title').flatMap((shape) => paragraphs(shape, 'a')), name).toEqual([expect.stringMatching(/^(?:Cần giúp|Nguồn và rà soát \(tiếp\))/)]);
  });
});
