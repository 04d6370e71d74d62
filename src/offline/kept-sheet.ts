/** What a reader wrote on a sheet, by the names of its fields; an empty field is left out. */
export type Answers = Readonly<Record<string, string>>;

/** Where a sheet is kept: the name says neither topic nor person. */
const keyOf = (sheet: string) => `lc-to-${sheet}`;

/** The answers kept for `sheet`, or nothing: also where the browser has no storage, or holds something else there. */
export function readSheet(sheet: string): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(sheet)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
    return Object.values(kept).every((value) => typeof value === 'string') ? (kept as Answers) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answers in this browser instead of those before. Returns whether the browser did. */
export function keepSheet(sheet: string, answers: Answers): boolean {
  try {
    localStorage.setItem(keyOf(sheet), JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** Forgets one sheet, on request; `/xoa-dau-vet/` forgets all. */
export function forgetSheet(sheet: string): void {
  try {
    localStorage.removeItem(keyOf(sheet));
  } catch {
    // No storage, nothing kept.
  }
}
