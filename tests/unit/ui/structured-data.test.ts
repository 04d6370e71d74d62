import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { articleData, lessonData, quizData } from '../../../src/ui/structured-data.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

const settings = COLLECTIONS.settings.schema.parse(EXAMPLES.settings);
const page = { title: 'Thông tin hữu ích', description: 'Cho gia đình.', address: 'https://vi-du.example/bai-viet/a/', settings };
const shared = {
  name: page.title, description: page.description, url: page.address, inLanguage: 'vi', isAccessibleForFree: true,
  publisher: { '@type': 'Organization', name: 'Đơn vị ví dụ' },
};

test('a sensitive article says outside only what its page says outside', () => {
  const data = COLLECTIONS.articles.schema.parse({ ...EXAMPLES.articles, title: 'Khi con bị xâm hại', sensitivity: 'nhay-cam', neutralTitle: page.title });
  const described = articleData({ ...page, data });
  expect(described).toEqual({
    '@type': 'Article', ...shared, headline: page.title, datePublished: '2026-11-22', dateModified: '2026-11-22',
    author: { '@type': 'Organization', name: 'Đơn vị ví dụ' }, audience: { '@type': 'Audience', audienceType: 'parents' },
  });
  expect(JSON.stringify(described)).not.toContain('xâm hại');
});

test('a lesson is a learning resource with grades and minutes', () => {
  const data = COLLECTIONS.lessons.schema.parse({ ...EXAMPLES.lessons, grades: [4, 5] });
  expect(lessonData({ ...page, data })).toEqual({
    '@type': 'LearningResource', ...shared, learningResourceType: 'lesson plan', educationalLevel: 'Lớp 4, Lớp 5', timeRequired: 'PT35M', datePublished: '2026-11-22',
  });
});

test('a quiz says for which age it is, and nothing when it is for adults', () => {
  const child = COLLECTIONS.quizzes.schema.parse(EXAMPLES.quizzes);
  expect(quizData({ ...page, data: child })).toEqual({ '@type': 'Quiz', ...shared, timeRequired: 'PT4M', datePublished: '2026-11-22', typicalAgeRange: '6-8' });
  const adult = COLLECTIONS.quizzes.schema.parse({ ...EXAMPLES.quizzes, audience: 'phu-huynh', ageBand: undefined, questions: Array(8).fill(child.questions[0]) });
  expect(quizData({ ...page, data: adult })).not.toHaveProperty('typicalAgeRange');
});
