import type { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { guardedMarkdown } from '../../src/build/mdx-guard-plugin.ts';

interface MdxPlugin {
  name: string;
  transform: { handler: (code: string, id: string) => Promise<{ code: string }> };
}

/** Resolves to the JavaScript of a page. */
export type Compile = (text: string, id?: string) => Promise<string>;

/**
 * The compiler of the real build: Astro's MDX integration with the site's processor, taken through its own hooks as Astro does,
 * so that front matter, features and plugins are those of a page.
 */
export async function mdxCompiler(processor: ReturnType<typeof satteri> = guardedMarkdown()): Promise<Compile> {
  const { hooks } = mdx();
  const config = { markdown: { processor, syntaxHighlight: false }, srcDir: new URL('file:///site/src/') };
  const plugins: MdxPlugin[] = [];
  const nothing = () => undefined;
  await hooks['astro:config:setup']?.({
    config, addRenderer: nothing, addPageExtension: nothing, addContentEntryType: nothing,
    updateConfig: ({ vite }: { vite: { plugins: MdxPlugin[] } }) => plugins.push(...vite.plugins),
  } as never);
  await hooks['astro:config:done']?.({ config, logger: { warn: nothing } } as never);
  const compiler = plugins.find(({ transform }) => transform !== undefined);
  if (!compiler) throw new Error('@astrojs/mdx brought no compiling plugin: its hooks have changed.');
  return async (text, id = '/site/content/articles/bai.mdx') => (await compiler.transform.handler(text, id)).code;
}
