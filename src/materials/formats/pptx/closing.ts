import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../model/deck.ts';
import { WORDS } from '../../words.ts';
import { imprintLines } from '../imprint-lines.ts';
import { OFFICE_WORDS } from '../words.ts';
import { type Box, CLOSING, COLOUR, FONT, GAP, LANGUAGE, LAYOUTS, SIZE, SPACING } from './look.ts';
import { CLOSING_LAYOUT, SOURCES_LAYOUT } from './masters.ts';
import { textHeight } from './measure.ts';
import { addBody, addTitle } from './slide-text.ts';

/** Points; the smaller one when not everything fits under "Gọi 111". */
const SIZES = [14, 12] as const;
const height = (lines: readonly string[], size: number) => textHeight(lines, { width: CLOSING.imprint.w, size, spacing: SPACING.imprint, gap: GAP.imprint });
const LATER: Box = { x: CLOSING.imprint.x, y: LAYOUTS.text.body.y, w: CLOSING.imprint.w, h: LAYOUTS.text.body.h };

/** Cuts lines into slides: the first has less room than the ones after it. */
function slidesOf(lines: readonly string[], size: number): string[][] {
  const slides: string[][] = [[]];
  for (const line of lines) {
    const last = slides.at(-1) ?? [];
    const room = slides.length === 1 ? CLOSING.imprint.h : LATER.h;
    if (last.length > 0 && height([...last, line], size) > room) slides.push([line]);
    else last.push(line);
  }
  return slides;
}

/** Small print: for the teacher who opens the file, not for the class. */
function addImprint(slide: PptxGenJS.Slide, lines: readonly string[], box: Box, size: number): void {
  slide.addText(
    lines.map((text, index) => ({ text, options: { breakLine: true, bold: text === OFFICE_WORDS.imprintTitle && index === 0, lang: LANGUAGE } })),
    { ...box, margin: 0, valign: 'top', fontFace: FONT, fontSize: size, color: COLOUR.soft, lineSpacingMultiple: SPACING.imprint, paraSpaceAfter: GAP.imprint, lang: LANGUAGE, isTextBox: true, objectName: OFFICE_WORDS.imprintTitle },
  );
}

/** The last slide: who helps. Under it, and on further slides when there are many, sources, review, version, address. */
export function addClosing(presentation: PptxGenJS, { imprint }: Deck): void {
  const { before, address } = imprintLines(imprint);
  const lines = [OFFICE_WORDS.imprintTitle, ...imprint.sources.map((source) => `${OFFICE_WORDS.bullet} ${source}`), before.join(' '), `${OFFICE_WORDS.address} ${address}`];
  const size = SIZES.find((points) => height(lines, points) <= CLOSING.imprint.h) ?? SIZES[1];
  const [first = [], ...more] = slidesOf(lines, size);
  const closing = presentation.addSlide({ masterName: CLOSING_LAYOUT });
  addTitle(closing, WORDS.deck.last, SIZE.closing);
  addBody(closing, WORDS.deck.lastPoints, { size: 28, bullets: false });
  addImprint(closing, first, CLOSING.imprint, size);
  closing.addNotes([...WORDS.deck.lastPoints, ...lines].join('\n'));
  for (const rest of more) {
    const slide = presentation.addSlide({ masterName: SOURCES_LAYOUT });
    addTitle(slide, OFFICE_WORDS.imprintMore, SIZE.pageTitle);
    addImprint(slide, rest, LATER, size);
  }
}
