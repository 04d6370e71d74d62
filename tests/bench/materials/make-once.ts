import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** Run as a process of its own: makes the materials of the project in `argv[2]` with its own code, cache in `argv[3]`, and tells what came out. */
const [root = '', cache = ''] = process.argv.slice(2);
const { makeMaterials } = (await import(pathToFileURL(path.join(root, 'src/build/materials/make.ts')).href)) as typeof import('../../../src/build/materials/make.ts');
let made = 0;
const items = await makeMaterials({ root, cache, progress: () => (made += 1) });
const files = items.flatMap((item) => item.files);
console.log(JSON.stringify({ made, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }));
