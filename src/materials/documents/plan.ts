import type { Activity } from '../../schemas/lesson.ts';
import type { Block, Paragraph, Sheet } from '../model/sheet.ts';
import { WORDS } from '../words.ts';
import { PLAN_FORMS } from './plan-forms.ts';
import type { LessonSource } from './source.ts';

const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
const list = (items: readonly Paragraph[]): Block => ({ type: 'list', items: [...items] });
const toFill = (label: string): Block => ({ type: 'form-line', label, value: '' });
const labelled = (label: string, text: string): Block => ({ type: 'paragraph', text: { label: `${label}:`, text } });

/** One activity: goal, content, product, then the four steps side by side. */
function activityBlocks(activity: Activity, number: number, form: keyof typeof PLAN_FORMS): Block[] {
  const words = PLAN_FORMS[form];
  return [
    heading(2, `Hoạt động ${number}. ${words.phases[activity.phase]}: ${activity.title} (${WORDS.minutes(activity.minutes)})`),
    labelled(words.goal, activity.goal),
    labelled(words.content, activity.content),
    labelled(words.product, activity.product),
    { type: 'paragraph', text: { label: `${words.organisation}:`, text: '' } },
    {
      type: 'table',
      caption: `${words.organisation}: ${activity.title}`,
      columns: [{ title: WORDS.plan.teacherDoes, share: 1 }, { title: WORDS.plan.pupilsDo, share: 1 }],
      rows: activity.steps.map((step, index) => [
        [{ label: `${WORDS.plan.step} ${index + 1}. ${words.steps[index] ?? ''}.`, text: step.teacher }],
        [step.pupils],
      ]),
    },
  ];
}

/** The top of the form: what the teacher fills in and what the lesson knows. */
function formTop({ data }: LessonSource): Block[] {
  const lines = data.form === 'cv5512' ? [WORDS.plan.school, WORDS.plan.team, WORDS.plan.teacher] : [WORDS.plan.school, WORDS.plan.teacher];
  return [
    ...lines.map(toFill),
    { type: 'form-line', label: WORDS.plan.subject, value: `${data.subject}; ${WORDS.plan.grade}: ${WORDS.grades(data.grades)}` },
    { type: 'form-line', label: WORDS.plan.time, value: WORDS.plan.timeLine(data.minutes) },
    { type: 'paragraph', look: 'small', text: PLAN_FORMS[data.form].source },
  ];
}

/** The lesson plan, laid out with the headings of its official form; what the form has no place for follows as an appendix. */
export function planSheet(source: LessonSource): Sheet {
  const { data } = source;
  const words = PLAN_FORMS[data.form];
  const [first, second, third, fourth] = words.numbers;
  const { objectives, equipment, safeguarding } = data;
  return {
    title: words.title(data.title),
    imprint: source.imprint,
    blocks: [
      ...formTop(source),
      heading(1, `${first}. ${words.objectives}`),
      ...[objectives.knowledge, objectives.competence, objectives.qualities].flatMap((items, index): Block[] => [heading(2, words.parts[index] ?? ''), list(items)]),
      heading(1, `${second}. ${words.equipment}`),
      heading(2, WORDS.plan.equipmentTeacher), list(equipment.teacher),
      heading(2, WORDS.plan.equipmentPupils), list(equipment.pupils),
      heading(1, `${third}. ${words.activities}`),
      ...(data.kind === 'shl' ? [labelled(WORDS.plan.weekReview, WORDS.plan.weekReviewHint), ...WORDS.plan.weekLines.map(toFill)] : []),
      ...data.activities.flatMap((activity, index) => activityBlocks(activity, index + 1, data.form)),
      ...(words.afterwards ? [heading(1, `${fourth}. ${words.afterwards}`), ...WORDS.plan.afterLines.map(toFill)] : []),
      heading(1, WORDS.plan.appendix),
      heading(2, WORDS.plan.safeguarding),
      heading(3, WORDS.plan.groundRules), list(safeguarding.groundRules),
      heading(3, WORDS.plan.onDisclosure), list(safeguarding.onDisclosure),
      heading(2, WORDS.plan.adaptations), list(data.adaptations),
      heading(2, WORDS.plan.answerKey), list(data.answerKey),
    ],
  };
}
