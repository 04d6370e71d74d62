import type { z } from 'zod';
import { references, type CitedCollection } from '../../schemas/shared/ids.ts';
import type { Entry, Issue } from '../issue.ts';

export interface Citation {
  collection: CitedCollection;
  id: string;
  field: string;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
}

/** Collects every id of another collection that `data` cites, by walking schema and data side by side. */
export function collectCitations(schema: z.ZodType, data: unknown, path: string[] = []): Citation[] {
  const marked = references.get(schema);
  if (marked) return typeof data === 'string' ? [{ collection: marked.collection, id: data, field: path.join('.') }] : [];
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return collectCitations(definition.innerType, data, path);
  if (definition.type === 'pipe' && definition.out) return collectCitations(definition.out, data, path);
  if (definition.element && Array.isArray(data)) {
    const element = definition.element;
    return data.flatMap((item, index) => collectCitations(element, item, [...path, String(index)]));
  }
  if (definition.shape && typeof data === 'object' && data !== null) {
    return Object.entries(definition.shape).flatMap(([key, field]) =>
      collectCitations(field, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (definition.options) return definition.options.flatMap((option) => collectCitations(option, data, path));
  return [];
}

const NAMES: Record<CitedCollection, string> = {
  topics: 'chủ đề', legal: 'văn bản', contacts: 'liên hệ', glossary: 'từ khó',
  articles: 'bài viết', lessons: 'bài giảng', quizzes: 'câu đố', pictures: 'hình',
};

/** Sentence for an id that is not in the register. */
export const unknownId = (collection: CitedCollection, id: string) =>
  `không có ${NAMES[collection]} mã "${id}" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/${collection}/${id})`;

/** Every cited id must exist. `known` maps a collection to its ids. */
export function checkReferences(entry: Entry, schema: z.ZodType, known: ReadonlyMap<string, ReadonlySet<string>>): Issue[] {
  const seen = new Set<string>();
  return collectCitations(schema, entry.data)
    .filter(({ collection, id, field }) => {
      const key = `${field}:${collection}:${id}`;
      if (seen.has(key) || known.get(collection)?.has(id)) return false;
      seen.add(key);
      return true;
    })
    .map(({ collection, id, field }) => ({
      rule: 'tham-chieu' as const,
      file: entry.file,
      field,
      message: `"${field}": ${unknownId(collection, id)}`,
    }));
}
