/** One attribute as it is written: where its value stands between the quotes, and what it says. */
export interface Attribute {
  name: string;
  value: string;
  /** From the space before the name to behind the closing quote. */
  start: number;
  end: number;
  valueStart: number;
}

/** One tag of the text. Positions are UTF-16 offsets, as a text box counts. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  start: number;
  end: number;
  /** Absent when the tag holds something else than name="value": then nobody but its writer may touch it. */
  attributes?: readonly Attribute[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gmu;
const CODE = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/gu;
const START = /<(\/?)([A-Za-z][\w.:-]*)/gu;
const ATTRIBUTE = /\s+([A-Za-z_][\w:-]*)=(?:"([^"]*)"|'([^']*)')/uy;
const END = /\s*(\/?)>/uy;

/** Entities our writer makes, and those that say the same. Any other makes a value strange. */
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&#39;': "'" };
const ENTITY = /&(?:#\w+|\w+);/gu;

/** What an attribute says, or `undefined` when a one-line field could not hold it. */
function decode(written: string): string | undefined {
  if (/[\n\r]/.test(written)) return undefined;
  let strange = false;
  const value = written.replace(ENTITY, (entity) => {
    strange ||= !Object.hasOwn(ENTITIES, entity);
    return ENTITIES[entity] ?? entity;
  });
  return strange ? undefined : value;
}

/** The value as it is written between double quotes. */
export const encode = (value: string) => value.replace(ENTITY, (entity) => entity.replace('&', '&amp;')).replaceAll('"', '&quot;');

/** Same length, without what is code or a comment: a tag in it is no tag. */
function withoutCode(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text.replace(FENCE, blank).replace(COMMENT, blank).replace(CODE, blank);
}

function readTag(text: string, { index, 0: begun, 1: slash, 2: name = '' }: RegExpExecArray): Tag {
  const attributes: Attribute[] = [];
  let at = index + begun.length;
  let strange = false;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [whole, key = '', double, single] = found;
    const written = double ?? single ?? '';
    const value = decode(written);
    strange ||= value === undefined || attributes.some((other) => other.name === key);
    attributes.push({ name: key, value: value ?? written, start: at, end: at + whole.length, valueStart: at + whole.length - written.length - 1 });
    at += whole.length;
  }
  END.lastIndex = at;
  const end = END.exec(text);
  if (end && slash === '/') return { name, kind: 'close', start: index, end: at + end[0].length };
  if (end) return { name, kind: end[1] === '/' ? 'alone' : 'open', start: index, end: at + end[0].length, ...(!strange && { attributes }) };
  const close = text.indexOf('>', at);
  const stop = close < 0 ? text.length : close + 1;
  return { name, kind: slash === '/' ? 'close' : text[stop - 2] === '/' ? 'alone' : 'open', start: index, end: stop };
}

/** Every tag of a body in reading order. What stands in code, in a comment or behind a backslash is text. */
export function tagsIn(text: string): Tag[] {
  const visible = withoutCode(text);
  const tags: Tag[] = [];
  let from = 0;
  for (const found of visible.matchAll(START)) {
    const escapes = /\\*$/.exec(visible.slice(Math.max(0, found.index - 40), found.index))?.[0].length ?? 0;
    if (found.index < from || escapes % 2 === 1) continue;
    const tag = readTag(visible, found);
    tags.push(tag);
    from = tag.end;
  }
  return tags;
}
