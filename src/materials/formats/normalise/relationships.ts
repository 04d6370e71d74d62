import { OFFICE_WORDS } from '../words.ts';
import { type OfficePackage, resolveTarget, sourceOf } from './office-package.ts';

const RELATIONSHIP = /<Relationship\s[^>]*>/g;
const attribute = (element: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** Old id → `rId1`, `rId2` … in the order of the file. */
function numbered(relationships: string): Map<string, string> {
  const ids = [...relationships.matchAll(RELATIONSHIP)].map(([element]) => attribute(element, 'Id'));
  return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

/** A part named but not there makes Office offer a "repair" that loses text: better no file. */
function checkTargets(office: OfficePackage, name: string, text: string): void {
  for (const [element] of text.matchAll(RELATIONSHIP)) {
    if (attribute(element, 'TargetMode') === 'External') continue;
    const target = resolveTarget(sourceOf(name), attribute(element, 'Target'));
    if (!office.texts.has(target) && !office.binaries.has(target)) throw new Error(OFFICE_WORDS.partMissing(name, target));
  }
}

/**
 * docx gives each link a random id (nanoid). Ids only have to be the same in a part and its relationships, so each set is
 * numbered anew in the order it is written; a part that names an id nobody knows is an error.
 */
export function fixRelationships(office: OfficePackage): void {
  for (const [name, text] of office.texts) {
    if (!name.endsWith('.rels')) continue;
    checkTargets(office, name, text);
    const ids = numbered(text);
    const renamed = (id: string) => ids.get(id) ?? id;
    office.texts.set(name, text.replace(RELATIONSHIP, (element) => element.replace(/(\sId=")([^"]*)/, (_, before: string, id: string) => before + renamed(id))));
    const source = sourceOf(name);
    const part = office.texts.get(source);
    if (part === undefined) continue;
    office.texts.set(source, part.replace(/(\sr:[A-Za-z]+=")([^"]+)(?=")/g, (_, before: string, id: string) => {
      if (!ids.has(id)) throw new Error(OFFICE_WORDS.unknownRelationship(source, id));
      return before + renamed(id);
    }));
  }
}
