import type { KnownEntry, SiteContent } from '../site-content.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';

/** The entry in the form, in the shape Astro gives to pages. */
export interface OpenEntry extends KnownEntry {
  collection: CollectionName;
  body: string;
}

let content: SiteContent | undefined;
let open: OpenEntry | undefined;
let renders = 0;

/** What the site holds. Throws before `useSite`: pages are loaded after it. */
export function site(): SiteContent {
  if (!content) throw new Error('cms/previews: pages were loaded before the content of the site');
  return content;
}

export function useSite(loaded: SiteContent): void {
  content = loaded;
}

/** Number of the render that is going on; answers of an earlier one are stale. */
export const currentRender = () => renders;

/** Begins a render in which `entry` stands in the place of its published version. */
export function openEntry(entry: OpenEntry): void {
  open = entry;
  renders += 1;
}

/** Entries of one collection, the open one among them. */
export function entriesOf(collection: string): (KnownEntry & { collection: string; body?: string })[] {
  const known = (site().entries[collection as CollectionName] ?? []).map((entry) => ({ ...entry, collection }));
  const edited = open?.collection === collection ? open : undefined;
  if (!edited) return known;
  const at = known.findIndex(({ id }) => id === edited.id);
  return at < 0 ? [...known, edited] : known.with(at, edited);
}
