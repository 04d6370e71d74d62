import type { Block, Paragraph, Sheet } from '../../src/materials/model/sheet.ts';

/** A paragraph as it is read. */
export const words = (paragraph: Paragraph): string => (typeof paragraph === 'string' ? paragraph : [paragraph.label, paragraph.text].filter(Boolean).join(' '));

/** Everything a block says, in order. */
function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading': return [block.text];
    case 'paragraph': return [words(block.text)];
    case 'form-line': return [`${block.label}: ${block.value}`.trim()];
    case 'list': return block.items.map(words);
    case 'table': return [...block.columns.map(({ title }) => title), ...block.rows.flat(2).map(words)];
    case 'cards': return block.cards.flatMap(({ letter, shapeName }) => [letter, shapeName]);
    case 'new-page': return [];
  }
}

/** Everything a sheet says, in order, without its imprint. */
export const sheetTexts = (sheet: Sheet): string[] => [sheet.kicker ?? '', sheet.title, ...sheet.blocks.flatMap(wordsOf)].filter(Boolean);

/** Blocks of one kind. */
export const blocksOf = <Type extends Block['type']>(sheet: Sheet, type: Type): Extract<Block, { type: Type }>[] =>
  sheet.blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);

/** Headings of one level. */
export const headings = (sheet: Sheet, level: 1 | 2 | 3): string[] => blocksOf(sheet, 'heading').filter((block) => block.level === level).map(({ text }) => text);
