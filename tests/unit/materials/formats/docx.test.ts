import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/materials/formats/docx.ts';
import type { Block, Paragraph } from '../../../../src/materials/model/sheet.ts';
import { NASTY, VIETNAMESE_LETTERS } from '../../../fixtures/materials/texts.ts';
import { sheet, smallSheet } from '../../../fixtures/materials/sheet.ts';
import { elements, paragraphs, part, values, xmlParts } from '../../../helpers/office.ts';
import { xmlFault } from '../../../helpers/xml.ts';

const file = await writeDocx(sheet);
const document = part(file, 'word/document.xml');
const lines = elements(document, 'w:p');
/** Lines of one style, as texts. */
const styled = (style: string) => lines.filter((line) => values(line, 'w:val')[0] === style && line.includes('<w:pStyle')).map((line) => paragraphs(line, 'w')[0]);

const words = (paragraph: Paragraph) => (typeof paragraph === 'string' ? paragraph : `${paragraph.label.trim()} ${paragraph.text}`.trim());
function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading': return [block.text];
    case 'paragraph': return [words(block.text)];
    case 'form-line': return [`${block.label.replace(/:$/, '')}: ${block.value}`.trim()];
    case 'list': return block.items.map(words);
    case 'table': return [...block.columns.map(({ title }) => title), ...block.rows.flat(2).map(words)];
    case 'cards': return block.cards.flatMap(({ letter, shapeName }) => [letter, shapeName]);
    case 'new-page': return [];
  }
}

describe('a Word document', () => {
  test('is well-formed in every part', () => {
    for (const bytes of [xmlParts(file)]) expect(bytes.map(([name, text]) => [name, xmlFault(text)]).filter(([, fault]) => fault !== undefined)).toEqual([]);
    expect(xmlParts(file).length).toBeGreaterThan(10);
  });

  test('says everything the sheet says, in its order, letter by letter', () => {
    const said = paragraphs(document, 'w').map((text) => text.trim()).filter(Boolean);
    const meant = [sheet.kicker, sheet.title, ...sheet.blocks.flatMap(wordsOf)].filter(Boolean);
    expect(said.slice(0, meant.length)).toEqual(meant);
    expect(said[meant.length]).toBe('Nguồn và rà soát');
    expect(said.filter((text) => text === NASTY).length).toBeGreaterThan(10);
    expect(said).toContain(VIETNAMESE_LETTERS);
  });

  test('is A4 with the margins of Nghị định 30: 20, 20, 30 and 20 mm', () => {
    const mm = (twips = '') => Math.round((Number(twips) / 1440) * 25.4);
    const size = elements(document, 'w:pgSz')[0] ?? '';
    const margins = elements(document, 'w:pgMar')[0] ?? '';
    // What Word itself writes for A4.
    expect(['w', 'h'].map((name) => values(size, `w:${name}`)[0])).toEqual(['11906', '16838']);
    expect(['top', 'bottom', 'left', 'right'].map((name) => mm(values(margins, `w:${name}`)[0]))).toEqual([20, 20, 30, 20]);
  });

  test('has real headings under its title', () => {
    expect(styled('Title')).toEqual([sheet.title]);
    for (const level of [1, 2, 3]) {
      expect(styled(`Heading${level}`)).toEqual(sheet.blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [block.text] : [])));
    }
    expect(styled('Kicker')).toEqual([sheet.kicker]);
  });

  test('begins a new page where the sheet does, and with nothing before it', () => {
    const breaking = lines.filter((line) => line.includes('<w:pageBreakBefore/>'));
    expect(breaking.map((line) => paragraphs(line, 'w')[0])).toEqual(['Thẻ trả lời', '']);
    expect(document).not.toContain('w:type="page"');
    // The empty line stands right before the table that begins the page.
    expect(document).toMatch(/<w:p><w:pPr><w:pStyle w:val="Gap"\/><w:pageBreakBefore\/><\/w:pPr><\/w:p><w:tbl>/);
  });

  test('leaves a dotted line to the margin where something is to be written', () => {
    const [school = '', , subject = ''] = lines.filter((line) => line.includes('w:val="FormLine"'));
    expect(school).toMatch(/<w:tab w:val="right" w:pos="9071" w:leader="dot"\/>/);
    expect(school).toMatch(/Trường: <\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/);
    expect(subject).not.toContain('<w:tab');
  });

  test('keeps a line break inside a text', async () => {
    const broken = part(await writeDocx({ ...smallSheet, blocks: [{ type: 'paragraph', text: { label: 'Nhớ:', text: 'một\nhai' } }] }), 'word/document.xml');
    expect(broken).toMatch(/một<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>hai/);
  });

  test('numbers each list from 1 again', () => {
    const listed = (first: string) => values(lines.find((line) => paragraphs(line, 'w')[0] === first) ?? '', 'w:val').at(-1) ?? '';
    const [one, two, dash] = [listed('Gọi thật to.'), listed('Ngồi xuống.'), listed('Dừng lại.')];
    expect(new Set([one, two, dash]).size).toBe(3);
    const numbering = part(file, 'word/numbering.xml');
    const instance = (id = '') => elements(numbering, 'w:num').find((entry) => values(entry, 'w:numId')[0] === id) ?? '';
    expect(instance(one)).toContain('<w:startOverride w:val="1"/>');
    expect(instance(two)).toContain('<w:startOverride w:val="1"/>');
    // Both follow one pattern.
    expect(values(instance(one), 'w:val')[0]).toBe(values(instance(two), 'w:val')[0]);
  });

  test('keeps a question with its answers, and a label with what it announces', async () => {
    const blocks: Block[] = [{ type: 'paragraph', text: { label: '1. Em làm gì?', text: '' } }, { type: 'list', items: ['Gọi.', 'Chạy.', 'Ngồi.'] }];
    const kept = elements(part(await writeDocx({ ...smallSheet, blocks }), 'word/document.xml'), 'w:p').slice(1, 5);
    expect(kept.map((line) => line.includes('<w:keepNext/>'))).toEqual([true, true, true, false]);
  });

  test('is the same bytes every time', async () => {
    expect(Buffer.from(await writeDocx(sheet)).equals(Buffer.from(file))).toBe(true);
  });
});

describe('the look of a Word document', () => {
  const styles = part(file, 'word/styles.xml');
  const style = (text: string, id: string) => elements(text, 'w:style').find((entry) => values(entry, 'w:styleId')[0] === id) ?? '';
  const size = (entry: string) => Number(values(elements(entry, 'w:sz')[0] ?? '', 'w:val')[0]) / 2;

  test('is Times New Roman, 14 pt, black, Vietnamese', () => {
    const defaults = elements(styles, 'w:docDefaults')[0] ?? '';
    expect(elements(defaults, 'w:lang')[0]).toContain('w:val="vi-VN"');
    expect(size(defaults)).toBe(14);
    expect(new Set(elements(styles, 'w:rFonts').flatMap((fonts) => [...fonts.matchAll(/="([^"]+)"/g)].map(([, name]) => name)))).toEqual(new Set(['Times New Roman']));
    expect(new Set(elements(styles, 'w:color').flatMap((colour) => values(colour, 'w:val')))).toEqual(new Set(['000000']));
  });

  test('has 13 pt in tables and larger type in sheets for pupils', async () => {
    expect(size(style(styles, 'TableText'))).toBe(13);
    const large = part(await writeDocx({ ...smallSheet, large: true }), 'word/styles.xml');
    expect(size(elements(large, 'w:docDefaults')[0] ?? '')).toBeGreaterThan(14);
  });

  test('never leaves a heading alone at the foot of a page', () => {
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(style(styles, id)).toContain('<w:keepNext/>');
  });
});
