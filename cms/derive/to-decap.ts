import type { CmsField } from 'decap-cms-core';
import type { FieldUi } from '../field-ui.ts';
import { PICTURE_WIDGET } from '../pictures/names.ts';
import { LINES_WIDGET } from '../widgets/names.ts';
import { patternOf } from './patterns.ts';
import type { Field } from './read-zod.ts';
import { relationTo } from './relations.ts';

/** Text that may be longer than this gets a box of several lines. */
const ONE_LINE = 100;
/** A list of whole numbers with at most this many values is offered as choices. */
const MOST_CHOICES = 20;

/** `loose`: nothing is required here, because the group around it may be left empty; Zod judges the whole at save. */
interface Context { path: string; loose: boolean }

function textField(field: Field & { kind: 'text' }, ui: FieldUi) {
  const long = ui.size ? ui.size === 'long' : (field.max ?? 0) > ONE_LINE;
  const pattern = patternOf(field);
  return { widget: long ? ('text' as const) : ('string' as const), ...(pattern && { pattern }), ...(field.max !== undefined && { longest: field.max }) };
}

function choices(values: readonly string[], ui: FieldUi, path: string) {
  return values.map((value) => {
    const label = ui.options?.[value];
    if (label === undefined) throw new Error(`cms/collections: "${path}" has no Vietnamese label for the value "${value}"`);
    return { value, label };
  });
}

/** Decap's name for a group that depends on its key: https://decapcms.org/docs/variable-type-widgets/ */
function variantTypes({ variants }: Field & { kind: 'variants' }, ui: FieldUi, path: string) {
  return Object.entries(variants).map(([name, fields]) => {
    const words = ui.types?.[name];
    if (!words) throw new Error(`cms/collections: "${path}" says nothing about the kind "${name}"`);
    return { name, label: words.label, widget: 'object' as const, ...(ui.summary !== undefined && { summary: ui.summary }), fields: toDecapFields(fields, words.fields, { path: `${path}.${name}`, loose: false }) };
  });
}

function listField(field: Field & { kind: 'list' }, ui: FieldUi, { path, loose }: Context) {
  const { element, min, max } = field;
  const size = { ...(min !== undefined && !loose && { min }), ...(max !== undefined && { max }) };
  switch (element.kind) {
    case 'reference':
      return { ...relationTo(element.collection), multiple: true, ...size };
    case 'text':
      return { widget: LINES_WIDGET, ...size, ...(element.max !== undefined && { longest: element.max }) };
    case 'choice':
      return { widget: 'select' as const, multiple: true, options: choices(element.values, ui, path), ...size };
    case 'number': {
      const { min: first, max: last } = element;
      if (first === undefined || last === undefined || last - first >= MOST_CHOICES) break;
      const options = Array.from({ length: last - first + 1 }, (_, index) => ({ value: first + index, label: `${ui.item ?? ''} ${first + index}`.trim() }));
      return { widget: 'select' as const, multiple: true, options, ...size };
    }
    case 'variants':
      return {
        widget: 'list' as const,
        label_singular: ui.item ?? ui.label,
        collapsed: true,
        ...size,
        typeKey: element.key,
        types: variantTypes(element, ui, path),
        default: [],
      };
    case 'group':
      return {
        widget: 'list' as const,
        label_singular: ui.item ?? ui.label,
        collapsed: true,
        ...(ui.summary !== undefined && { summary: ui.summary }),
        ...size,
        fields: toDecapFields(element.fields, ui.fields ?? {}, { path, loose: false }),
        // Without a default of its own Decap opens the form with one half-filled item.
        default: min !== undefined && min === max ? Array.from({ length: min }, () => ({})) : [],
      };
    default:
  }
  throw new Error(`cms/derive: "${path}" is a list of "${element.kind}", which no widget is mapped to`);
}

function widgetOf(field: Field, ui: FieldUi, context: Context): object {
  switch (field.kind) {
    case 'text':
      return textField(field, ui);
    case 'day':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'number':
      return { widget: 'number', value_type: field.whole ? 'int' : 'float', ...(field.min !== undefined && { min: field.min }), ...(field.max !== undefined && { max: field.max }) };
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'choice': {
      const options = choices(field.values, ui, context.path);
      const [only] = options;
      return only && options.length === 1 ? { widget: 'hidden', default: only.value } : { widget: 'select', options };
    }
    case 'fixed':
      return { widget: 'hidden', default: field.value };
    case 'reference':
      return relationTo(field.collection);
    case 'upload':
      return { widget: PICTURE_WIDGET };
    case 'list':
      return listField(field, ui, context);
    case 'variants':
      throw new Error(`cms/derive: "${context.path}" has variants outside a list, which no widget is mapped to`);
    case 'group':
      return { widget: 'object', fields: toDecapFields(field.fields, ui.fields ?? {}, { path: context.path, loose: context.loose || !field.required }) };
  }
}

/** One form field: what Zod says about the value, what `ui` says about the words. Throws on a missing enum label. */
export function toDecapField(name: string, field: Field, ui: FieldUi, context: Context): CmsField {
  const start = ui.start ?? field.default;
  // A list that must be there but may be empty is written as [] by `cms/save`.
  const mayBeEmpty = field.kind === 'list' && (field.min ?? 0) === 0;
  return {
    name,
    label: ui.label,
    hint: ui.hint,
    required: field.required && !context.loose && !mayBeEmpty,
    ...widgetOf(field, ui, context),
    ...(start !== undefined && { default: start }),
  } as CmsField;
}

/** All fields of a group in the order of `ui`. Throws when `ui` and the schema do not name the same fields. */
export function toDecapFields(fields: Readonly<Record<string, Field>>, ui: Readonly<Record<string, FieldUi>>, context: Context): CmsField[] {
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(ui, name));
  if (missing.length > 0) throw new Error(`cms/collections: "${context.path}" says nothing about ${missing.join(', ')}`);
  return Object.entries(ui).map(([name, words]) => {
    const field = fields[name];
    const path = context.path ? `${context.path}.${name}` : name;
    if (!field) throw new Error(`cms/collections: "${path}" is not in the schema`);
    return toDecapField(name, field, words, { ...context, path });
  });
}
