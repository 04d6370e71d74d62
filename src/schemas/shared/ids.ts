import { z } from 'zod';

/** ASCII file name of an entry, also its address. Vietnamese slug: lower case, hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Collections that other entries cite by id. */
export type CitedCollection = 'topics' | 'legal' | 'contacts' | 'glossary' | 'articles' | 'lessons' | 'quizzes' | 'pictures';

/**
 * Marks a field as an id of another collection.
 * The cross-reference check and the CMS relation widget both read this registry, so neither keeps a list of its own.
 */
export const references = z.registry<{ collection: CitedCollection }>();

/** An id of an entry in `collection`; unknown ids fail the build (`src/editorial/rules/references.ts`). */
export const idOf = (collection: CitedCollection) =>
  z
    .string()
    .regex(ID_PATTERN, { error: 'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ "luat-tre-em-2016"' })
    .register(references, { collection });
