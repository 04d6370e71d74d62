import { type OfficePackage, resolveTarget, sourceOf } from './office-package.ts';

const sameBytes = (one: Uint8Array, other: Uint8Array) => one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Pictures that are there twice → the first one of each, by name. */
function copies(binaries: OfficePackage['binaries']): Map<string, string> {
  const kept: [string, Uint8Array][] = [];
  const first = new Map<string, string>();
  for (const [name, bytes] of binaries) {
    if (!name.includes('/media/')) continue;
    const original = kept.find(([, other]) => sameBytes(bytes, other));
    if (original) first.set(name, original[0]);
    else kept.push([name, bytes]);
  }
  return first;
}

/** pptxgenjs stores a picture once for each slide that shows it: a deck with four equal pictures is four times as heavy. */
export function sameMediaOnce(office: OfficePackage): void {
  const first = copies(office.binaries);
  if (first.size === 0) return;
  for (const [name, text] of office.texts) {
    if (!name.endsWith('.rels')) continue;
    const source = sourceOf(name);
    office.texts.set(name, text.replace(/\bTarget="([^"]+)"/g, (whole, target: string) => {
      const original = first.get(resolveTarget(source, target));
      // All media of a file lie in one folder, so only the file name changes.
      return original === undefined ? whole : `Target="${target.replace(/[^/]+$/, '')}${original.replace(/^.*\//, '')}"`;
    }));
  }
  for (const name of first.keys()) office.binaries.delete(name);
}
