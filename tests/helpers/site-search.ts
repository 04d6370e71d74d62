import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import type { SearchOutcome } from '../fixtures/search/ask.ts';
import { ROOT } from './dist.ts';

/** The site's search as one module; Vite takes half a second, once for all files of a process. */
let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false, root: ROOT, logLevel: 'warn',
    build: {
      write: false, copyPublicDir: false, minify: false,
      rolldownOptions: { input: path.join(ROOT, 'tests/fixtures/search/ask.ts'), output: { format: 'es', codeSplitting: false } },
    },
  });
  const chunks = 'output' in made ? made.output.filter((file) => file.type === 'chunk') : [];
  const [only, ...more] = chunks;
  if (!only || more.length > 0) throw new Error(`The search came out in ${chunks.length} parts, wanted one.`);
  return only.code;
}

/**
 * Asks the site's own search, with its lists and Pagefind's index of the site at `origin`, but not its box: that pauses after each key.
 * The context must have been opened with `bypassCSP`, since the site itself allows no such script.
 */
export async function openSearch(context: BrowserContext, origin: string): Promise<(query: string) => Promise<SearchOutcome>> {
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  await page.addScriptTag({ type: 'module', content: await (script ??= bundle()) });
  await page.waitForFunction(() => 'askSearch' in window);
  return (query) => page.evaluate((words) => (window as unknown as { askSearch: (query: string) => Promise<SearchOutcome> }).askSearch(words), query);
}
