/** What Zod cannot know about a field. Everything else of a form field is read from the schema. */
export interface FieldUi {
  /** Name of the field for an officer. */
  label: string;
  /** What to write, with an example. */
  hint: string;
  /** Value a new entry starts with; default: the schema's default. `{{now}}` in a date field is today. */
  start?: unknown;
  /** `long`: several lines. Default: by the length the schema allows. */
  size?: 'long' | 'short';
  /** Labels of the values of an enum. Their completeness is a matter of type, see `FieldUiFor`. */
  options?: Readonly<Record<string, string>>;
  /** Words of each variant of a list's items, by the value that tells them apart. */
  types?: Readonly<Record<string, { label: string; fields: Readonly<Record<string, FieldUi>> }>>;
  /** Fields of a group, or of each item of a list of groups. */
  fields?: Readonly<Record<string, FieldUi>>;
  /** Name of one item of a list: "nguồn" in "＋ Thêm nguồn". */
  item?: string;
  /** Line that stands for a closed item, with `{{fields.name}}`. Default: its first field. */
  summary?: string;
}

type Plain = Omit<FieldUi, 'options' | 'types' | 'fields' | 'item' | 'summary'>;

type IsUnion<Value, Each = Value> = Value extends unknown ? ([Each] extends [Value] ? false : true) : never;
/** Words of the items of a list: of one shape, or of several told apart by `kind`. */
type ItemsUi<Item> =
  true extends IsUnion<Item>
    ? { types: { readonly [Kind in Item extends { kind: infer Name extends string } ? Name : never]: { label: string; fields: FieldsUi<Omit<Extract<Item, { kind: Kind }>, 'kind'>> } } }
    : { fields: FieldsUi<Item> };


/** The words a field of type `Value` needs: an enum needs all labels, a group all fields, a list the name of its item. */
export type FieldUiFor<Value> =
  [Value] extends [boolean] ? Plain
  : [Value] extends [string] ? (string extends Value ? Plain : Plain & { options: Readonly<Record<Value, string>> })
  : [Value] extends [readonly (infer Item)[]]
    ? [Item] extends [string | number]
      ? Plain & { item: string } & ([Item] extends [string] ? (string extends Item ? unknown : { options: Readonly<Record<Item, string>> }) : unknown)
    : Plain & { item: string; summary?: string } & ItemsUi<Item>
  : [Value] extends [object] ? Plain & { fields: FieldsUi<Value> }
  : Plain;

/** One entry for every field of a schema: a missing or a stale one is a type error. */
export type FieldsUi<Shape> = { readonly [Key in keyof Shape]-?: FieldUiFor<NonNullable<Shape[Key]>> };
