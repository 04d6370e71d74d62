import path from 'node:path';
import { build } from 'vite';

/** The edition's one script, classic and whole: file:// knows no modules, so nothing is fetched later but the index. */
export async function usbScript(root: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: path.join(root, 'src/components/usb/usb.ts'), output: { format: 'iife', entryFileNames: 'trang.js', codeSplitting: false } },
    },
  });
  const chunks = 'output' in made ? made.output.filter((file) => file.type === 'chunk') : [];
  const [only, ...more] = chunks;
  if (!only || more.length > 0) throw new Error(`The script of the USB edition came out in ${chunks.length} parts, wanted one.`);
  if (/\bimport\s*\(|\bimport\.meta\b/.test(only.code)) throw new Error('The script of the USB edition asks for a module, which no browser loads on file://.');
  return only.code;
}
