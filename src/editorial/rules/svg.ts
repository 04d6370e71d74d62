/**
 * A drawing is markup that can carry programs and fetch from elsewhere. This judge lets through a short list of what draws, and
 * names the first thing it does not know; it never repairs. Reading is strict on purpose: what it cannot read, a browser might.
 */
const ELEMENTS = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'use', 'symbol',
  'clipPath', 'mask', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'stop',
]);

const ATTRIBUTES = new Set([
  'id', 'class', 'role', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'd', 'dx', 'dy', 'points',
  'transform', 'gradientTransform', 'patternTransform', 'gradientUnits', 'patternUnits', 'patternContentUnits', 'clipPathUnits', 'maskUnits', 'maskContentUnits',
  'markerUnits', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient', 'offset', 'spreadMethod', 'preserveAspectRatio', 'pathLength', 'rotate', 'textLength',
  'lengthAdjust', 'fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray',
  'stroke-dashoffset', 'stroke-opacity', 'opacity', 'color', 'display', 'visibility', 'overflow', 'clip-path', 'clip-rule', 'mask', 'marker-start', 'marker-mid',
  'marker-end', 'stop-color', 'stop-opacity', 'paint-order', 'vector-effect', 'text-anchor', 'dominant-baseline', 'font-family', 'font-size', 'font-weight',
  'font-style', 'letter-spacing', 'version', 'style', 'href', 'xlink:href', 'xmlns', 'xmlns:xlink', 'xml:space', 'aria-label', 'aria-labelledby', 'aria-hidden',
]);

const NAMESPACES: Readonly<Record<string, string>> = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };

/** XML declaration, comment, end tag, start tag with quoted attributes, text: nothing else has a place in a drawing. */
const TOKEN = /<\?xml [^<>?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/(?<end>[\w:-]+)\s*>|<(?<start>[A-Za-z][\w:-]*)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;
/** A way out of the file: an address in a style, an escape that hides one, an import. */
const WAY_OUT = /url\(\s*(?!#[\w-]+\s*\))|\\|@|expression|javascript:|data:/i;

function faultOfAttribute(element: string, name: string, value: string): string | undefined {
  if (!ATTRIBUTES.has(name)) return `thuộc tính ${name} của <${element}>`;
  if (Object.hasOwn(NAMESPACES, name)) return value === NAMESPACES[name] ? undefined : `${name} lạ`;
  if (name === 'href' || name === 'xlink:href') return /^#[\w-]+$/.test(value) ? undefined : `liên kết ra ngoài trong <${element}>`;
  return WAY_OUT.test(value) || FOREIGN_ENTITY.test(value) ? `giá trị lạ ở ${name} của <${element}>` : undefined;
}

/** What in this drawing is not allowed, in Vietnamese, the first finding; `undefined` when it only draws. */
export function faultOfSvg(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  let place = 0;
  while (place < text.length) {
    TOKEN.lastIndex = place;
    const token = TOKEN.exec(text);
    if (!token) return `đoạn không đọc được: ${text.slice(place, place + 30)}`;
    place = TOKEN.lastIndex;
    const { start, end, attributes = '', empty, text: words } = token.groups ?? {};
    if (words !== undefined && (FOREIGN_ENTITY.test(words) || (open.length === 0 && words.replace('\uFEFF', '').trim() !== ''))) return 'chữ lạ ngoài hình';
    if (end !== undefined && open.pop() !== end) return `thẻ </${end}> không khớp`;
    if (start === undefined) continue;
    if (!ELEMENTS.has(start)) return `<${start}>`;
    if (open.length === 0) {
      roots += 1;
      if (start !== 'svg' || roots > 1 || !attributes.includes('http://www.w3.org/2000/svg')) return `<${start}> đứng đầu, thay vì một <svg xmlns="http://www.w3.org/2000/svg">`;
      if (!sizeOfSvg(text)) return '<svg> thiếu viewBox="0 0 rộng cao"';
    }
    const names = new Set<string>();
    for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      const fault = names.has(name) ? `${name} hai lần` : faultOfAttribute(start, name, double ?? single ?? '');
      if (fault !== undefined) return fault;
      names.add(name);
    }
    if (empty === '') open.push(start);
  }
  return roots === 1 && open.length === 0 ? undefined : 'hình bị cắt dở';
}

/** Width and height of a drawing by its viewBox, in its own units; `undefined` without one. */
export function sizeOfSvg(text: string): { width: number; height: number } | undefined {
  const [, width, height] = /<svg[^>]*\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(text) ?? [];
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
