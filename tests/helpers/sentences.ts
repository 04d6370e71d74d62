import { mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../../src/build/markdown-features.ts';
import type { MdastNode } from '../../src/editorial/rules/mdx-guard.ts';
import { syllables } from '../../src/text/syllables.ts';

/** Blocks that put words of their own into a sentence; each is read as one syllable. */
const SPOKEN: Readonly<Record<string, string>> = { Call: 'số', LegalRef: 'luật' };

/** What is read aloud of a node. */
function spoken(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  const own = node.name ? SPOKEN[node.name] : undefined;
  return own ?? (node.children ?? []).map(spoken).join('');
}

/** The texts of an MDX body, one a paragraph, list item, table cell or heading, in order. */
export function paragraphsOf(body: string): { text: string; heading: boolean }[] {
  const collect = (node: MdastNode): { text: string; heading: boolean }[] =>
    ['paragraph', 'heading', 'tableCell'].includes(node.type)
      ? [{ text: spoken(node).trim(), heading: node.type === 'heading' }]
      : (node.children ?? []).flatMap(collect);
  return collect(mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as MdastNode).filter(({ text }) => text !== '');
}

/** Syllables of everything that is read in a body. */
export const lengthOf = (body: string): number => paragraphsOf(body).reduce((sum, { text }) => sum + syllables(text).length, 0);
