/** One rule of the editor-in-chief. All words are Vietnamese, for officers. */
export interface Rule {
  /** An error stops the build; a warning is listed. */
  severity: 'error' | 'warning';
  /** Whether an entry may claim an exception with a written reason. Never where a child or the site would be unsafe. */
  mayExcept: boolean;
  /** Name of the rule, as a heading. */
  name: string;
  /** What to do, verb first; the end of every message. */
  todo: string;
  /** Why the rule exists, one sentence. */
  why: string;
  /** How it looks wrong, and how it looks right. */
  bad: string;
  good: string;
}
