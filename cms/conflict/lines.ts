/** One line of a version, and whether the other version lacks it. */
export interface ShownLine { text: string; differs: boolean }

/** Lines of `text`, those that `other` does not have marked. Order does not count: a moved line is not a changed one. */
export function linesAgainst(text: string, other: string): ShownLine[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.replace(/\n$/, '').split('\n').map((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return { text: line, differs: count <= 0 && line.trim() !== '' };
  });
}
