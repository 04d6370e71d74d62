import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What shapes a document besides its source: templates, writers, words, and the exact packages. */
const ROOMS = ['src/materials', 'src/build/materials', 'src/text'];
const FILES = ['src/ui/share-text.ts', 'src/ui/vi.ts', 'src/ui/addresses.ts', 'package.json'];

/** Changes when code, templates or packages do: then every document is made anew. */
export async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const inRooms = await Promise.all(ROOMS.map(async (room) =>
    (await readdir(path.join(root, room), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))));
  for (const file of [...inRooms.flat().sort(), ...FILES]) hash.update(`${file.replaceAll('\\', '/')}\0`).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}
