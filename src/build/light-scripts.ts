/** Name that Vite gives its own helper around `import()`. */
const HELPER = '\0vite/preload-helper.js';

interface VitePlugin {
  name: string;
  enforce: 'pre';
  apply: 'build';
  load: (id: string) => string | undefined;
}

/**
 * `import()` as the browser has it. Vite wraps each one in a helper that fetches style sheets of the part beforehand: 2 kB on every page,
 * for styles that stand in the page already (`inlineStylesheets: 'always'`). Can go when Vite leaves the helper out where there is nothing to fetch.
 */
export const plainImports: VitePlugin = {
  name: 'site:plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Scripts are files, never text in the page: there each costs its bytes on every page anew, and a hash in the policy that no compression shrinks. */
export const onlyFiles = (file: string): false | undefined => (file.endsWith('.js') ? false : undefined);
