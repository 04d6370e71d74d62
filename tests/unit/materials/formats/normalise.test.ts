import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { ShapeRun } from 'docx/shapes';
import PptxGenJS from 'pptxgenjs';
import writeExcel from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/materials/formats/normalise.ts';
import { RULES } from '../../../../src/materials/formats/normalise/rules.ts';
import { png } from '../../../fixtures/materials/png.ts';
import { elements, part, parts, paragraphs, values, xmlParts } from '../../../helpers/office.ts';
import { xmlFault } from '../../../helpers/xml.ts';

const DAY = '2026-11-22';
const done = (bytes: Uint8Array) => normalise(bytes, { day: DAY });

/** What each library writes by itself, with everything in it that changes from run to run. */
async function rawDocx(): Promise<Uint8Array> {
  const link = (address: string) => new ExternalHyperlink({ link: address, children: [new TextRun(address)] });
  const shape = () => new ShapeRun({ type: 'ellipse', transformation: { width: 9, height: 9 }, altText: { name: 'a', description: 'b' } });
  const document = new Document({ title: 'Tên', creator: 'Trang', sections: [{ children: [
    new Paragraph({ children: [link('https://vi-du.example/mot'), link('https://vi-du.example/hai')] }), new Paragraph({ children: [shape(), shape()] }),
  ] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function rawPptx(): Promise<Uint8Array> {
  const presentation = new PptxGenJS();
  for (const grey of [10, 20, 10, 10]) {
    const slide = presentation.addSlide();
    slide.addText('Chữ', { x: 1, y: 1, w: 4, h: 1 });
    slide.addImage({ data: `image/png;base64,${Buffer.from(png(4, 4, grey)).toString('base64')}`, x: 1, y: 1, w: 1, h: 1, altText: 'Hình' });
    slide.addNotes('Một & hai.\n\nBa.\r\nBốn.');
  }
  const bytes = await presentation.write({ outputType: 'uint8array' });
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
}

const rawXlsx = async () => new Uint8Array(await (await writeExcel([[{ value: 'Đề & <x>', type: String }]], { sheet: 'Câu hỏi' })).toBuffer());

const RAW = { docx: rawDocx, pptx: rawPptx, xlsx: rawXlsx };
// The second document of a process: docx goes on counting drawings where the first one stopped.
await rawDocx();
const raw = { docx: await rawDocx(), pptx: await rawPptx(), xlsx: await rawXlsx() };

describe.each(['docx', 'pptx', 'xlsx'] as const)('a normalised %s', (kind) => {
  test('is the same file when it is written again', async () => {
    expect(Buffer.from(done(await RAW[kind]())).equals(Buffer.from(done(raw[kind])))).toBe(true);
  });

  test('is not changed by a second time', () => {
    const once = done(raw[kind]);
    expect(Buffer.from(done(once)).equals(Buffer.from(once))).toBe(true);
  });

  test('has well-formed parts, the content types first, the rest in order, and no folders', () => {
    const file = done(raw[kind]);
    expect(xmlParts(file).map(([name, text]) => [name, xmlFault(text)]).filter(([, fault]) => fault !== undefined)).toEqual([]);
    const [first, ...rest] = parts(file).keys();
    expect(first).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
    expect(rest.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  test('names parts that are there, in its relationships and its content types', () => {
    const file = done(raw[kind]);
    const there = [...parts(file).keys()];
    expect(values(part(file, '[Content_Types].xml'), 'PartName').filter((name) => !there.includes(name.slice(1)))).toEqual([]);
    expect(elements(part(file, '[Content_Types].xml'), 'Override').length).toBeGreaterThan(3);
  });

  test('carries one date of the zip and Unix names, whatever the machine', () => {
    const bytes = Buffer.from(done(raw[kind]));
    const entries = [];
    for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 46, 'latin1')) {
      entries.push({ system: bytes[at + 5], time: bytes.readUInt32LE(at + 12) });
    }
    expect(entries).toHaveLength(parts(bytes).size);
    // 1 January 1980, 0:00: the first moment zip can tell.
    expect(entries.filter(({ system, time }) => system !== 3 || time !== 0x00210000)).toEqual([]);
  });
});

describe('the properties of a normalised file', () => {
  test.each(['docx', 'pptx'] as const)('%s: the day of the source, the language, nobody\'s name', (kind) => {
    const core = part(done(raw[kind]), 'docProps/core.xml');
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, date]) => date)).toEqual([`${DAY}T00:00:00Z`, `${DAY}T00:00:00Z`]);
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).not.toContain('lastModifiedBy');
  });
});

describe('relationships', () => {
  test('are numbered in order, and the part still finds each of its links', () => {
    const file = done(raw.docx);
    const relationships = elements(part(file, 'word/_rels/document.xml.rels'), 'Relationship');
    expect(relationships.flatMap((element) => values(element, 'Id'))).toEqual(relationships.map((_, index) => `rId${index + 1}`));
    const targets = new Map(relationships.map((element) => [values(element, 'Id')[0], values(element, 'Target')[0]]));
    const links = elements(part(file, 'word/document.xml'), 'w:hyperlink');
    expect(links.map((link) => [targets.get(values(link, 'r:id')[0]), paragraphs(`<w:p>${link}</w:p>`, 'w')[0]])).toEqual([
      ['https://vi-du.example/mot', 'https://vi-du.example/mot'], ['https://vi-du.example/hai', 'https://vi-du.example/hai'],
    ]);
  });
});

describe('pictures', () => {
  test('that are equal are stored once, and every slide still shows its own', () => {
    const before = parts(raw.pptx);
    const file = done(raw.pptx);
    const media = [...parts(file)].filter(([name]) => name.includes('/media/'));
    expect([...before.keys()].filter((name) => /\/media\/./.test(name))).toHaveLength(4);
    expect(media).toHaveLength(2);
    const shown = [1, 2, 3, 4].map((slide) => {
      const [target = ''] = elements(part(file, `ppt/slides/_rels/slide${slide}.xml.rels`), 'Relationship').flatMap((element) => values(element, 'Target')).filter((name) => name.includes('media'));
      return Buffer.from(parts(file).get(target.replace('..', 'ppt')) ?? []);
    });
    expect(shown.map((bytes) => bytes.equals(Buffer.from(png(4, 4, 10))))).toEqual([true, false, true, true]);
    expect(shown[1]?.equals(Buffer.from(png(4, 4, 20)))).toBe(true);
  });

  test('are stored as they are, text is compressed', () => {
    const file = done(raw.pptx);
    const method = (name: string) => Buffer.from(file).readUInt16LE(Buffer.from(file).indexOf(name) - 22);
    expect(method('ppt/media/image-1-1.png')).toBe(0);
    expect(method('ppt/theme/theme1.xml')).toBe(8);
    expect(file.length).toBeLessThan(raw.pptx.length / 2);
  });
});

describe('PowerPoint', () => {
  test('notes are paragraphs, one a line, without empty ones', () => {
    const [, notes = ''] = elements(part(done(raw.pptx), 'ppt/notesSlides/notesSlide1.xml'), 'p:sp');
    expect(paragraphs(notes, 'a')).toEqual(['Một & hai.', 'Ba.', 'Bốn.']);
  });

  test('nothing is in English', () => {
    expect(xmlParts(raw.pptx).some(([, text]) => text.includes('en-US'))).toBe(true);
    expect(xmlParts(done(raw.pptx)).filter(([, text]) => text.includes('en-US')).map(([name]) => name)).toEqual([]);
  });
});

describe('every rule is still needed: the libraries write what it is for', () => {
  test.each(RULES.map((rule) => [rule.why, rule] as const))('%s', (_, { parts: names, apply }) => {
    const changed = Object.values(raw).flatMap((bytes) => {
      const texts = new Map(xmlParts(bytes));
      const office = { texts, binaries: new Map([...parts(bytes)].filter(([name]) => !texts.has(name))) };
      return [...texts].filter(([name, text]) => names.test(name) && apply(text, { day: DAY, office }) !== text);
    });
    expect(changed.length).toBeGreaterThan(0);
  });
});
