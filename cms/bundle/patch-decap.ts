import type { Plugin } from 'vite';
import type { Patch } from './patch.ts';
import { PATCHES } from './patches.ts';

/** Id without Vite's query and with forward slashes. */
const fileOf = (id: string) => id.replace(/\?.*$/, '').replaceAll('\\', '/');

/**
 * Applies `PATCHES` while bundling. Each must fit: when an update of Decap moves a patched place,
 * the build stops and names it, instead of letting English words or a broken layout back in.
 */
export function patchDecap(): Plugin {
  const unused = new Set<Patch>(PATCHES);
  return {
    name: 'cms-patch-decap',
    enforce: 'pre',
    transform(code, id) {
      const file = fileOf(id);
      let patched = code;
      for (const patch of PATCHES) {
        if (!file.endsWith(patch.file)) continue;
        if (!patched.includes(patch.find)) throw new Error(`cms: ${patch.file} no longer contains ${JSON.stringify(patch.find)} – check the patch (${patch.why})`);
        patched = patched.replaceAll(patch.find, patch.put);
        unused.delete(patch);
      }
      return patched === code ? null : { code: patched, map: null };
    },
    buildEnd(error) {
      if (error || unused.size === 0) return;
      throw new Error(`cms: patches found no file: ${[...unused].map(({ file }) => file).join(', ')}`);
    },
  };
}
