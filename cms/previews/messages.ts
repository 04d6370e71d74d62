import type { CollectionName } from '../../src/schemas/collections.ts';
import type { Data } from '../format/yaml.ts';
import type { Mode } from './modes.ts';

/** What the form holds now, sent to the frame. */
export interface Show {
  kind: 'show';
  collection: CollectionName;
  /** File name without extension; empty for a new entry. */
  id: string;
  form: Data;
  mode: Mode;
  /** Addresses of files that the form holds and the site does not have yet, by name. */
  uploads: Readonly<Record<string, string>>;
}

/** The frame's answers: it has loaded; it has drawn what it was sent last. */
export type Answer = { kind: 'ready' } | { kind: 'shown'; note?: string; milliseconds: number };

/** Page of the frame, beside the CMS's own. */
export const FRAME_PAGE = 'xem-truoc.html';
