import type { RuleId } from '../../src/editorial/rules.ts';

/** One thing an officer has to mend, as the panels show it. */
export interface Problem {
  /** Name of the field in the form; empty for a problem of the whole entry. */
  label: string;
  /** What was found and what to do, in Vietnamese. */
  message: string;
  /** Name of the top-level field, to jump to it. */
  field?: string;
  /** Line of the text, 1-based, to jump to it. */
  line?: number;
  /** Id of the very control, where it is known. */
  control?: string;
  /** Rule it breaks, for its help page. */
  rule?: RuleId;
}
