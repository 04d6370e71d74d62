import type { CmsField } from 'decap-cms-core';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { NO_WORDS, READ_FIELDS } from '../../src/editorial/rules/quiz-texts.ts';

interface Nested { name: string; widget?: string; fields?: Nested[]; types?: Nested[] }

function marked(field: Nested): Nested {
  if (NO_WORDS.has(field.name)) return field;
  return {
    ...field,
    ...(['string', 'text'].includes(field.widget ?? '') && { sentences: true }),
    ...(field.fields && { fields: field.fields.map(marked) }),
    ...(field.types && { types: field.types.map((type) => ({ ...type, ...(type.fields && { fields: type.fields.map(marked) }) })) }),
  };
}

/** Marks the fields whose sentences are counted in syllables, by the rule `cau-qua-dai`: the texts of a quiz. */
export const markSentences = (name: CollectionName, fields: CmsField[]): CmsField[] =>
  (name === 'quizzes' ? fields.map((field) => (READ_FIELDS.includes(field.name) ? marked(field as Nested) as CmsField : field)) : fields);
