import { mdxToMdast } from 'satteri';
import type { MdastNode } from '../../editorial/rules/mdx-guard.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';

/** Blocks inside a sentence whose own words are the sentence's. */
const KEPT = new Set(['Term']);

const attribute = (node: MdastNode, name: string) => {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Plain text of a sentence's node, or nothing when it holds a block that only a page can show. */
function textOf(node: MdastNode): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.name === 'Call') return attribute(node, 'id');
  if (node.name && !KEPT.has(node.name)) return undefined;
  const parts = (node.children ?? []).map(textOf);
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** Paragraphs and list items of an MDX body as plain text, in reading order; one with a citation inside is left out. */
export function spokenParagraphs(body: string): string[] {
  const collect = (node: MdastNode): string[] => {
    if (node.type === 'paragraph') {
      const text = textOf(node)?.trim();
      return text ? [text] : [];
    }
    return (node.children ?? []).flatMap(collect);
  };
  return collect(mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as MdastNode);
}
