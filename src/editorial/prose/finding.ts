import type { RuleId } from '../rules.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './passages.ts';

/** A word of content/glossary, as the rules need it. */
export interface HardWord {
  id: string;
  term: string;
}

/** What a rule on wording may know besides the text. */
export interface ProseContext {
  /** Today, `YYYY-MM-DD`. */
  today: string;
  glossary: readonly HardWord[];
}

/** A rule on wording found something in one passage. */
export interface Finding {
  rule: RuleId;
  passage: Passage;
  /** What was found and what to do, in Vietnamese. */
  message: string;
}

/** A rule on wording: pure, quick, the same in the form and in the build. */
export type ProseRule = (reading: Reading, context: ProseContext) => Finding[];
