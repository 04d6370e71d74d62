/** Runs of letters and digits; in Vietnamese each is a syllable. NFC, in order, case kept. */
export const syllables = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Adults read about this many syllables a minute in silence; slower than the 250 often quoted, for careful reading. */
const SYLLABLES_PER_MINUTE = 200;

/** Whole minutes to read `text`, at least one. */
export const readingMinutes = (text: string) => Math.max(1, Math.round(syllables(text).length / SYLLABLES_PER_MINUTE));
