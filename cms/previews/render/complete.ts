import type { Field } from '../../derive/read-zod.ts';
import type { Data } from '../../format/yaml.ts';

/** What a half-filled entry is filled with, so that its page can be drawn. */
export interface Filling {
  /** Stands where a required text is still missing. */
  text: string;
  /** `YYYY-MM-DD`, for a day that is missing or half typed. */
  day: string;
  /** First id of a collection that an entry may cite; none when it is empty. */
  firstId: (collection: string) => string | undefined;
  isKnown: (collection: string, id: string) => boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isGroup = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function completeList(value: unknown, { element, min = 0, max }: Field & { kind: 'list' }, filling: Filling): unknown[] {
  const items = Array.isArray(value) ? value : [];
  // Only lists of a fixed length (the four steps of an activity) are filled up: a page of empty lines would show nothing.
  const wanted = min === max ? [...items, ...Array.from({ length: Math.max(0, min - items.length) })] : items;
  return wanted.map((item) => complete(item, element, filling)).filter((item) => item !== undefined);
}

/** The value as its page can bear it: missing and half-typed parts filled in, unknown ids and kinds left out. */
export function complete(value: unknown, field: Field, filling: Filling): unknown {
  const absent = value === undefined || value === null || value === '';
  if (absent && !field.required) return field.nullable ? null : field.default;
  switch (field.kind) {
    case 'text': return typeof value === 'string' && value !== '' ? value : filling.text;
    // No picture yet: an empty frame stands in its place.
    case 'upload': return typeof value === 'string' ? value : '';
    case 'day': return typeof value === 'string' && DAY.test(value) ? value : filling.day;
    case 'number': return typeof value === 'number' ? value : (field.min ?? 0);
    case 'boolean': return value === true;
    case 'choice': return field.values.includes(String(value)) ? value : field.values[0];
    case 'fixed': return field.value;
    case 'reference': {
      if (typeof value === 'string' && filling.isKnown(field.collection, value)) return value;
      return field.required && !value ? filling.firstId(field.collection) : undefined;
    }
    case 'list': return completeList(value, field, filling);
    case 'group': return completeGroup(isGroup(value) ? value : {}, field.fields, filling);
    case 'variants': {
      const variant = isGroup(value) ? String(value[field.key]) : '';
      const fields = Object.hasOwn(field.variants, variant) ? field.variants[variant] : undefined;
      return fields && isGroup(value) ? { [field.key]: variant, ...completeGroup(value, fields, filling) } : undefined;
    }
  }
}

/** All fields of an entry; see `complete`. */
export function completeGroup(data: Data, fields: Readonly<Record<string, Field>>, filling: Filling): Data {
  const filled = Object.entries(fields).map(([key, field]) => [key, complete(data[key], field, filling)] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}
