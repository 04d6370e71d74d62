import { OFFICE_WORDS } from '../words.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the width stands in a PNG; the height follows. https://www.w3.org/TR/png-3/#11IHDR */
const WIDTH_AT = 16;
/** Arguments a function takes at once on every engine. */
const PIECE = 8192;

const known = new WeakMap<Uint8Array, string>();

/** PNG → `data:` address, after a look that it is one and is square: slides leave a square place for it. */
export function pictureData(document: string, name: string, bytes: Uint8Array): string {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  if (bytes.length < WIDTH_AT + 8 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new Error(OFFICE_WORDS.notPng(document, name));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(WIDTH_AT);
  const height = view.getUint32(WIDTH_AT + 4);
  if (width !== height) throw new Error(OFFICE_WORDS.notSquare(document, name, width, height));
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  const data = `image/png;base64,${btoa(text)}`;
  // The same few pictures stand in many decks.
  known.set(bytes, data);
  return data;
}
