import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { checkTexts } from './normalise/check-texts.ts';
import { sameMediaOnce } from './normalise/media.ts';
import type { OfficePackage } from './normalise/office-package.ts';
import { fixRelationships } from './normalise/relationships.ts';
import { RULES } from './normalise/rules.ts';
import { OFFICE_WORDS } from './words.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Zip knows local time only and no year before 1980: parts of a local date are the same in every time zone. */
const ZIP_DAY = new Date(1980, 0, 1);

/** Parts of an Office file by name, XML as text or as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

function unzipped(bytes: Uint8Array): Parts {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new Error(OFFICE_WORDS.notZip, { cause });
  }
}

function open(parts: Parts): OfficePackage {
  const office: OfficePackage = { texts: new Map(), binaries: new Map() };
  if (!parts.has(CONTENT_TYPES)) throw new Error(OFFICE_WORDS.notOffice);
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name);
    // Folders are entries of their own in JSZip's output; no reader needs them.
    if (part === undefined || name.endsWith('/')) continue;
    // Half a character becomes U+FFFD, as it does in bytes: the check of the texts looks for it.
    if (/\.(?:xml|rels)$/.test(name)) office.texts.set(name, typeof part === 'string' ? part.toWellFormed() : strFromU8(part));
    else office.binaries.set(name, typeof part === 'string' ? strToU8(part) : part);
  }
  return office;
}

function close({ texts, binaries }: OfficePackage): Uint8Array {
  const files: Zippable = {};
  // `os: 3` and the attributes (Unix, -rw-r--r--): with the default, names with Vietnamese letters come out garbled in `unzip`.
  const entry = { mtime: ZIP_DAY, os: 3, attrs: 0o100644 << 16 };
  // Readers that sniff the kind of file look for the content types at the very beginning.
  const names = [CONTENT_TYPES, ...[...texts.keys(), ...binaries.keys()].filter((name) => name !== CONTENT_TYPES).sort()];
  for (const name of names) {
    const text = texts.get(name);
    // Pictures are compressed already.
    if (text !== undefined) files[name] = [strToU8(text), { ...entry, level: 9 }];
    else files[name] = [binaries.get(name) ?? new Uint8Array(), { ...entry, level: 0 }];
  }
  return zipSync(files);
}

/**
 * Word, PowerPoint or Excel file → the same file with nothing of the clock, of chance or of the machine in it, in Vietnamese,
 * each picture stored once, compressed. Same input, same bytes, in every process and time zone. Knows the output of docx,
 * pptxgenjs and write-excel-file (the tests build each of them twice); anything else it does not understand, it leaves alone.
 *
 * @param file a zipped Office file (.docx, .pptx, .xlsx), or its parts, where a library gives them before it has zipped them
 * @param options.day `YYYY-MM-DD`, the day of the source: it becomes the file's "created" and "modified"
 * @throws Error in Vietnamese when the file is no Office file, a part it names is missing, or a text cannot be read back
 */
export function normalise(file: Uint8Array | Parts, { day }: { day: string }): Uint8Array {
  if (!DAY.test(day)) throw new Error(OFFICE_WORDS.wrongDay(day));
  const office = open(file instanceof Uint8Array ? unzipped(file) : file);
  sameMediaOnce(office);
  fixRelationships(office);
  for (const { parts, apply } of RULES) {
    for (const [name, text] of office.texts) {
      if (parts.test(name)) office.texts.set(name, apply(text, { day, office }));
    }
  }
  checkTexts(office);
  return close(office);
}
