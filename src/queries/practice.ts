import { lessonAddress, posterAddress, quizAddress } from '../ui/addresses.ts';
import { DOOR } from '../ui/door-strings.ts';
import { LESSON } from '../ui/lesson-strings.ts';
import { AGE_NAMES, VI } from '../ui/vi.ts';
import { lessonsOfTopic, quizzesOfTopic } from './materials.ts';
import { posters } from './shelf.ts';

/** What one topic offers to teach, play and hang up, as tiles: lessons by grade, quizzes by age, posters. */
export async function practiceOfTopic(topic: string) {
  const lessons = (await lessonsOfTopic(topic)).toSorted((a, b) => (a.data.grades[0] ?? 0) - (b.data.grades[0] ?? 0) || a.id.localeCompare(b.id));
  const quizzes = (await quizzesOfTopic(topic)).toSorted((a, b) => (a.data.ageBand ?? '~').localeCompare(b.data.ageBand ?? '~', 'en', { numeric: true }) || a.id.localeCompare(b.id));
  return [
    ...lessons.map(({ id, data }) => ({ to: lessonAddress(id), title: data.title, note: `${LESSON.grades(data.grades)} · ${VI.minutes(data.minutes)}`, picture: 'books' })),
    ...quizzes.map(({ id, data }) => ({ to: quizAddress(id), title: data.title, note: data.ageBand ? AGE_NAMES[data.ageBand] : VI.minutes(data.minutes), picture: 'star' })),
    ...(await posters()).filter(({ data }) => data.topic === topic).map(({ id, data }) => ({ to: posterAddress(id), title: data.title, note: DOOR.hub.poster, picture: 'pushpin' })),
  ];
}
