/** What an officer typed and has not saved, kept in this browser. */
export interface KeptDraft {
  /** Decap's key of the form it was typed into. */
  form: string;
  collection: string;
  /** File name without extension; empty for a new entry. */
  slug: string;
  /** The file the form was opened with; empty for a new entry. */
  raw: string;
  data: Record<string, unknown>;
  /** When the last letter was kept, ISO 8601. */
  at: string;
}

const PREFIX = 'lc-ban-nhap:';

/** The part of the browser's storage used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const keyOf = ({ collection, slug, form }: Pick<KeptDraft, 'collection' | 'slug' | 'form'>) => `${PREFIX}${collection}/${slug}/${form}`;

function read(text: string | null): KeptDraft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<KeptDraft>;
    const whole = typeof draft.form === 'string' && typeof draft.at === 'string' && typeof draft.data === 'object' && draft.data !== null;
    return whole ? (draft as KeptDraft) : undefined;
  } catch {
    return undefined;
  }
}

const keys = (shelf: Shelf) => Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) => key.startsWith(PREFIX));

/**
 * Keeps a draft, over an earlier one of the same form. Written at once and whole: a crash a moment later finds it.
 * Returns whether there was room.
 */
export function keep(shelf: Shelf, draft: KeptDraft): boolean {
  try {
    shelf.setItem(keyOf(draft), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Drafts of one entry – of all new ones for an empty `slug` –, newest first. */
export const draftsOf = (shelf: Shelf, collection: string, slug: string): KeptDraft[] =>
  keys(shelf).filter((key) => key.startsWith(`${PREFIX}${collection}/${slug}/`)).flatMap((key) => read(shelf.getItem(key)) ?? []).toSorted((a, b) => b.at.localeCompare(a.at));

/** Forgets one draft. */
export const forget = (shelf: Shelf, draft: Pick<KeptDraft, 'collection' | 'slug' | 'form'>): void => shelf.removeItem(keyOf(draft));

/** How many drafts this browser keeps. */
export const countKept = (shelf: Shelf): number => keys(shelf).length;

/** Forgets all drafts, readable or not. */
export const forgetAll = (shelf: Shelf): void => keys(shelf).forEach((key) => shelf.removeItem(key));
