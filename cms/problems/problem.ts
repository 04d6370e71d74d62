/** One thing an officer has to mend, as the panel shows it. */
export interface Problem {
  /** Name of the field in the form; empty for a problem of the whole entry. */
  label: string;
  /** What was found and what to do, in Vietnamese. */
  message: string;
  /** Name of the top-level field, to jump to it. */
  field?: string;
  /** Id of the very control, where it is known. */
  control?: string;
}
