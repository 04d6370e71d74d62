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

/** Rules for every line of an entry, also for what readers type: respect for the child, and letters that search finds. */
const EVERY_LINE: readonly ProseRule[] = [findBlame, findIdentity, findOldLetters, findTonePlacement];
/** Rules for what an entry shows; nobody types in sentences, or without hard words. */
const SHOWN: readonly ProseRule[] = [findShock, findMethod, findHome, findLawNumber, findAltText, findLongSentences, findHardWords, findOfficeWords, findUnlinkedTerms];

/** What the rules on wording say of one entry, without exceptions. */
export function proseIssues(entry: Entry, context: ProseContext): Issue[] {
  // What no parser may read is no text: it has its own finding.
  const reading = read(beyondParser(entry.body) ? { ...entry, body: '' } : entry);
  const shown = { ...reading, passages: reading.passages.filter(({ role }) => role !== 'asked') };
  const findings = [...EVERY_LINE.flatMap((find) => find(reading, context)), ...SHOWN.flatMap((find) => find(shown, context))];
  return findings.map(({ rule, passage, message }) => ({ rule, file: entry.file, ...placeOf(passage), message }));
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
