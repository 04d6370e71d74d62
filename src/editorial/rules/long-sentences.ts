import { sentencesIn } from '../../text/sentences.ts';
import { syllables } from '../../text/syllables.ts';
import type { ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';
import { LONGEST_SENTENCE } from './quiz-sentences.ts';

/** An adult's sentence may go this far before it is named; above 22 syllables it is long, above this it is lost. */
export const LONGEST_FOR_ADULTS = 34;

/** Sentences of articles, news and pages against the breath of their readers. Quizzes have a stricter rule; forms of lessons and laws follow their own. */
export const findLongSentences: ProseRule = ({ entry, passages, band }) => {
  if (!['articles', 'news', 'pages', 'posters', 'campaigns', 'topics'].includes(entry.collection)) return [];
  const most = band ? LONGEST_SENTENCE[band] : LONGEST_FOR_ADULTS;
  return passages.filter(({ role }) => role === 'text').flatMap((passage) => sentencesIn(passage.text).flatMap((sentence) => {
    const length = syllables(sentence).length;
    // A summary is read in lists by adults too.
    if (length <= most || (band && passage.field === 'summary')) return [];
    const reader = band ? `tuổi ${band} đọc kịp ${most} tiếng một câu` : `quá ${most} tiếng là khó theo`;
    return [{ rule: 'cau-nen-ngat', passage, message: said('cau-nen-ngat', `câu "${sentence.slice(0, 60)}…" dài ${length} tiếng, ${reader}`) }];
  }));
};
