const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Name of a field on a sheet, made of its words (FNV-1a, 32 bits): an officer may move a line without a tick moving to another one;
 * a reworded line starts empty.
 */
export function fieldName(...words: readonly (string | number)[]): string {
  let hash = OFFSET;
  for (const character of words.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  return `f${(hash >>> 0).toString(36)}`;
}
