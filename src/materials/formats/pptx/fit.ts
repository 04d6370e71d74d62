import type { DeckSlide } from '../../model/deck.ts';
import { GAP, LAYOUTS, SPACING, type LayoutName, type SlideLayout } from './look.ts';
import { lineCount, textHeight } from './measure.ts';

/** A slide that fits: where things stand and how large the type is, in points. */
export interface Fitted {
  layout: LayoutName;
  title: number;
  body: number;
  /** Little air between lines and points: the last thing that gives way. */
  tight: boolean;
}

/** Points that a bullet takes on the left. */
export const BULLET_INDENT = 30;

const TITLES = [48, 44, 40];
const TITLES_ALONE = [66, 60, 54, 48, 44, 40];
const OPENING_TITLES = [60, 54, 48, 44, 40];
const OPENING_BODIES: readonly (readonly [body: number, tight?: 'tight'])[] = [[36], [32], [28], [28, 'tight']];

type Rung = readonly [layout: LayoutName, body: number, tight?: 'tight'];

/**
 * What is tried, the best first. Type gives way before the picture does, down to 28 points; then the picture gets smaller.
 * PowerPoint's own shrinking works only after somebody clicks into the text, so it is no help to a teacher who just opens the file.
 */
const LADDERS: Readonly<Record<'words' | 'both', readonly Rung[]>> = {
  words: [['text', 40], ['text', 36], ['text', 32], ['text', 28], ['text', 28, 'tight']],
  both: [['large', 40], ['large', 36], ['large', 32], ['small', 32], ['large', 28], ['small', 28], ['corner', 32], ['corner', 28], ['corner', 28, 'tight']],
};

/** One point is a sentence, several are a list; under the title of the lesson they are neither. */
export function hasBullets(layout: LayoutName, points: readonly string[]): boolean {
  const { onGround }: SlideLayout = LAYOUTS[layout];
  return points.length > 1 && !onGround;
}

/** Lines and gaps of the points of a slide. */
export const airOf = ({ tight }: Pick<Fitted, 'tight'>) => (tight ? { spacing: SPACING.tight, gap: GAP.tight } : { spacing: SPACING.body, gap: GAP.body });

/** The largest title that fits its place; a smaller one when that saves a line: "Ba lô quyền của / em" reads badly. */
function titleSize(title: string, { w, h }: SlideLayout['title'], sizes: readonly number[]): number | undefined {
  const setting = (size: number) => ({ width: w, size, bold: true, spacing: SPACING.title });
  const fitting = sizes.filter((size) => textHeight([title], setting(size)) <= h);
  const fewest = Math.min(...fitting.map((size) => lineCount(title, setting(size))));
  return fitting.find((size) => lineCount(title, setting(size)) === fewest);
}

function tryOut({ title, points }: DeckSlide, [layout, body, air]: Rung, titles: readonly number[]): Fitted | undefined {
  const places: SlideLayout = LAYOUTS[layout];
  const size = titleSize(title, places.title, titles);
  if (size === undefined) return undefined;
  const fitted = { layout, title: size, body, tight: air === 'tight' };
  if (!places.body) return fitted;
  const height = textHeight(points, { width: places.body.w, size: body, ...airOf(fitted), indent: hasBullets(layout, points) ? BULLET_INDENT : 0 });
  return height <= places.body.h ? fitted : undefined;
}

const first = <Item>(items: readonly Item[], attempt: (item: Item) => Fitted | undefined): Fitted | undefined => {
  for (const item of items) {
    const fitted = attempt(item);
    if (fitted) return fitted;
  }
  return undefined;
};

/** The best way to show a slide, or `undefined` when it says more than a class can read. */
export function fitSlide(slide: DeckSlide): Fitted | undefined {
  if (slide.points.length === 0) return slide.picture ? tryOut(slide, ['picture', 0], TITLES) : tryOut(slide, ['question', 0], TITLES_ALONE);
  return first(LADDERS[slide.picture ? 'both' : 'words'], (rung) => tryOut(slide, rung, TITLES));
}

/** The first slide opens the lesson: large title on the colour of its topic. One with too many words is shown like the others. */
export const fitOpening = (slide: DeckSlide): Fitted | undefined =>
  first(OPENING_BODIES, (body) => tryOut(slide, [slide.picture ? 'openingPicture' : 'opening', ...body], OPENING_TITLES)) ?? fitSlide(slide);
