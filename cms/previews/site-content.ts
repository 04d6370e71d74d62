import type { ShelfItem } from '../../src/materials/material-file.ts';
import type { ServedPicture } from '../../src/schemas/picture.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** An entry of the published site as its pages read it. */
export interface KnownEntry {
  id: string;
  /** Passed its schema: defaults are filled in. */
  data: Record<string, unknown>;
}

export interface Drawing { body: string; width?: number; height?: number }

/** What the pages of the site know of everything but the entry that is open; written by the build beside the CMS. */
export interface SiteContent {
  /** `YYYY-MM-DD` */
  today: string;
  entries: Partial<Record<CollectionName, KnownEntry[]>>;
  shelf: readonly ShelfItem[];
  /** Each picture of content/media as the site serves it, by file name. */
  media: Readonly<Record<string, ServedPicture>>;
  /** Icons and pictures that the site uses now, by name. */
  icons: { phosphor: Readonly<Record<string, Drawing>>; emoji: Readonly<Record<string, Drawing>> };
  /** Every name of the picture set; those not drawn here are shown as an empty frame. */
  pictureNames: readonly string[];
  /** `@font-face` rules of the site, and the variable that names its font; empty where no site was built. */
  fonts: string;
}

/** File name beside the CMS's own page. */
export const SITE_CONTENT_FILE = 'xem-truoc.json';
