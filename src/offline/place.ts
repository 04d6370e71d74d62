/** The one thing a quiz may keep: where the reader was, never what was chosen. The name tells nothing. */
const PLACE_KEY = 'lc-cho-dang-lam';

export interface Place {
  /** Path of the quiz. */
  path: string;
  /** Number of the question, from 0. */
  index: number;
}

/** The place that was kept, or nothing: also where the browser has no storage, or holds something else there. */
export function readPlace(): Place | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('index' in kept)) return undefined;
    const { path, index } = kept;
    return typeof path === 'string' && typeof index === 'number' && Number.isInteger(index) && index >= 0 ? { path, index } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a place instead of the one before. Returns whether the browser did. */
export function keepPlace(place: Place): boolean {
  try {
    localStorage.setItem(PLACE_KEY, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it: on request, and with the quick exit. */
export function forgetPlace(): void {
  try {
    localStorage.removeItem(PLACE_KEY);
  } catch {
    // No storage, nothing kept.
  }
}
