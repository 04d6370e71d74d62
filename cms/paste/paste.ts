import { OLD_FONTS } from '../../src/text/old-fonts/recognise.ts';
import { BLOCKS } from '../../src/blocks/names.ts';
import { blocksIn } from '../blocks/find.ts';
import { PASTE } from '../words/body-tools.ts';
import { clean, decodeUnnamedFonts, type Losses } from './clean.ts';
import { toMarkdown } from './to-markdown.ts';

export interface Pasted {
  text: string;
  /** What to tell the officer, each a whole sentence in Vietnamese. */
  notes: string[];
}

/** Signs nobody sees: soft hyphens, marks of direction and width. The joiner of emoji stays. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** Bullets that PDF readers give as plain signs. */
const BULLET = /^([ \t]*)[•●▪■◦‣·\uf0b7\u2043][ \t]+/gm;

const lastTouch = (text: string) => text.replace(UNSEEN, '').replaceAll('Ð', 'Đ').normalize('NFC');

/** A brace or bracket that MDX would read as code, unless it is written with a backslash already or begins a block of ours. */
const CODE_LIKE = new RegExp(`(?<!\\\\)(?:[{}]|<(?!/?(?:${Object.keys(BLOCKS).join('|')})[\\s/>]))`, 'g');

const notesOf = ({ images, oldFonts }: Losses) => [
  ...[...oldFonts].map((font) => PASTE.converted(OLD_FONTS[font].name)),
  ...(images > 0 ? [PASTE.images(images)] : []),
];

/** Plain text as a body may hold it. Lines stay as they are; blocks copied from another body are not touched. */
export function pastePlain(plain: string): Pasted {
  const losses: Losses = { images: 0, oldFonts: new Set() };
  const text = decodeUnnamedFonts(plain.replace(/\r\n?/g, '\n'), losses);
  return { text: lastTouch(text.replace(/\u00a0/g, ' ').replace(BULLET, '$1- ').replace(CODE_LIKE, '\\$&')), notes: notesOf(losses) };
}

/**
 * What a paste puts into a body. HTML (Word, a web page) becomes Markdown; plain text stays as it is.
 * `parse` makes a body element of HTML without running anything in it.
 */
export function paste(html: string, plain: string, parse: (html: string) => Element): Pasted {
  const isOurs = blocksIn(plain).some(({ form }) => form !== undefined);
  if (html.trim() === '' || isOurs) return pastePlain(plain);
  const root = parse(html);
  const losses = clean(root);
  const text = lastTouch(decodeUnnamedFonts(toMarkdown(root), losses));
  if (text === '' && losses.images === 0) return pastePlain(plain);
  return { text, notes: notesOf(losses) };
}
