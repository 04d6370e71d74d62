import type { z } from 'zod';
import { references, type CitedCollection } from '../../src/schemas/shared/ids.ts';
import { uploads } from '../../src/schemas/shared/upload.ts';
import { readText, type TextRules } from './read-text.ts';

export type Kind =
  | ({ kind: 'text' } & TextRules)
  | { kind: 'day' }
  | { kind: 'number'; whole: boolean; min?: number; max?: number }
  | { kind: 'boolean' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'fixed'; value: string | number | boolean }
  | { kind: 'reference'; collection: CitedCollection }
  /** A picture file, chosen from the officer's machine. */
  | { kind: 'upload' }
  | { kind: 'list'; element: Field; min?: number; max?: number }
  | { kind: 'group'; fields: Readonly<Record<string, Field>> }
  /** A group whose fields depend on its `key`: a quiz question by its kind. The key itself is not among the fields. */
  | { kind: 'variants'; key: string; variants: Readonly<Record<string, Readonly<Record<string, Field>>>> };

/** What a form has to know about one field, without Zod. */
export interface Presence {
  /** Must be filled in: neither optional, nor with a default, nor nullable. */
  required: boolean;
  /** `null` is a value of its own; an emptied field is written as `null`. */
  nullable: boolean;
  /** Value the schema puts in when the field is left out. */
  default?: unknown;
}

export type Field = Kind & Presence;

/** The part of a Zod 4 definition read here; every schema has `type`. */
interface Definition {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  /** Members of a union, and the key that tells them apart. */
  options?: z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: unknown[];
  defaultValue?: unknown;
}

interface Check { check: string; minimum?: number; maximum?: number; length?: number; value?: number }

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

const checksOf = (schema: z.ZodType): Check[] =>
  (schema.def.checks ?? []).map((check) => (check as { _zod: { def: unknown } })._zod.def as Check);

/** Lower and upper bound of a number or of a list's length; both ends included. */
function boundsOf(schema: z.ZodType): { min?: number; max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const { check, minimum, maximum, length, value } of checksOf(schema)) {
    if (check === 'min_length' && minimum !== undefined) bounds.min = minimum;
    if (check === 'max_length' && maximum !== undefined) bounds.max = maximum;
    if (check === 'length_equals' && length !== undefined) Object.assign(bounds, { min: length, max: length });
    if (check === 'greater_than' && value !== undefined) bounds.min = value;
    if (check === 'less_than' && value !== undefined) bounds.max = value;
  }
  return bounds;
}

/** The members of a discriminated union by the value of their key. */
function variantsOf(options: readonly z.ZodType[], key: string, path: string): Kind {
  const variants = options.map((option) => {
    const { [key]: own, ...fields } = readFields(definitionOf(option).shape ?? {}, path);
    if (own?.kind !== 'fixed') throw new Error(`cms/derive: a variant of "${path}" has no fixed "${key}"`);
    return [String(own.value), fields] as const;
  });
  return { kind: 'variants', key, variants: Object.fromEntries(variants) };
}

function kindOf(schema: z.ZodType, path: string): Kind {
  const reference = references.get(schema);
  if (reference) return { kind: 'reference', collection: reference.collection };
  if (uploads.get(schema)) return { kind: 'upload' };
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
      return definition.format === 'date' ? { kind: 'day' } : { kind: 'text', ...readText(schema) };
    case 'number':
      return { kind: 'number', whole: definition.format === 'safeint', ...boundsOf(schema) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'choice', values: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { kind: 'fixed', value: definition.values?.[0] as string };
    case 'array':
      if (!definition.element) break;
      return { kind: 'list', element: readField(definition.element, `${path}[]`), ...boundsOf(schema) };
    case 'object':
      return { kind: 'group', fields: readFields(definition.shape ?? {}, path) };
    case 'union':
      if (definition.discriminator === undefined) break;
      return variantsOf(definition.options ?? [], definition.discriminator, path);
    default:
  }
  throw new Error(`cms/derive: field "${path}" is a Zod "${definition.type}", which no form field is mapped to – add it to read-zod.ts and to-decap.ts`);
}

/**
 * Describes one field of a Zod 4 schema: wrappers (optional, default, nullable, preprocess) become `Presence`, the rest a `Kind`.
 * Throws naming `path` when the schema is of a kind no form field is mapped to.
 */
export function readField(schema: z.ZodType, path: string): Field {
  const definition = definitionOf(schema);
  // A marked schema is never unwrapped: the mark sits on the string itself.
  if (!references.get(schema)) {
    if (definition.type === 'optional' && definition.innerType) {
      return { ...readField(definition.innerType, path), required: false };
    }
    if (definition.type === 'default' && definition.innerType) {
      return { ...readField(definition.innerType, path), required: false, default: definition.defaultValue };
    }
    if (definition.type === 'nullable' && definition.innerType) {
      return { ...readField(definition.innerType, path), required: false, nullable: true };
    }
    // z.preprocess: what is stored is what comes out of the pipe.
    if (definition.type === 'pipe' && definition.out && definition.in?.def.type === 'transform') {
      return readField(definition.out, path);
    }
  }
  return { ...kindOf(schema, path), required: true, nullable: false };
}

const readFields = (shape: Record<string, z.ZodType>, path: string) =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, readField(field, path ? `${path}.${key}` : key)]));

/** Describes all fields of an object schema, in the schema's order. Throws for anything but an object. */
export function readSchema(schema: z.ZodType, name: string): Readonly<Record<string, Field>> {
  const field = readField(schema, name);
  if (field.kind !== 'group') throw new Error(`cms/derive: "${name}" is not an object schema`);
  return field.fields;
}
