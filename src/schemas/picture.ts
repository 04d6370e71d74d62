import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { plainText } from './shared/text.ts';
import { upload } from './shared/upload.ts';

/** Drawn or photographed by the unit · author agreed in writing · no rights reserved · the two free licences that allow changes. */
export const PICTURE_LICENCES = ['tu-lam', 'duoc-dong-y', 'cc0', 'cc-by', 'cc-by-sa'] as const;
export type PictureLicence = (typeof PICTURE_LICENCES)[number];

/** Licences under which the page the picture was taken from has to be named. */
export const NAMES_ITS_PAGE: readonly PictureLicence[] = ['cc0', 'cc-by', 'cc-by-sa'];

/**
 * Answer to "Có trẻ em nhận diện được không?". Both answers can be given, so that the form asks; a yes is refused by a rule with its
 * reason (`src/editorial/rules/pictures.ts`), on every topic: the site shows no real child (facts.md §10.3).
 */
export const CHILD_IDENTIFIABLE = ['khong', 'co'] as const;

/** A picture, uploaded once and described once; texts, lessons and slides use it by its id. */
export const picture = z
  .strictObject({
    /** Name an officer finds it by. */
    title: plainText(80),
    /** File in content/media. */
    file: upload(),
    /** What it shows, for who does not see it: read aloud, printed when the picture cannot be. */
    alt: plainText(220),
    /** Line below the picture, unless the place where it stands has its own; default: none. */
    caption: plainText(200).optional(),
    /** Who made it. Shown below the picture, unless the unit made it. */
    credit: plainText(120),
    licence: z.enum(PICTURE_LICENCES),
    /** Page it was taken from; needed with a free licence. */
    sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
    childIdentifiable: z.enum(CHILD_IDENTIFIABLE),
    /** Day somebody looked at the picture and answered the questions above. */
    checkedOn: isoDay(),
  })
  .refine(({ licence, sourceUrl }) => sourceUrl !== undefined || !NAMES_ITS_PAGE.includes(licence), {
    path: ['sourceUrl'], error: 'hình lấy từ nơi khác cần địa chỉ trang đã lấy – dán đường dẫn vào',
  });

export type Picture = z.infer<typeof picture>;

/** A picture as readers get it: its own shape in pixels, and the same picture in several widths, smallest first. */
export interface ServedPicture {
  width: number;
  height: number;
  sizes: { width: number; address: string }[];
}
