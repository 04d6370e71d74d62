/** Inches on a slide of 13.333 × 7.5. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Font of the slides: on every school computer, with every Vietnamese letter. The site's own is on none. */
export const FONT = 'Arial';
export const LANGUAGE = 'vi-VN';

/** The colours of `src/styles/tokens.css`, as PowerPoint writes them. Every text on its ground has a contrast of 7:1 or more. */
export const COLOUR = { paper: 'FFFDF8', ink: '10233A', soft: '3C4D64', line: 'E5DFD2', call: 'AD0D27', white: 'FFFFFF' } as const;

/** Strong colour and pale ground of each topic; the same pairs as on the site and in the PDF. */
export const TOPICS: Readonly<Record<string, { strong: string; ground: string }>> = {
  teal: { strong: '083D49', ground: 'E8F4F6' },
  'xanh-duong': { strong: '0B4B8C', ground: 'E3F1FF' },
  hong: { strong: '7D1D59', ground: 'FDEAF5' },
  'xanh-ngoc': { strong: '075443', ground: 'DFF5EE' },
  tim: { strong: '452A96', ground: 'EDEAFF' },
  cam: { strong: '6F3400', ground: 'FFF0DF' },
};

const LEFT = 0.6;
const WIDTH = 12.13;
/** Below the title, above the footer. */
const BODY = { y: 1.75, h: 4.95 };
const TITLE: Box = { x: LEFT, y: 0.3, w: WIDTH, h: 1.45 };

/** Places that every slide has. */
export const FRAME = {
  width: 13.333, height: 7.5, left: LEFT, textWidth: WIDTH,
  strip: { x: 0, y: 0, w: 13.333, h: 0.16 },
  call: { x: LEFT, y: 6.88, w: 4.1, h: 0.44 },
  address: { x: 4.9, y: 6.88, w: 7.1, h: 0.44 },
  number: { x: 12.1, y: 6.88, w: 0.63, h: 0.44 },
} as const;

/** Where things stand on one kind of slide. A place that is not there has nothing in it. */
export interface SlideLayout {
  name: string;
  title: Box;
  body?: Box;
  picture?: Box;
  /** On the ground of the topic instead of paper. */
  onGround?: boolean;
}

const square = (x: number, y: number, side: number): Box => ({ x, y, w: side, h: side });
const body = (w: number): Box => ({ x: LEFT, w, ...BODY });

export const LAYOUTS = {
  opening: { name: 'Mở đầu', title: { x: LEFT, y: 1, w: WIDTH, h: 2.85 }, body: { x: LEFT, y: 4.1, w: WIDTH, h: 2.6 }, onGround: true },
  openingPicture: { name: 'Mở đầu có hình', title: { x: LEFT, y: 1, w: 7.8, h: 2.85 }, body: { x: LEFT, y: 4.1, w: 7.8, h: 2.6 }, picture: square(8.73, 1.65, 4), onGround: true },
  text: { name: 'Các ý', title: TITLE, body: body(WIDTH) },
  large: { name: 'Các ý và hình lớn', title: TITLE, body: body(7.9), picture: square(8.93, 2.35, 3.8) },
  small: { name: 'Các ý và hình nhỏ', title: TITLE, body: body(9.3), picture: square(10.23, 3, 2.5) },
  corner: { name: 'Nhiều chữ và hình', title: { ...TITLE, w: 10.2 }, body: body(WIDTH), picture: square(11.33, 0.3, 1.4) },
  picture: { name: 'Hình', title: TITLE, picture: square(4.37, 1.95, 4.6) },
  question: { name: 'Câu hỏi', title: { x: LEFT, y: 1.2, w: WIDTH, h: 5 } },
} as const satisfies Record<string, SlideLayout>;

export type LayoutName = keyof typeof LAYOUTS;

/** The last slide: who helps, large; where the words come from, small. */
export const CLOSING = {
  panel: { x: LEFT, y: 0.5, w: WIDTH, h: 2.5 },
  title: { x: 1, y: 0.6, w: 11.3, h: 0.95 },
  body: { x: 1, y: 1.55, w: 11.3, h: 1.35 },
  imprint: { x: LEFT, y: 3.2, w: WIDTH, h: 3.5 },
} as const;

/** Points. Nothing a class reads is smaller than 28; titles are 40 or more (read from six metres). */
export const SIZE = { kicker: 20, call: 16, footer: 14, pageTitle: 40, closing: 54 } as const;

/**
 * In lines of the font. A line of Arial is 1.15 times its size high, so even 1.05 leaves 1.2 sizes from line to line: stacked marks
 * (Ấ, Ệ) never touch the line above.
 */
export const SPACING = { title: 1.05, body: 1.2, tight: 1.1, imprint: 1.1 } as const;
/** Points between two paragraphs. */
export const GAP = { body: 8, tight: 4, imprint: 3 } as const;
