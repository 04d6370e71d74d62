import type { Article } from '../schemas/article.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Quiz } from '../schemas/quiz.ts';
import type { Settings } from '../schemas/settings.ts';

/** schema.org objects, one function a page kind: https://schema.org/Article, LearningResource, Quiz. */
type StructuredData = Record<string, unknown>;

const organization = ({ operator }: Settings): StructuredData => ({ '@type': 'Organization', name: operator });

interface Described<Data> {
  /** Title and description as the page shows them outside: neutral on a sensitive page. */
  title: string;
  description: string;
  address: string;
  data: Data;
  settings: Settings;
}

const common = ({ title, description, address, settings }: Described<unknown>): StructuredData => ({
  name: title,
  description,
  url: address,
  inLanguage: 'vi',
  isAccessibleForFree: true,
  publisher: organization(settings),
});

const AUDIENCE_TYPE = { 'tre-em': 'children', 'phu-huynh': 'parents', 'giao-vien': 'teachers', 'can-bo': 'officers' } as const;

export const articleData = (input: Described<Article>): StructuredData => ({
  '@type': 'Article',
  ...common(input),
  headline: input.title,
  datePublished: input.data.publishedOn,
  dateModified: input.data.reviewedOn,
  author: organization(input.settings),
  audience: { '@type': 'Audience', audienceType: AUDIENCE_TYPE[input.data.audience] },
});

export const lessonData = (input: Described<Lesson>): StructuredData => ({
  '@type': 'LearningResource',
  ...common(input),
  learningResourceType: 'lesson plan',
  educationalLevel: input.data.grades.map((grade) => `Lớp ${grade}`).join(', '),
  timeRequired: `PT${input.data.minutes}M`,
  datePublished: input.data.publishedOn,
});

export const quizData = (input: Described<Quiz>): StructuredData => ({
  '@type': 'Quiz',
  ...common(input),
  timeRequired: `PT${input.data.minutes}M`,
  datePublished: input.data.publishedOn,
  ...(input.data.ageBand && { typicalAgeRange: input.data.ageBand }),
});
