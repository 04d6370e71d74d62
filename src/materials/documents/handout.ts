import type { Sheet } from '../model/sheet.ts';
import { forPupils } from './imprint.ts';
import { WORDS } from '../words.ts';
import type { LessonSource } from './source.ts';

/** The sheet each pupil gets. A sensitive one has no line for a name: whose list of trusted adults it is stays with the child. */
export const handoutSheet = ({ data, imprint }: LessonSource): Sheet => ({
  kicker: `${WORDS.handout.kicker} · ${data.title}`,
  title: data.handout.title,
  imprint: forPupils(imprint),
  large: true,
  blocks: [
    ...(data.sensitivity === 'nhay-cam' ? [] : [WORDS.handout.name, WORDS.handout.className].map((label) => ({ type: 'form-line', label, value: '' }) as const)),
    ...data.handout.tasks.map((task, index) => ({ type: 'paragraph', text: { label: WORDS.handout.task(index + 1).trim(), text: task } }) as const),
  ],
});
