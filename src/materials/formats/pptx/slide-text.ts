import type PptxGenJS from 'pptxgenjs';
import { airOf, BULLET_INDENT } from './fit.ts';
import { LANGUAGE } from './look.ts';

/** The title of a slide, in the place for titles: that is what screen readers and the list of slides show. */
export const addTitle = (slide: PptxGenJS.Slide, text: string, size: number): PptxGenJS.Slide =>
  slide.addText([{ text, options: { lang: LANGUAGE, fontSize: size } }], { placeholder: 'title', lang: LANGUAGE });

/** pptxgenjs drops a 0, and the master's own fifth of a line comes back: five points would run into the footer. */
const ALMOST_NONE = 0.01;

/** The points of a slide, each a paragraph, in the place for text. `size` in points. */
export const addBody = (slide: PptxGenJS.Slide, points: readonly string[], { size, bullets, tight = false }: { size: number; bullets: boolean; tight?: boolean }): PptxGenJS.Slide => {
  const { spacing, gap } = airOf({ tight });
  return slide.addText(
    points.map((text) => ({
      text,
      options: {
        breakLine: true, fontSize: size, lang: LANGUAGE, lineSpacingMultiple: spacing, paraSpaceBefore: ALMOST_NONE, paraSpaceAfter: gap,
        ...(bullets ? { bullet: { indent: BULLET_INDENT } } : {}),
      },
    })),
    { placeholder: 'body', lang: LANGUAGE },
  );
};
