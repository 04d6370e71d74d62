import type { PdfWriter } from './formats/pdf.ts';
import type { Deck } from './model/deck.ts';
import type { Sheet } from './model/sheet.ts';

/** How models become bytes; made once by the build, which knows fonts, pictures and the drawing library. */
export interface Writers {
  pdf: PdfWriter;
  docx: (sheet: Sheet) => Promise<Uint8Array>;
  pptx: (deck: Deck) => Promise<Uint8Array>;
  /** Picture to share, 1200 × 630, PNG. An empty title draws the neutral one. */
  card: (card: { title: string; site: string; colour: string }) => Promise<Uint8Array>;
}
