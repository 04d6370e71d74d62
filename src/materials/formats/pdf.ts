import { NodeCompiler, PdfStandard, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Board } from '../model/board.ts';
import type { Deck, DeckPicture } from '../model/deck.ts';
import type { Imprint } from '../model/imprint.ts';
import type { Sheet } from '../model/sheet.ts';
import { imprintLines } from '../documents/imprint.ts';
import { WORDS } from '../words.ts';
import { qrSvg } from './qr.ts';

export interface PdfOptions {
  /** Project root, absolute: the templates lie under it. */
  root: string;
  /** Folder with the TTF files of Be Vietnam Pro, absolute; Typst reads no woff. */
  fonts: string;
  /** SVG of a picture by name; throws on an unknown one. */
  picture: (name: string) => string;
}

/** A document laid out, as PDF or as a drawing of all its pages under one another. */
export interface LaidOut {
  /** PDF/UA-1: Typst refuses a missing alt text, a skipped heading, a glyph the font lacks. */
  pdf: () => Uint8Array;
  svg: () => string;
}

export interface PdfWriter {
  sheet: (sheet: Sheet) => LaidOut;
  deck: (deck: Deck) => LaidOut;
  board: (board: Board, paper: 'a4' | 'a3') => LaidOut;
  card: (card: { title: string; site: string; colour: string }) => LaidOut;
}

const TEMPLATES = 'src/materials/formats/typst';

const shared = (imprint: Imprint) => ({
  imprint, lines: imprintLines(imprint),
  words: { help: WORDS.help, helpShort: WORDS.helpShort, sources: WORDS.sources, version: WORDS.version(imprint.version), scan: WORDS.board.scan, qrAlt: `${WORDS.board.scan}: ${imprint.address}`, last: WORDS.deck.last, lastPoints: WORDS.deck.lastPoints },
});

/** Lays documents out with Typst, without a browser. Make one and use it for many documents. */
export function pdfWriter({ root, fonts, picture }: PdfOptions): PdfWriter {
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [fonts] }] });
  const drawn = (entry: DeckPicture | undefined) => (entry ? { alt: entry.alt, svg: picture(entry.name) } : null);

  function layOut(template: string, title: string, inputs: Record<string, string>): LaidOut {
    const result = compiler.compile({ mainFilePath: `${root}/${TEMPLATES}/${template}.typ`, inputs });
    const warnings = result.takeWarnings();
    const failed = result.hasError() ? result.takeError() : warnings;
    const laidOut: NodeTypstDocument | null = result.result;
    if (failed || !laidOut) throw new Error(`${title}: không dàn được trang (${template}.typ) – ${reasons(compiler, failed)}`);
    const finish = <T>(make: () => T): T => {
      try {
        return make();
      } catch (cause) {
        throw new Error(`${title}: không xuất được (${template}.typ) – ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      } finally {
        // The cache grows by megabytes a document (documents.md §1).
        compiler.evictCache(0);
      }
    };
    return {
      pdf: () => finish(() => new Uint8Array(compiler.pdf(laidOut, { pdfStandard: PdfStandard.UA_1 }))),
      svg: () => finish(() => compiler.svg(laidOut)),
    };
  }
  const withData = (template: string, title: string, data: object) => layOut(template, title, { data: JSON.stringify(data) });

  return {
    sheet: (sheet) => withData('sheet', sheet.title, { ...sheet, kicker: sheet.kicker ?? null, large: sheet.large ?? false, ...shared(sheet.imprint) }),
    deck: (deck) => withData('deck', deck.title, { ...deck, slides: deck.slides.map((slide) => ({ ...slide, picture: drawn(slide.picture) })), ...shared(deck.imprint) }),
    board: (board, paper) => withData('board', board.title, { ...board, paper, picture: drawn(board.picture), qr: qrSvg(board.leadsTo), ...shared(board.imprint) }),
    card: (card) => layOut('card', card.title, card),
  };
}

/** Typst's diagnostics as one line, and its hints. */
function reasons(compiler: NodeCompiler, failed: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  if (!failed) return 'Typst không nói lý do';
  return compiler.fetchDiagnostics(failed).map((entry) => (entry as { message?: string }).message ?? JSON.stringify(entry)).join('; ');
}
