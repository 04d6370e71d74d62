import { tagsIn, type Attribute, type Tag } from './tags.ts';
import { blockForm, type BlockForm } from './words.ts';

interface Place {
  name: string;
  /** The opening tag, or the whole of a block that stands alone. */
  tag: Tag;
  start: number;
  end: number;
}

/** A block of the text. Without `form` it is left alone; `why` says so in Vietnamese. */
export type Block = Place & (
  | { form: BlockForm; attributes: readonly Attribute[]; /** Text between the tags. */ inner: { start: number; end: number } | undefined }
  | { form: undefined; why: string }
);

export const PROTECTED = {
  unknown: (name: string) => `“${name}” không có trong danh sách khối`,
  strange: (label: string) => `khối ${label} có phần viết theo cách riêng`,
  open: (label: string) => `khối ${label} chưa có thẻ đóng`,
} as const;

function judge(tag: Tag, close: Tag | undefined): Block {
  const place: Place = { name: tag.name, tag, start: tag.start, end: close?.end ?? tag.end };
  const form = blockForm(tag.name);
  if (!form) return { ...place, form: undefined, why: PROTECTED.unknown(tag.name) };
  const { attributes } = tag;
  const known = new Set(form.fields.map(({ name }) => name));
  if (!attributes || attributes.some(({ name }) => !known.has(name))) return { ...place, form: undefined, why: PROTECTED.strange(form.label) };
  if (tag.kind === 'open' && !close) return { ...place, form: undefined, why: PROTECTED.open(form.label) };
  return { ...place, form, attributes, inner: close && { start: tag.end, end: close.start } };
}

/** Every block of a body, outer ones before those inside them. A tag without its partner is a block by itself. */
export function blocksIn(text: string): Block[] {
  const closing = new Map<Tag, Tag>();
  const open: Tag[] = [];
  const tags = tagsIn(text);
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const [partner] = at < 0 ? [] : open.splice(at);
    if (partner) closing.set(partner, tag);
  }
  return tags.filter(({ kind }) => kind !== 'close').map((tag) => judge(tag, closing.get(tag)));
}

/** The innermost block in which the caret stands; its edges count as inside. */
export const blockAt = (text: string, caret: number): Block | undefined =>
  blocksIn(text).filter(({ start, end }) => start <= caret && caret <= end).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
