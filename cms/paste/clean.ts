import { convertOldFonts, hasUnicodeVietnamese, OLD_FONTS, oldFontNamed, type OldFont } from '../../src/text/old-fonts/recognise.ts';
import { nestWordLists } from './word-lists.ts';

/** What a paste lost or had changed on its way; told to the officer. */
export interface Losses {
  images: number;
  oldFonts: Set<OldFont>;
}

const NOT_TEXT = 'style, script, noscript, template, title, meta, link, iframe, object, svg, button, input, select, textarea, xml';
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** The page's own title is `#`; a body starts at `##` and rarely needs more than three levels. */
const FIRST_HEADING = 2;
const LAST_HEADING = 4;

/** As a list of its own: what is found is moved and removed while it is walked. */
const all = (root: Element, selector: string): Element[] => Array.from(root.querySelectorAll(selector));

function renamed(element: Element, name: string): Element {
  const fresh = element.ownerDocument.createElement(name);
  while (element.firstChild) fresh.appendChild(element.firstChild);
  element.parentNode?.replaceChild(fresh, element);
  return fresh;
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

const styleOf = (element: Element) => (element.getAttribute('style') ?? '').toLowerCase();
const isBold = (style: string) => /font-weight:\s*(?:bold|[6-9]00)/.test(style);
const isItalic = (style: string) => /font-style:\s*italic/.test(style);

/** Bold and italics that editors hide in styles; Google Docs wraps everything in a `b` that is not bold. */
function revealEmphasis(root: Element): void {
  for (const element of all(root, 'b, strong, i, em')) {
    if (/font-(?:weight|style):\s*normal/.test(styleOf(element))) unwrap(element);
  }
  for (const element of all(root, 'span, font')) {
    const style = styleOf(element);
    if (element.closest(HEADINGS.join(', '))) continue;
    const [outer, inner] = [isBold(style) && 'strong', isItalic(style) && 'em'].filter((name) => name !== false);
    if (outer === undefined) continue;
    const wrapped = renamed(element, outer);
    if (inner === undefined) continue;
    const em = root.ownerDocument.createElement(inner);
    while (wrapped.firstChild) em.appendChild(wrapped.firstChild);
    wrapped.appendChild(em);
  }
}

/** The highest heading becomes `##`, the others keep their distance. A heading is bold by itself. */
function shiftHeadings(root: Element): void {
  for (const title of all(root, 'p.MsoTitle')) renamed(title, 'h1');
  const headings = all(root, HEADINGS.join(', '));
  const levelOf = (element: Element) => Number(element.tagName.slice(1));
  const shift = FIRST_HEADING - Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    for (const bold of all(heading, 'b, strong')) unwrap(bold);
    renamed(heading, `h${Math.min(LAST_HEADING, levelOf(heading) + shift)}`);
  }
}

/** Lists right inside lists (Google Docs, old web pages) belong into the item before them. */
function mendLists(root: Element): void {
  for (const list of all(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) list.previousElementSibling?.appendChild(list);
}

const fontsOf = (element: Element) => [element.getAttribute('face') ?? '', /font-family:\s*([^;]+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? ''].join(',').split(',');

/** Text that carries the name of an old font is decoded by it, unless Unicode was typed under that name. */
function decodeNamedFonts(root: Element, { oldFonts }: Losses): void {
  for (const element of all(root, '[style*="font-family" i], [face]')) {
    const name = fontsOf(element).find((candidate) => oldFontNamed(candidate) !== undefined);
    const font = name === undefined ? undefined : oldFontNamed(name);
    if (name === undefined || font === undefined || hasUnicodeVietnamese(element.textContent ?? '')) continue;
    const capitals = /^["'\s]*\.vn\w*h["'\s]*$/i.test(name);
    for (const node of textNodes(element)) {
      const decoded = OLD_FONTS[font].decode(node.data);
      if (decoded !== node.data) oldFonts.add(font);
      node.data = capitals ? decoded.toUpperCase() : decoded;
    }
  }
}

function textNodes(root: Node): Text[] {
  return Array.from(root.childNodes).flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
}

/** Signs as the site writes them: “…”, –, …; spaces that do not break become plain ones. */
export const tidySigns = (text: string) =>
  text.replace(/"([^"\n]+)"/g, '“$1”').replace(/(?<=\s)--?(?=\s)/g, '–').replace(/\.{3}/g, '…');

function removeComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 8) node.removeChild(child);
    else removeComments(child);
  }
}

/** Leaves in `root` what Markdown can say: text, headings, lists, tables, links, bold, italics. Changes `root`. */
export function clean(root: Element): Losses {
  const losses: Losses = { images: 0, oldFonts: new Set() };
  removeComments(root);
  for (const element of all(root, NOT_TEXT)) element.remove();
  // Word's own elements (o:p, v:shape) have a colon in their name, which no selector of ours spells.
  for (const element of all(root, '*').filter(({ tagName }) => tagName.includes(':'))) unwrap(element);
  for (const image of all(root, 'img, picture, video, audio, canvas')) {
    losses.images += 1;
    image.remove();
  }
  decodeNamedFonts(root, losses);
  nestWordLists(root);
  mendLists(root);
  revealEmphasis(root);
  shiftHeadings(root);
  for (const link of all(root, 'a')) if (!SAFE_LINK.test(link.getAttribute('href') ?? '')) unwrap(link);
  for (const element of all(root, 's, del, sup, sub, u, code, pre, kbd')) unwrap(element);
  for (const node of textNodes(root)) node.data = tidySigns(node.data.replace(/\u00a0/g, ' '));
  return losses;
}

/** Old fonts that no name gives away, found in the finished text; adds to `losses`. */
export function decodeUnnamedFonts(text: string, { oldFonts }: Losses): string {
  const converted = convertOldFonts(text);
  for (const font of converted.found) oldFonts.add(font);
  return converted.text;
}
