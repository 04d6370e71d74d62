import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { syllables } from '../../src/text/syllables.ts';
import { PAGES, pageAt, ROOT } from '../helpers/dist.ts';
import { CONTENT_PAGES } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { divOf, tags, textOf } from '../helpers/html.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Elements of Markdown that stand inside a line; everything else is apart from its neighbours. */
const INLINE = new Set(['emphasis', 'strong', 'link', 'inlineCode', 'delete', 'mdxJsxTextElement']);

/** Words of a body in the order its author wrote them; what blocks add by themselves is not among them. */
function wordsWritten(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return '\n';
  const inside = (node.children ?? []).map(wordsWritten).join('');
  return INLINE.has(node.type) ? inside : `\n${inside}\n`;
}

const written = (body: string) => syllables(wordsWritten(mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as Node));

/** The first word that the page lacks when it is read along with the source, with what stands before it. */
function firstLost(source: readonly string[], page: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of source.entries()) {
    const found = page.indexOf(word, at);
    if (found === -1) return source.slice(Math.max(0, index - 4), index + 3).join(' ');
    at = found + 1;
  }
  return undefined;
}

const bodies = CONTENT_PAGES.filter(({ body }) => body.trim() !== '');

describe('words of the author', () => {
  test.each(bodies)('$file reaches the page whole and in order', ({ address, body }) => {
    const source = written(body);
    expect(source.length).toBeGreaterThan(20);
    expect(firstLost(source, syllables(textOf(divOf(pageAt(address).html, 'prose'))))).toBeUndefined();
  });
});

/** Everything that may stand on a page comes from here, as text or as a piece of one; file names are printed as addresses. */
async function vocabulary(): Promise<Set<string>> {
  const words = new Set<string>();
  for await (const file of glob(['content/**/*.{mdx,yml}', 'src/**/*.{ts,astro}'], { cwd: ROOT })) {
    for (const word of syllables(`${file} ${await readFile(path.join(ROOT, file), 'utf8')}`)) words.add(word);
  }
  return words;
}

/** Numbers are put together by the build: days, counts, ages. */
const isNumber = (word: string) => /^\d+$/.test(word);

/** The glossary stands under its letters; one letter alone is glued to nothing. */
const isLetter = (word: string) => /^\p{L}$/u.test(word);

/** Attributes that are read aloud or sent. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'data-text', 'data-title'] as const;

const readFrom = (html: string) => [textOf(html), ...tags(html).flatMap(({ attributes }) => SPOKEN.map((name) => attributes[name] ?? ''))];

describe('words of a page', () => {
  test('are words of the sources, none of them glued together', async () => {
    const known = await vocabulary();
    const strange = new Map<string, string[]>();
    for (const { address, html } of PAGES) {
      for (const word of new Set(readFrom(html).flatMap(syllables))) {
        if (!known.has(word) && !isNumber(word) && !isLetter(word)) strange.set(word, [...(strange.get(word) ?? []), address]);
      }
    }
    expectNone([...strange].map(([word, addresses]) => `"${word}" on ${addresses.length} pages, first ${addresses[0]}`));
  });
});
