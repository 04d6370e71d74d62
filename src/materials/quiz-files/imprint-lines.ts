import type { QuestionSet } from '../model/question-set.ts';
import { QUIZ_WORDS } from './words.ts';

/** What every quiz file says about itself, one printed line each (the set is a ready one): help first, then where it comes from and how fresh it is. */
export function imprintLines({ imprint }: QuestionSet): string[] {
  const words = QUIZ_WORDS.imprint;
  const needed = imprint.reviewNeededFrom ? words.reviewNeeded(imprint.reviewNeededFrom) : words.notReviewed;
  return [
    words.help,
    words.from(imprint.site),
    words.topic(imprint.topic),
    words.address(imprint.address),
    words.version(imprint.version),
    words.reviewed(imprint.reviewedOn, imprint.reviewBy),
    imprint.reviewedBy === null ? needed : words.reviewer(imprint.reviewedBy),
    ...imprint.sources.map(words.source),
  ];
}
