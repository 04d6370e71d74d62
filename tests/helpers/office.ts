import { strFromU8, unzipSync } from 'fflate';
import { decode } from './html.ts';

const opened = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

/** Parts of a Word, PowerPoint or Excel file by name, in the order of the zip; taken out once a file. */
export function parts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const known = opened.get(bytes) ?? new Map(Object.entries(unzipSync(bytes)));
  opened.set(bytes, known);
  return known;
}

/** One XML part as text. Throws with the names that are there when it is missing. */
export function part(bytes: Uint8Array, name: string): string {
  const found = parts(bytes).get(name);
  if (!found) throw new Error(`no part ${name}; there are ${[...parts(bytes).keys()].join(', ')}`);
  return strFromU8(found);
}

/** Every XML part: name and text. */
export const xmlParts = (bytes: Uint8Array): [string, string][] =>
  [...parts(bytes)].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, text]) => [name, strFromU8(text)]);

/** Elements of one name, with everything in them, outermost first. Not for elements inside one of the same name. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g'))].map(([whole]) => whole);

/** Values of an attribute, decoded, in order. */
export const values = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => decode(value));

/** The text of each paragraph: `w` for Word, `a` for PowerPoint. */
export const paragraphs = (xml: string, prefix: 'w' | 'a'): string[] =>
  elements(xml, `${prefix}:p`).map((paragraph) => [...paragraph.matchAll(new RegExp(`<${prefix}:t(?:\\s[^>]*)?>([^<]*)</${prefix}:t>`, 'g'))].map(([, text = '']) => decode(text)).join(''));
