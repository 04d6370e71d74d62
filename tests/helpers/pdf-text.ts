import { inflateSync } from 'node:zlib';

/**
 * Reads the text of each page of a PDF that Chromium has printed. Chromium (Skia/PDF) writes plain objects, one content stream
 * a page and fonts with two-byte codes and a /ToUnicode table; other writers do it in ways that are not read here.
 */
export function pdfPages(file: Buffer): string[] {
  const objects = objectsOf(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\s/.test(head));
  if (pages.length === 0) throw new Error('No page found: the PDF was not written by Chromium, or its format has changed.');
  const tables = new Map<string, ReadonlyMap<string, string>>();
  return pages.map(({ head }) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    for (const [, name = '', id = ''] of (/\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)) {
      const table = tables.get(id) ?? unicodeOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '')?.stream ?? '');
      tables.set(id, table);
      fonts.set(name, table);
    }
    return textOf(objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '', fonts);
  });
}

interface PdfObject {
  head: string;
  /** Decompressed; empty when there is none, or when it is a picture or a font. */
  stream: string;
}

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', ...rest] = body.split(/stream\r?\n/);
    const packed = rest.join('stream\n').replace(/\r?\nend$/, '');
    objects.set(id, { head: `${head}\n`, stream: packed && !head.includes('/Subtype') ? inflated(packed) : '' });
  }
  return objects;
}

/** Streams that are not packed with Flate hold no text. */
function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const fromUtf16 = (hex: string) => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
const toHex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** Code of a glyph → its characters, from a /ToUnicode table. */
function unicodeOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(code.toUpperCase(), fromUtf16(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) found.set(toHex(code), String.fromCharCode(Number.parseInt(text, 16) + code - start));
    }
  }
  return found;
}

/** Follows font changes and shows; a new line of text starts a new line here. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let table: ReadonlyMap<string, string> = new Map();
  for (const [, font, hex, fresh] of content.matchAll(/\/(\S+) [\d.]+ Tf|<([\dA-Fa-f]+)>|(\bTm\b)/g)) {
    if (font) table = fonts.get(font) ?? new Map();
    else if (fresh) text += '\n';
    else text += ((hex ?? '').toUpperCase().match(/.{4}/g) ?? []).map((code) => table.get(code) ?? '').join('');
  }
  return text.normalize('NFC');
}
