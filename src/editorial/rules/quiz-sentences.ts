import type { AgeBand } from '../../schemas/shared/audience.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { syllables } from '../../text/syllables.ts';
import type { Entry, Issue } from '../issue.ts';
import { quizTexts } from './quiz-texts.ts';

/** Syllables in one breath, by age (content/README.md); adults as from 16 years. */
export const LONGEST_SENTENCE: Readonly<Record<AgeBand, number>> = { '6-8': 10, '9-11': 14, '12-15': 18, '16-17': 22 };

const isBand = (value: unknown): value is AgeBand => typeof value === 'string' && Object.hasOwn(LONGEST_SENTENCE, value);

/** Most syllables of one sentence for the readers of a quiz; `band` as the entry has it. */
export const mostSyllables = (band: unknown): number => LONGEST_SENTENCE[isBand(band) ? band : '16-17'];

/** A sentence of a quiz that is too long for its readers. */
export function checkQuizSentences({ collection, data, file }: Entry): Issue[] {
  if (collection !== 'quizzes') return [];
  const band = isBand(data.ageBand) ? data.ageBand : undefined;
  const most = mostSyllables(band);
  return quizTexts(data).flatMap(({ field, text }) => sentencesIn(text).flatMap((sentence) => {
    const length = syllables(sentence).length;
    if (length <= most) return [];
    return [{ rule: 'cau-qua-dai' as const, file, field, message: `câu "${sentence}" dài ${length} tiếng – ${band ? `tuổi ${band}` : 'người lớn'} đọc được tối đa ${most} tiếng một câu, hãy ngắt làm hai` }];
  }));
}
