import { OFFICE_WORDS } from '../words.ts';
import type { OfficePackage } from './office-package.ts';
import { markupFault } from './markup-fault.ts';

/** Not allowed in XML 1.0, and U+FFFD: what is left of half a character. Office refuses the whole file for one of them. */
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/;
/** Parts with words of ours; themes name Asian fonts in ways that NFC would change. */
const OURS = /^(?:docProps|word|xl|ppt\/(?:slides|notesSlides|slideLayouts))\//;
/** Characters of the text shown on either side of a fault. */
const AROUND = 30;

/** The words around a place, without the markup between them. */
function near(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 300), index).replace(/^[^<>]*>/, '');
  const words = (markup: string) => markup.replace(/<[^>]*>?/g, ' ').replace(/\s+/g, ' ');
  return `${words(before).slice(-AROUND)}${words(text.slice(index, index + 300)).slice(0, AROUND)}`.trim();
}
const codePoint = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where two texts part. */
function firstDifference(one: string, other: string): number {
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return index;
  return one.length;
}

/**
 * The last gate before a file exists. A library that forgets to escape a sign (pptxgenjs does, in the company's name) makes a file
 * that no program opens. A character that XML cannot hold breaks the whole file; letters with loose tone marks (NFD) look right and are never
 * found by a search. These two are mistakes of the source, so no file is made.
 */
export function checkTexts({ texts }: OfficePackage): void {
  for (const [name, text] of texts) {
    const found = UNREADABLE.exec(text);
    if (found) throw new Error(OFFICE_WORDS.unreadable(codePoint(found[0]), name, near(text, found.index)));
    const fault = markupFault(text);
    if (fault !== undefined) throw new Error(OFFICE_WORDS.brokenMarkup(name, near(text, fault)));
    if (!OURS.test(name) || name.endsWith('.rels')) continue;
    const composed = text.normalize('NFC');
    if (composed !== text) throw new Error(OFFICE_WORDS.decomposed(name, near(text, firstDifference(text, composed))));
  }
}
