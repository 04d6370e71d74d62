import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface Part {
  /** Folders, with everything in them. */
  rooms: readonly string[];
  files: readonly string[];
  /** Packages whose exact version counts, as `package.json` pins it. */
  packages: readonly string[];
}

/** What shapes a document besides its source: templates, writers, words, and the exact packages. */
export const SHAPING: Part = {
  rooms: ['src/materials', 'src/build/materials', 'src/text'],
  files: [
    'src/ui/share-text.ts', 'src/ui/printed-strings.ts', 'src/ui/vietnamese-day.ts', 'src/ui/quiz-strings.ts', 'src/ui/content-addresses.ts', 'src/build/files.ts',
  ],
  packages: [
    '@expo-google-fonts/be-vietnam-pro', '@hyzyla/pdfium', '@iconify-json/fluent-emoji-flat', '@myriaddreamin/typst-ts-node-compiler', 'docx', 'fflate', 'n2words', 'pptxgenjs', 'qr',
    'satteri', 'sharp', 'subset-font', 'write-excel-file',
  ],
};
/** What shapes a source: the content, and how it is read. */
export const READING: Part = {
  rooms: ['content', 'src/schemas'],
  files: [
    'src/build/content-files.ts', 'src/build/picture-files.ts', 'src/build/markdown-features.ts', 'src/editorial/rules/picture-file.ts', 'src/editorial/rules/svg.ts',
  ],
  packages: ['@astrojs/markdown-satteri', 'satteri', 'yaml', 'zod'],
};

/** Changes when a file of the part does. Of `SHAPING`: then every document is made anew. */
export async function fingerprint(root: string, { rooms, files, packages }: Part = SHAPING): Promise<string> {
  const hash = createHash('sha256');
  const inRooms = await Promise.all(rooms.map(async (room) =>
    (await readdir(path.join(root, room), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))));
  for (const file of [...inRooms.flat().sort(), ...files]) hash.update(`${file.replaceAll('\\', '/')}\0`).update(await readFile(path.join(root, file)));
  const { dependencies = {} } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  for (const name of packages) {
    const version = dependencies[name];
    if (!version) throw new Error(`package.json: "${name}" không có trong "dependencies". Tài liệu lớp học dùng gói này: cài lại, hoặc bỏ tên khỏi src/build/materials/fingerprint.ts.`);
    hash.update(`${name}@${version}\0`);
  }
  return hash.digest('hex');
}
