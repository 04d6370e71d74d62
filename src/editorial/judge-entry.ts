import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { withExceptions } from './exceptions.ts';
import type { Entry, Issue } from './issue.ts';
import type { ProseContext, ProseRule } from './prose/finding.ts';
import { placeOf } from './prose/passage.ts';
import { read } from './prose/passages.ts';
import { findAltText } from './rules/alt-text.ts';
import { findBlame } from './rules/blame.ts';
import { checkFreshness } from './rules/freshness.ts';
import { findHardWords } from './rules/hard-words.ts';
import { checkHelpBox } from './rules/help-box.ts';
import { findHome } from './rules/home.ts';
import { findIdentity } from './rules/identity.ts';
import { findLawNumber } from './rules/law-number.ts';
import { findLongSentences } from './rules/long-sentences.ts';
import { findMethod } from './rules/method.ts';
import { findOfficeWords } from './rules/office-words.ts';
import { findOldLetters } from './rules/old-letters.ts';
import { beyondParser } from './rules/parse-limits.ts';
import { checkQuizBlame } from './rules/quiz-blame.ts';
import { checkQuizSentences } from './rules/quiz-sentences.ts';
import { checkSchema } from './rules/schema.ts';
import { findShock } from './rules/shock.ts';
import { checkSources } from './rules/sources.ts';
import { findTonePlacement } from './rules/tone-placement.ts';
import { findUnlinkedTerms } from './rules/unlinked-terms.ts';
import { checkWording } from './rules/wording.ts';

/** Rules that read an entry as its readers do. */
const PROSE_RULES: readonly ProseRule[] = [
  findBlame, findShock, findIdentity, findMethod, findHome, findLawNumber, findOldLetters, findAltText,
  findLongSentences, findHardWords, findOfficeWords, findTonePlacement, findUnlinkedTerms,
];

/** What the rules on wording say of one entry, without exceptions. */
export function proseIssues(entry: Entry, context: ProseContext): Issue[] {
  // What no parser may read is no text: it has its own finding.
  const reading = read(beyondParser(entry.body) ? { ...entry, body: '' } : entry);
  return PROSE_RULES.flatMap((find) => find(reading, context)).map(({ rule, passage, message }) => ({ rule, file: entry.file, ...placeOf(passage), message }));
}

/**
 * Judges one entry by every rule that needs no other file and no parser: the form while somebody types, the build for each file.
 * `more`: findings of the rules that do, so that exceptions see all of them.
 */
export function judgeEntry(entry: Entry & { collection: CollectionName }, context: ProseContext, more: readonly Issue[] = []): Issue[] {
  return withExceptions(entry, [
    ...checkSchema(entry, COLLECTIONS[entry.collection].schema),
    ...more,
    ...checkSources(entry, context.today),
    ...checkWording(entry),
    ...checkHelpBox(entry),
    ...checkQuizBlame(entry),
    ...checkQuizSentences(entry),
    ...proseIssues(entry, context),
    ...checkFreshness(entry, context.today),
  ]);
}
