import type { QuizKind } from '../../../schemas/shared/quiz-question.ts';
import type { Kind } from './kind.ts';
import { oneChoice } from './one-choice.ts';
import { ordering } from './ordering.ts';
import { severalChoices } from './several-choices.ts';
import { sorting } from './sorting.ts';
import { story } from './story.ts';

/** How each kind is answered, by the name it has in the content. */
export const KINDS: Readonly<Record<QuizKind, Kind>> = {
  'mot-lua-chon': oneChoice,
  'nhieu-lua-chon': severalChoices,
  'phan-loai': sorting,
  'sap-thu-tu': ordering,
  'cau-chuyen': story,
  'man-hinh-chat': oneChoice,
};
