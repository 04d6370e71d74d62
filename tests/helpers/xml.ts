import { decode } from './html.ts';

const MARKUP = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/g;

/** Why a text is not well-formed XML; `undefined` when it is. Knows what feeds and sitemaps use, no document types. */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  for (const [whole, closing, name, empty] of text.matchAll(MARKUP)) {
    if (!name) continue;
    if (closing) {
      const expected = open.pop();
      if (expected !== name) return `${whole} closes <${expected ?? 'nothing'}>`;
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) return `<${open.join('><')}> is never closed`;
  if (roots !== 1) return `${roots} root elements`;
  const rest = text.replace(MARKUP, '');
  const stray = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(rest);
  return stray ? `stray "${rest.slice(stray.index, stray.index + 30)}"` : undefined;
}

/** Decoded texts of all elements of one name. */
export const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => decode(text.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')));
