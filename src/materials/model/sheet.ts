import type { Imprint } from './imprint.ts';

/** A cell holds paragraphs; a paragraph may start with a bold label. */
export type Paragraph = string | { label: string; text: string };

export interface Column {
  title: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  share: number;
}

/**
 * What a text document is made of. One model, two writers (Word and PDF): a block a writer does not know is a type error there.
 * Text is plain, NFC, and never markup.
 */
export type Block =
  /** Level 1 stands right under the title; a level is never skipped. */
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; text: Paragraph; look?: 'centred' | 'small' | 'spoken' }
  /** "Trường: ……", filled in by hand. */
  | { type: 'form-line'; label: string; value: string }
  | { type: 'list'; items: Paragraph[]; ordered?: boolean }
  /** The first row repeats on every page. A cell without text is left to be filled in. */
  | { type: 'table'; caption: string; columns: Column[]; rows: Paragraph[][][]; rowHeight?: 'writing' }
  /** Answer cards: large letter and shape, each to be cut out. */
  | { type: 'cards'; cards: AnswerCard[] }
  | { type: 'new-page' };

export interface AnswerCard {
  letter: 'A' | 'B' | 'C' | 'D';
  shape: 'circle' | 'square' | 'triangle' | 'diamond';
  /** Name of the shape in words, for who does not see it. */
  shapeName: string;
}

/** A text document on A4: plan, handout, letter, class record, paper quiz, answer key, loudspeaker script. */
export interface Sheet {
  title: string;
  /** Line above the title, e.g. "PHIẾU HỌC TẬP"; none for the official forms. */
  kicker?: string;
  /** Read by pupils or aloud: larger type, more air. Default: the size of a plan. */
  large?: boolean;
  blocks: Block[];
  imprint: Imprint;
}
