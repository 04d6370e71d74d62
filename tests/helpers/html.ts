/** A start tag of a page with its attributes, decoded. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references resolved: the few names Astro writes, and every number. */
export const decode = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW = /(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi;

const attributesOf = (source: string) =>
  Object.fromEntries([...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]));

/** Every start tag in the order of the page; what stands inside scripts and styles is not looked at. */
export const tags = (html: string): Tag[] =>
  [...html.replace(RAW, '$1$3').matchAll(TAG)].map(([, name = '', source = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(source) }));

/** Tags of one kind. */
export const tagsNamed = (html: string, name: string) => tags(html).filter((tag) => tag.name === name);

/** `content` of the `<meta>` with this `name`, `property` or `http-equiv`; empty when there is none. */
export const meta = (html: string, name: string) =>
  tagsNamed(html, 'meta').find(({ attributes }) => [attributes.name, attributes.property, attributes['http-equiv']].includes(name))?.attributes.content ?? '';

/** `href` of the `<link>` with this `rel`; empty when there is none. */
export const link = (html: string, rel: string) => tagsNamed(html, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? '';

/** Title of the tab. */
export const title = (html: string) => decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');

/** The page's JSON-LD objects, parsed; throws when one is not JSON. */
export const jsonLd = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = '']) => JSON.parse(text) as Record<string, unknown>);

/** Elements that stand inside a line: nothing separates their text from what is before and after. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);

const NOT_READ = /<(script|style|svg|template|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi;

/** Text of a piece of a page as a reader without styles gets it: blocks are apart, inline elements are not. */
export const textOf = (html: string) =>
  decode(html.replace(NOT_READ, ' ').replace(/<\/?([a-z][\w-]*)[^>]*>/gi, (_, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n')));

/** Inside of the first `<div>` with this class, found by counting `<div>`s; throws when the page has none. */
export function divOf(html: string, className: string): string {
  const opening = new RegExp(`<div class="${className}"[^>]*>`).exec(html);
  if (!opening) throw new Error(`The page has no <div class="${className}">.`);
  const start = opening.index + opening[0].length;
  let depth = 1;
  for (const match of html.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, start + match.index);
  }
  throw new Error(`<div class="${className}"> is never closed.`);
}
