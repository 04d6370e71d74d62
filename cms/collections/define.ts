import type { z } from 'zod';
import type { COLLECTIONS, CollectionName } from '../../src/schemas/collections.ts';
import type { FieldsUi } from '../field-ui.ts';

/** Fields of an entry of `Name`, as its schema gives them out. */
export type EntryOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;
type FieldName<Name extends CollectionName> = Extract<keyof EntryOf<Name>, string>;

interface Common<Name extends CollectionName> {
  label: string;
  /** One entry, in lower case where it stands in a sentence. */
  labelSingular: string;
  /** What belongs here, shown above the list. */
  description: string;
  /** May officers add and remove entries? Addresses that other pages rely on stay: `remove: false`. */
  create: boolean;
  remove: boolean;
  /** The text under the fields, for MDX collections. */
  body?: { label: string; hint: string; required: boolean };
  /** In the order of the form. */
  fields: FieldsUi<EntryOf<Name>>;
}

interface Folder<Name extends CollectionName> {
  /** Field an officer knows an entry by; the file name of a new entry is made from it. */
  title: FieldName<Name>;
  /** Line in the list, with `{{field}}`. */
  summary: string;
  sortable: readonly FieldName<Name>[];
  /** Fields with labelled values by which the list can be narrowed. */
  filters?: readonly FieldName<Name>[];
}

/** A collection of one file that always exists; its name without extension. */
interface Fixed { file: string; create: false; remove: false }

/** Words and habits of one collection in the CMS; the fields come from its schema. */
export type CollectionUi<Name extends CollectionName> = Common<Name> & (Folder<Name> | Fixed);
