import { store } from 'decap-cms-core/dist/esm/redux/index.js';

/** The parts of Immutable's Map we read. */
export interface DecapMap {
  get: (key: string) => unknown;
  getIn: (keys: readonly string[]) => unknown;
  toJS: () => Record<string, unknown>;
}

/** The form that is open; `undefined` when none is. */
export interface OpenForm {
  /** Made anew by Decap whenever a form is filled. */
  key: string;
  collection: string;
  /** File name without extension; empty for a new entry. */
  slug: string;
  /** The file as it was read; empty for a new entry. */
  raw: string;
  changed: boolean;
  /** Identity changes with every letter; compare, then ask `data`. */
  version: unknown;
  data: () => Record<string, unknown>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Reads the open form from Decap's own state: there is no event for a letter typed. */
export function openForm(): OpenForm | undefined {
  const draft = store.getState().entryDraft;
  const entry = draft.get('entry') as DecapMap | undefined;
  const data = entry?.get('data') as DecapMap | undefined;
  if (!entry || !data || text(entry.get('collection')) === '') return undefined;
  const isNew = entry.get('newRecord') === true;
  return {
    key: text(draft.get('key')), collection: text(entry.get('collection')), slug: isNew ? '' : text(entry.get('slug')), raw: isNew ? '' : text(entry.get('raw')),
    changed: draft.get('hasChanged') === true, version: data, data: () => data.toJS(),
  };
}

/** One top-level value of the open form; `undefined` when no form is open. */
export const openValue = (key: string): unknown => (store.getState().entryDraft.get('entry') as DecapMap | undefined)?.getIn(['data', key]);

/** Calls `listener` after every change of Decap's state. */
export const onStateChange = (listener: () => void): (() => void) => store.subscribe(listener);

/** Fills the open form with `data`, as a change of the version `raw` that is not saved yet. */
export function fillForm(data: Record<string, unknown>, raw: string): void {
  const entry = (store.getState().entryDraft.get('entry') as DecapMap).toJS();
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: { ...entry, data, raw } } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}

/** Empties the form without asking; what was in it has to be kept before. */
export const discardForm = (): unknown => store.dispatch({ type: 'DRAFT_DISCARD' });

/** Name of who is logged in; empty before the login. */
export function writerName(): string {
  const user = store.getState().auth.user as { name?: string; login?: string } | undefined;
  return user?.name || user?.login || '';
}
