import type { Article } from '../../schemas/article.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Poster } from '../../schemas/poster.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Imprint } from '../model/imprint.ts';

/** What each source brings beside its own fields; the build fills it in. */
export interface Origin {
  /** File name, ASCII; starts the name of every file. */
  id: string;
  /** Colour name of the topic. */
  colour: string;
  imprint: Imprint;
}

export interface LessonSource extends Origin { data: Lesson }
export interface QuizSource extends Origin { data: Quiz }
export interface PosterSource extends Origin {
  data: Poster;
  /** Where the QR code leads, absolute. */
  leadsTo: string;
}
export interface ArticleSource extends Origin {
  data: Article;
  /** Paragraphs and list items of the body that hold no block inside a sentence, as plain text. */
  paragraphs: string[];
}
