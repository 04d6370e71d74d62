/** A tag, a declaration or a comment, right here; an attribute's value holds no `<`. */
const MARKUP = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Where the XML of a part stops being well-formed, or `undefined`. Knows what Office files are made of: no document types, no CDATA. */
export function markupFault(text: string): number | undefined {
  const ampersand = BARE_AMPERSAND.exec(text);
  if (ampersand) return ampersand.index;
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', MARKUP.lastIndex)) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(text);
    if (!found) return at;
    const [, closing, name, empty] = found;
    if (name === undefined || empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return at;
  }
  return open.length > 0 ? text.length : undefined;
}
