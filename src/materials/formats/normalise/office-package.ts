/** An Office file taken out of its zip: parts by name, in order of name. Folders are left out. */
export interface OfficePackage {
  /** XML parts and relationships, decoded. */
  texts: Map<string, string>;
  /** Pictures. */
  binaries: Map<string, Uint8Array>;
}

/** `ppt/slides/_rels/slide1.xml.rels` → `ppt/slides/slide1.xml`; `_rels/.rels` belongs to the package: no part. */
export const sourceOf = (relationships: string): string => relationships.replace(/(^|\/)_rels\/(.*)\.rels$/, '$1$2');

/** The part that `target` names when it stands in the relationships of `source`. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
