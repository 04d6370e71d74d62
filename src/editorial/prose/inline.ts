import { BLOCKS } from '../../blocks/names.ts';
import type { Explained } from './passage.ts';

/** An opening, closing or single tag with its attributes, also over several lines. */
export const TAG = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[A-Za-z]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Blocks that put words of their own into a sentence; each is read as one syllable. */
const SPOKEN: Readonly<Record<string, string>> = { Call: 'số', LegalRef: 'luật' };
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

export const isTextBlock = (name: string) => Object.hasOwn(BLOCKS, name) && BLOCKS[name as keyof typeof BLOCKS].place === 'text';

/** Attributes of a tag in order; values without their quotes. */
export const attributesOf = (source: string): { name: string; value: string }[] =>
  [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }));

/** Stand for what is taken out while marks are read: a tag, and the ends of a link. Private use, so no text has them. */
const [HELD, LINK, LINK_END] = ['\uE000', '\uE002', '\uE003'] as const;

const withoutMarks = (text: string) =>
  text
    .replace(/!?\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/g, `${LINK}$1${LINK_END}`)
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, `${LINK}$1${LINK_END}`)
    .replace(/(\*\*|__|~~)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/&(?:nbsp|lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The words of a stretch of Markdown as they are read, with what `<Term>` and links explain in them. */
export function readInline(source: string): { text: string; explained: Explained[] } {
  const explained: Explained[] = [];
  // Marks may span a tag (**<Call id="111" />**): each tag is put aside as one character of its own and comes back as its words.
  const tags: { name: string; closes: boolean; attributes: string }[] = [];
  const held = source.replace(TAG, (_, slash: string, name: string, attributes: string) => {
    tags.push({ name, closes: slash !== '', attributes });
    return HELD;
  });
  let open: { id: string; start: number } | undefined;
  let text = '';
  let link = 0;
  let index = 0;
  for (const character of withoutMarks(held)) {
    if (character === LINK) link = text.length;
    if (character === LINK_END) explained.push({ id: undefined, start: link, end: text.length });
    if (character === LINK || character === LINK_END) continue;
    const tag = character === HELD ? tags[index] : undefined;
    if (!tag) {
      text += character;
      continue;
    }
    index += 1;
    text += SPOKEN[tag.name] ?? '';
    if (tag.name !== 'Term') continue;
    if (!tag.closes) open = { id: attributesOf(tag.attributes).find(({ name }) => name === 'id')?.value ?? '', start: text.length };
    else if (open) {
      explained.push({ ...open, end: text.length });
      open = undefined;
    }
  }
  return { text, explained };
}
