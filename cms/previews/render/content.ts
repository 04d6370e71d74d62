import { createComponent } from 'astro/compiler-runtime';
import { jsx } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import Slugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { BLOCKS } from '../../../src/blocks/names.ts';
import { judgeMdx, type MdastNode } from '../../../src/editorial/rules/mdx-guard.ts';
import { knownIds } from './known-ids.ts';
import { problemAt, readBody } from './read-body.ts';

/** Nodes of MDX that reach the writer as they are; only blocks are ever drawn, the guard takes the others out. */
const PASSED = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

type Components = Readonly<Record<string, unknown>>;
type Parent = MdastNode & { children: MdastNode[] };

/** A sentence in the place of what cannot be shown. `flow`: between paragraphs, else inside one. */
const problemNode = (sentence: string, flow: boolean): MdastNode => ({
  type: flow ? 'paragraph' : 'emphasis',
  children: [{ type: 'text', value: sentence }],
  data: { hName: flow ? 'p' : 'mark', hProperties: { className: ['lc-loi'] } },
} as MdastNode);

const FLOW = new Set(['mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm', 'html', 'definition']);

/** Takes out every node the guard of the build refuses, each by itself, and says why in its place. */
function replaceRefused(parent: Parent, known: ReturnType<typeof knownIds>): void {
  parent.children = parent.children.map((child) => {
    const { children, ...alone } = child;
    const [finding] = judgeMdx(alone, { blocks: BLOCKS, known: known as ReadonlyMap<string, ReadonlySet<string>> });
    if (finding) return problemNode(`Dòng ${finding.line}: ${finding.message}`, FLOW.has(child.type));
    if (children) replaceRefused(child as Parent, known);
    return child;
  });
}

/** Puts the sentences of `readBody` in the place of their marks. */
function placeProblems(parent: Parent, problems: readonly string[]): void {
  parent.children = parent.children.map((child) => {
    const [only] = child.children ?? [];
    const number = child.type === 'paragraph' && only?.type === 'text' ? problemAt(only.value ?? '') : undefined;
    if (number !== undefined) return problemNode(problems[number] ?? '', true);
    if (child.children) placeProblems(child as Parent, problems);
    return child;
  });
}

const textOf = (node: RootContent): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

interface BlockNode { name: string; attributes: { name?: string; value?: unknown }[]; children: ElementContent[] }

/** A node of HTML or a block as Astro's own description of it, the one that compiled MDX makes. */
function describe(node: RootContent, components: Components, slugger: Slugger): unknown {
  if (node.type === 'text') return node.value;
  if ((node.type as string).startsWith('mdxJsx')) {
    const { name, attributes, children } = node as unknown as BlockNode;
    const props = Object.fromEntries(attributes.map((attribute) => [attribute.name ?? '', attribute.value]));
    return jsx(components[name] as never, { ...props, ...(children.length > 0 && { children: children.map((child) => describe(child, components, slugger)) }) });
  }
  if (node.type !== 'element') return null;
  return jsx(node.tagName as never, { ...attributesOf(node, slugger), ...(node.children.length > 0 && { children: node.children.map((child) => describe(child, components, slugger)) }) });
}

function attributesOf(element: Element, slugger: Slugger): Record<string, unknown> {
  const { className, ...properties } = element.properties;
  return {
    ...(/^h[1-6]$/.test(element.tagName) && { id: slugger.slug(textOf(element)) }),
    ...properties,
    ...(Array.isArray(className) && { class: className.join(' ') }),
  };
}

/** The body of an entry as the component that pages call `<Content>`. Nothing an author writes is run: see `replaceRefused`. */
export function contentOf(body: string) {
  const { root, problems } = readBody(body);
  placeProblems(root as unknown as Parent, problems);
  replaceRefused(root as unknown as Parent, knownIds());
  const tree = toHast(root, { passThrough: [...PASSED] }) as Root;
  return createComponent((result: unknown, { components = {} }: { components?: Components }) => {
    const slugger = new Slugger();
    return renderJSX(result as never, tree.children.map((node) => describe(node, components, slugger)));
  }, 'Content.astro');
}
