import { z } from 'zod';
import { plainText } from './text.ts';

/** A picture beside a text. Spread into a schema and refine with `pictureNeedsAlt`. */
export const pictureFields = {
  /** Picture name in the Fluent Emoji Flat set; default: none. */
  picture: z.string().regex(/^[a-z0-9-]+$/).optional(),
  /** What the picture shows, for who does not see it. Needed with `picture`: the documents refuse a picture without it. */
  alt: plainText(120).optional(),
};

interface Pictured {
  picture?: string | undefined;
  alt?: string | undefined;
}

/** Refinement shared by every schema with `pictureFields`. */
export const pictureNeedsAlt = {
  check: ({ picture, alt }: Pictured) => (picture === undefined) === (alt === undefined),
  params: { path: ['alt'], error: 'hình cần lời tả (alt), lời tả cần có hình – thêm phần còn thiếu' },
};
