import { attributesOf, isTextBlock, readInline, TAG } from './inline.ts';
import { passage, type Passage } from './passage.ts';

/** Attributes that a reader sees or hears. */
const SEEN = new Set(['title', 'alt', 'caption']);
/** Stands for a line end inside a tag, so that a tag is never cut in two. */
const FOLDED = '\uE001';

/**
 * Reads an MDX body without a parser: the form has none (the build's needs threads a page does not get), and the same code must judge in
 * both places. What the parser reads and what this reads are compared on every real text (tests/content/passages.test.ts).
 * `startLine` is the line of the file on which the body starts.
 */
export function passagesOfBody(body: string, startLine: number): Passage[] {
  const passages: Passage[] = [];
  let held: { source: string; line: number } | undefined;
  let avoided = 0;

  const flush = (role: Passage['role'] = 'text') => {
    if (held) {
      const { text, explained } = readInline(held.source.normalize('NFC'));
      if (text.trim() !== '') passages.push(passage({ text, explained, line: held.line, role, avoided: avoided > 0 }));
    }
    held = undefined;
  };
  const add = (source: string, line: number) => {
    if (source.trim() === '') return;
    held = held ? { ...held, source: `${held.source} ${source.trim()}` } : { source: source.trim(), line };
  };

  const readLine = (raw: string, line: number) => {
    // A flow block ends what stood before it; what it shows itself is read where it stands.
    let rest = raw.replace(/^\s*(?:>\s?)+/, '');
    let before = '';
    for (const [tag, slash = '', name = '', attributes = '', single = ''] of rest.matchAll(TAG)) {
      for (const { name: key, value } of attributesOf(attributes)) {
        if (SEEN.has(key) && !isTextBlock(name)) {
          passages.push(passage({ text: value, line, role: key === 'alt' ? 'alt' : 'attribute', avoided: avoided > 0, explained: [] }));
        }
      }
      if (isTextBlock(name)) continue;
      const at = rest.indexOf(tag);
      before = rest.slice(0, at);
      rest = rest.slice(at + tag.length);
      add(before.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''), line);
      flush();
      if (name === 'Dont' && single === '') avoided = Math.max(0, avoided + (slash === '' ? 1 : -1));
    }
    const heading = /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(rest);
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(rest);
    if (heading) {
      flush();
      add(heading[1] ?? '', line);
      return flush('heading');
    }
    if (rest.trim() === '' || /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(rest)) return flush();
    if (/^\s*\|/.test(rest)) {
      flush();
      if (/^[\s|:-]+$/.test(rest)) return;
      for (const cell of rest.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/)) {
        add(cell, line);
        flush();
      }
      return;
    }
    if (item) flush();
    add(item?.[1] ?? rest, line);
  };

  let line = startLine;
  for (const raw of body.replace(TAG, (tag) => tag.replaceAll('\n', FOLDED)).split(/\r?\n/)) {
    readLine(raw.replaceAll(FOLDED, ' '), line);
    line += 1 + raw.split(FOLDED).length - 1;
  }
  flush();
  return passages;
}
