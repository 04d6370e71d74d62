import { zipSync, type Zippable } from 'fflate';

export interface PackedFile {
  /** Path in the pack, ASCII, `/` between folders. */
  path: string;
  bytes: Uint8Array;
}

/** Local time on purpose: the format knows no zone, and the bytes are the same in every one (documents.md §5). */
const MTIME = () => new Date(1980, 0, 1);
const UNIX = 3;

/** One ZIP, stored without packing: what goes in is packed already. The same files give the same bytes. */
export function pack(files: readonly PackedFile[]): Uint8Array {
  const tree: Zippable = {};
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!/^[a-z0-9-]+(?:[./][a-z0-9-]+)*$/.test(path)) throw new Error(`Gói tài liệu: tên "${path}" có chữ ngoài a–z, 0–9 và gạch nối – đổi tên tệp.`);
    if (Object.hasOwn(tree, path)) throw new Error(`Gói tài liệu: hai tệp cùng tên "${path}".`);
    tree[path] = [bytes, { level: 0, mtime: MTIME(), os: UNIX, attrs: 0o100644 << 16 }];
  }
  return zipSync(tree);
}
