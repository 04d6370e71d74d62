import type { Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

const IN_A_SENTENCE = new Set(['mdxJsxTextElement', 'mdxTextExpression']);

/** A paragraph of blocks alone is no paragraph: `<Note>…</Note>` written on one line (MDX calls it unravelling). */
function blocksAlone({ children }: Paragraph): RootContent[] | undefined {
  const filled = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (filled.length === 0 || !filled.every(({ type }) => IN_A_SENTENCE.has(type))) return undefined;
  return filled.map((child) => (child.type === 'mdxJsxTextElement' ? { ...child, type: 'mdxJsxFlowElement' } : child) as RootContent);
}

interface Parent { children: RootContent[] }

function unravel(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => (child.type === 'paragraph' ? (blocksAlone(child) ?? [child]) : [child]));
  for (const child of parent.children) if ('children' in child) unravel(child as Parent);
}

/**
 * A body as a Markdown tree with blocks, as the site's parser reads it; throws what micromark throws.
 * The site's own parser (Sätteri) is native: its build for browsers weighs 3 MB and asks for 262 MB of shared memory at its start.
 * micromark reads the same language; `tests/browser/cms/preview-same.test.ts` compares the pages of every real entry.
 */
export function parseMarkdown(text: string): Root {
  const root = fromMarkdown(text, { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] });
  unravel(root);
  return root;
}
