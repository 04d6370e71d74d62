import { Document, isMap, isScalar, parseDocument, stringify, YAMLMap, type Pair } from 'yaml';
import { sameValue } from './equal.ts';
import { updateNode } from './update-node.ts';

export type Data = Record<string, unknown>;

/** `lineWidth: 0`: a long sentence stays on one line, as people wrote it. */
const fresh = (data: Data) => (Object.keys(data).length === 0 ? '{}\n' : stringify(data, { lineWidth: 0 }));

/** Reads a YAML mapping. Throws in Vietnamese when the text is not one. */
export function readYaml(text: string): Data {
  const document = parseDocument(text);
  const [error] = document.errors;
  const data: unknown = error ? undefined : document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error(`không đọc được dữ liệu của tệp – nhờ người có kỹ thuật mở tệp xem lại${error ? ` (${error.message.split('\n')[0] ?? ''})` : ''}`);
  }
  return data as Data;
}

interface Piece {
  key: string;
  /** Blank lines and comments above the key. */
  above: string;
  text: string;
  value: unknown;
  pair: Pair;
}

/** Blank lines and comments at the end of a key's text: they belong to what follows. */
function setOff(chunk: string): string {
  const lines = chunk.split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => !/^(?:#.*|[ \t]*)\r?\n?$/.test(line));
  return lines.slice(last + 1).join('');
}

/** Cuts a block mapping into its top-level keys; `undefined` when it is written in a way that cannot be cut. */
function cut(original: string): Piece[] | undefined {
  const document = parseDocument(original);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const starts = contents.items.map(({ key }) => (isScalar(key) && key.range ? key.range[0] : -1));
  if (starts.some((start) => start < 0 || (start > 0 && original[start - 1] !== '\n'))) return undefined;
  const values = document.toJS() as Data;
  let above = original.slice(0, starts[0] ?? 0);
  return contents.items.map((pair, index) => {
    const { key } = pair;
    const chunk = original.slice(starts[index], starts[index + 1] ?? original.length);
    const tail = setOff(chunk);
    const name = String(isScalar(key) ? key.value : key);
    const piece = { key: name, above, text: chunk.slice(0, chunk.length - tail.length), value: values[name], pair };
    above = tail;
    return piece;
  });
}

/** One changed key: what inside it did not change keeps its way of writing. */
function rewrite({ text, pair }: Piece, value: unknown): string {
  const document = new Document();
  const map = new YAMLMap();
  map.items = [pair];
  document.contents = map as never;
  pair.value = updateNode(pair.value, value, document);
  return document.toString({ lineWidth: 0, indentSeq: !/^- /m.test(text), flowCollectionPadding: /[[{] /.test(text) });
}

/** Keys of `data`: those of the file in the file's order, new ones behind the nearest earlier field of `order`. */
function arrange(known: readonly string[], data: Data, order: readonly string[]): string[] {
  const keys = known.filter((key) => Object.hasOwn(data, key));
  const wanted = [...order.filter((key) => Object.hasOwn(data, key)), ...Object.keys(data).filter((key) => !order.includes(key))];
  wanted.forEach((key, index) => {
    if (keys.includes(key)) return;
    const before = wanted.slice(0, index).findLast((candidate) => keys.includes(candidate));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  });
  return keys;
}

/**
 * Writes `data` as YAML. What did not change keeps the bytes of `original`, comments and quotes included,
 * so that a commit shows what an officer changed and nothing else. `order` places new keys.
 */
export function writeYaml(data: Data, order: readonly string[], original?: string): string {
  const pieces = original === undefined ? undefined : cut(original);
  const keys = arrange(pieces?.map(({ key }) => key) ?? [], data, order);
  const whole = fresh(Object.fromEntries(keys.map((key) => [key, data[key]])));
  if (!pieces) return whole;
  const text = keys
    .map((key) => {
      const piece = pieces.find((candidate) => candidate.key === key);
      if (!piece) return fresh({ [key]: data[key] });
      const kept = sameValue(piece.value, data[key]) ? piece.text : rewrite(piece, data[key]);
      return piece.above + (kept.endsWith('\n') ? kept : `${kept}\n`);
    })
    .join('');
  // Anchors, odd scalars: whatever was overlooked above must not change a value.
  const check = parseDocument(text);
  return check.errors.length === 0 && sameValue(check.toJS(), data) ? text : whole;
}
