import type { Sheet } from '../model/sheet.ts';
import { WORDS } from '../words.ts';
import type { LessonSource } from './source.ts';

/** The letter to the family, signed by hand. */
export const letterSheet = ({ data, imprint }: LessonSource): Sheet => ({
  kicker: WORDS.letter.kicker,
  title: data.title,
  imprint,
  large: true,
  blocks: [
    ...data.letter.map((text) => ({ type: 'paragraph', text }) as const),
    { type: 'paragraph', look: 'centred', text: WORDS.letter.date },
    { type: 'paragraph', look: 'centred', text: { label: WORDS.letter.signature, text: '' } },
  ],
});
