/** The version the form was opened with, of the entry that is being saved right now; `null`: there was no file. */
let opened: string | null = null;

/** Versions saved from that form, or shown to the officer since, by file. */
let shown = new Map<string, string[]>();

/** Files this page has taken down. */
const removed = new Set<string>();

/**
 * Tells which version the form about to be saved was opened with; `null` for a new entry. A form opened with another version than before is
 * a new one: what was shown in the old one no longer counts.
 */
export function noteOpened(raw: string | null): void {
  if (raw === opened) return;
  opened = raw;
  shown = new Map();
}

/** Tells that the officer has saved or seen this version of `file`, or, with `null`, taken it down or seen that it is gone. */
export function noteSeen(file: string, text: string | null): void {
  if (text === null) removed.add(file);
  else shown.set(file, [...(shown.get(file) ?? []), text]);
}

/** The versions a save of `file` may replace: any other was made by somebody else. */
export const seenVersions = (file: string): (string | null)[] => [opened, ...(shown.get(file) ?? []), ...(removed.has(file) ? [null] : [])];
