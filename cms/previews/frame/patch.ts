const sameTag = (first: Node | undefined, second: Node | undefined): boolean =>
  first instanceof Element && second instanceof Element && first.cloneNode().isEqualNode(second.cloneNode());

/**
 * Makes `shown` hold what `wanted` holds, and leaves alone what is the same: text that was not touched is not laid out again.
 * Takes nodes out of `wanted`.
 */
export function patch(shown: Node, wanted: Node): void {
  const old = [...shown.childNodes];
  const fresh = [...wanted.childNodes];
  while (old.length > 0 && fresh.length > 0 && old[0]?.isEqualNode(fresh[0] ?? null)) {
    old.shift();
    fresh.shift();
  }
  while (old.length > 0 && fresh.length > 0 && old.at(-1)?.isEqualNode(fresh.at(-1) ?? null)) {
    old.pop();
    fresh.pop();
  }
  const [first] = old;
  const [other] = fresh;
  if (first && other && old.length === fresh.length && old.every((node, index) => sameTag(node, fresh[index]))) {
    old.forEach((node, index) => fresh[index] && patch(node, fresh[index]));
    return;
  }
  const place = old.at(-1)?.nextSibling ?? afterPrefix(shown, wanted, fresh);
  for (const node of fresh) shown.insertBefore(node, place);
  for (const node of old) shown.removeChild(node);
}

/** Where new nodes go when nothing is taken out: behind as many nodes as stand before them in `wanted`. */
function afterPrefix(shown: Node, wanted: Node, fresh: readonly Node[]): Node | null {
  const [first] = fresh;
  const before = first ? [...wanted.childNodes].indexOf(first as ChildNode) : shown.childNodes.length;
  return shown.childNodes[before] ?? null;
}
