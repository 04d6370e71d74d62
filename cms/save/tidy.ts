import type { Field } from '../derive/read-zod.ts';
import type { Data } from '../format/yaml.ts';

/**
 * A value as a file should hold it. Decap stores an emptied field as `''` (decap#2017) and a cleared choice as `null`;
 * here both become "not there", or `null` where the schema gives `null` a meaning.
 */
function tidyValue(value: unknown, field: Field): unknown {
  const nothing = field.nullable ? null : undefined;
  if (value === null || value === undefined) return field.kind === 'list' && field.required ? [] : nothing;
  switch (field.kind) {
    case 'list': {
      if (!Array.isArray(value)) return value;
      const items = value.map((item) => tidyValue(item, field.element)).filter((item) => item !== undefined);
      return items.length === 0 && !field.required ? nothing : items;
    }
    case 'variants': {
      if (typeof value !== 'object') return value;
      const { [field.key]: variant, ...rest } = value as Data;
      return { [field.key]: variant, ...tidyGroup(rest, field.variants[String(variant)] ?? {}) };
    }
    case 'group': {
      if (typeof value !== 'object') return value;
      const group = tidyGroup(value as Data, field.fields);
      return Object.keys(group).length === 0 && !field.required ? nothing : group;
    }
    default: {
      const text = typeof value === 'string' ? value.normalize('NFC').trim() : value;
      return text === '' ? nothing : text;
    }
  }
}

function tidyGroup(data: Data, fields: Readonly<Record<string, Field>>): Data {
  const known = Object.entries(fields).map(([key, field]) => [key, tidyValue(data[key], field)] as const);
  // What no field knows is kept: the schema names it as an error, nothing disappears in silence.
  const unknown = Object.entries(data).filter(([key]) => !Object.hasOwn(fields, key));
  return Object.fromEntries([...known.filter(([, value]) => value !== undefined), ...unknown]);
}

/** The entry as it should be judged and written: trimmed, NFC, without emptied fields, keys in the schema's order. */
export const tidy = (data: Data, fields: Readonly<Record<string, Field>>): Data => tidyGroup(data, fields);
