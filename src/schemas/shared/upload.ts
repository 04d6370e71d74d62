import { z } from 'zod';

/** Kinds of pictures the site takes: drawings, and photos shrunk by the newsroom (JPEG only where a browser cannot write WebP). */
export const PICTURE_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|webp|avif|jpg)$/;

/** Marks a field as the name of a picture file: the CMS offers an upload there. */
export const uploads = z.registry<{ room: 'media' }>();

/** Name of a picture in content/media; a file that is not there fails the build (`src/editorial/rules/pictures.ts`). */
export const upload = () =>
  z
    .string()
    .regex(PICTURE_FILE, { error: 'tên hình chỉ gồm chữ thường không dấu, số, gạch nối và đuôi svg, webp, avif, jpg – tải hình lên bằng tòa soạn, tên được đặt giúp' })
    .register(uploads, { room: 'media' });
