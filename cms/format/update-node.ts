import { isMap, isPair, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { sameValue } from './equal.ts';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
const valueOf = (node: unknown, document: Document): unknown => (node as Node | null)?.toJS(document) ?? null;

function updateMap(map: YAMLMap, data: Data, document: Document): YAMLMap {
  const kept = map.items.filter((pair) => Object.hasOwn(data, keyOf(pair)));
  for (const pair of kept) pair.value = updateNode(pair.value, data[keyOf(pair)], document);
  const known = new Set(kept.map(keyOf));
  const added = Object.entries(data).filter(([key]) => !known.has(key)).map(([key, value]) => document.createPair(key, value));
  map.items = [...kept, ...added];
  return map;
}

function updateSeq(seq: YAMLSeq, data: readonly unknown[], document: Document): YAMLSeq {
  const old = seq.items.map((node) => ({ node, value: valueOf(node, document), used: false }));
  // Unchanged items first, wherever they moved to; what is left is an edit of the item in the same place, or new.
  const same = data.map((value) => {
    const found = old.find((item) => !item.used && sameValue(item.value, value));
    if (found) found.used = true;
    return found?.node;
  });
  seq.items = data.map((value, index) => {
    if (same[index] !== undefined) return same[index];
    const edited = old[index];
    if (!edited || edited.used) return document.createNode(value);
    edited.used = true;
    return updateNode(edited.node, value, document);
  });
  return seq;
}

/** The node with the value `data`, in which everything that says the same keeps its quotes, comments and way of writing. */
export function updateNode(node: unknown, data: unknown, document: Document): unknown {
  if (isPair(node)) throw new Error('cms/format: a pair is not a value');
  if (sameValue(valueOf(node, document), data)) return node;
  if (isMap(node) && isData(data)) return updateMap(node, data, document);
  if (isSeq(node) && Array.isArray(data)) return updateSeq(node, data, document);
  return document.createNode(data);
}
