import { ELEMENT_NODE, parse, renderSync, TEXT_NODE, walkSync, type DocumentNode, type ElementNode } from 'ultrahtml';

export type { DocumentNode, ElementNode };

/** What the parser writes in its own way and browsers read alike: `a=""` for `a`, and the space before `>` and `/>`. */
const plain = (html: string) => html.replaceAll('=""', '').replace(/\s*(\/?)>/g, '$1>');

/**
 * A page as a tree. The parser is small and takes only markup as our build writes it, so each page is written back once and
 * compared: one that would lose a letter stops the edition, named.
 */
export function readPage(html: string, file: string): DocumentNode {
  const page = parse(html) as DocumentNode;
  if (plain(renderSync(page)) !== plain(html)) {
    throw new Error(`${file}: the page does not come back as it was read; write its attributes in double quotes and close its elements.`);
  }
  return page;
}

export const writePage = (page: DocumentNode): string => renderSync(page);

/** Every element of the page in its order, those inside `<template>` and `<noscript>` too. */
export function elementsOf(page: DocumentNode): ElementNode[] {
  const all: ElementNode[] = [];
  walkSync(page, (node) => {
    if (node.type === ELEMENT_NODE) all.push(node as ElementNode);
  });
  return all;
}

/** The first element with this name; throws with the file when there is none. */
export function firstNamed(page: DocumentNode, name: string, file: string): ElementNode {
  const found = elementsOf(page).find((element) => element.name === name);
  if (!found) throw new Error(`${file}: expected a <${name}>, found none.`);
  return found;
}

/** Takes elements out of the page with all that is in them. */
export function remove(elements: readonly ElementNode[]): void {
  for (const element of elements) {
    const { children } = element.parent as ElementNode;
    children.splice(children.indexOf(element), 1);
  }
}

/** Markup put into an element, in place of what is there, or before or after it. */
export function put(element: ElementNode, html: string, where: 'inside' | 'first' | 'last' = 'inside'): void {
  const { children } = parse(html) as DocumentNode;
  for (const child of children) child.parent = element;
  if (where === 'first') element.children.unshift(...children);
  else if (where === 'last') element.children.push(...children);
  else element.children.splice(0, element.children.length, ...children);
}

/** Markup before an element, beside it. */
export function putBefore(element: ElementNode, html: string): void {
  const parent = element.parent as ElementNode;
  const { children } = parse(html) as DocumentNode;
  for (const child of children) child.parent = parent;
  parent.children.splice(parent.children.indexOf(element), 0, ...children);
}

/** Text of a `<style>` or `<script>`. */
export const rawText = ({ children }: ElementNode): string => children.map((child) => (child.type === TEXT_NODE ? child.value : '')).join('');

export function setRawText(element: ElementNode, text: string): void {
  const [first] = element.children;
  if (first?.type === TEXT_NODE) element.children = [{ ...first, value: text }];
}
