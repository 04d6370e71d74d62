/** Versions of a file this page knows to be its own or has shown to the officer; `null`: there was no file. */
const known = new Map<string, (string | null)[]>();

/** The version the form was opened with, of the entry that is being saved right now. */
let opened: string | null = null;

/** Tells which version the form about to be saved was opened with; `null` for a new entry. */
export function noteOpened(raw: string | null): void {
  opened = raw;
}

/** Tells that the officer has seen, saved or removed this version of `file`, after the form was opened. */
export function noteSeen(file: string, text: string | null): void {
  known.set(file, [...(known.get(file) ?? []), text]);
}

/** Tells that a form was opened anew with what stands in the repository: what was known before no longer counts. */
export function forgetSeen(file: string): void {
  known.delete(file);
}

/** The versions a save of `file` may replace: any other was made by somebody else. */
export const seenVersions = (file: string): (string | null)[] => [opened, ...(known.get(file) ?? [])];
