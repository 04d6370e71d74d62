/** The part of a parsed Markdown node read here. */
export interface SpokenNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: SpokenNode[];
}

/** Blocks inside a sentence whose own words are the sentence's. */
const KEPT = new Set(['Term']);

const attribute = (node: SpokenNode, name: string) => {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Plain text of a sentence's node, or nothing when it holds a block that only a page can show. */
function textOf(node: SpokenNode): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.name === 'Call') return attribute(node, 'id');
  if (node.name && !KEPT.has(node.name)) return undefined;
  const parts = (node.children ?? []).map(textOf);
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** Paragraphs and list items of a parsed body as plain text, in reading order; one with a citation inside is left out. */
export function paragraphsIn(node: SpokenNode): string[] {
  if (node.type === 'paragraph') {
    const text = textOf(node)?.trim();
    return text ? [text] : [];
  }
  return (node.children ?? []).flatMap(paragraphsIn);
}
