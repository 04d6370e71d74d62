import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cmsInDev } from './cms/dev.ts';
import { cmsStep } from './cms/step.ts';
import { errorsToday } from './src/build/check-content.ts';
import { site } from './src/build/index.ts';
import { siteFonts } from './src/build/fonts.ts';
import { onlyFiles, plainImports } from './src/build/light-scripts.ts';
import { guardedMarkdown } from './src/build/mdx-guard-plugin.ts';
import { skipKnownWarnings } from './src/build/known-warnings.ts';
import { isListedInSitemap } from './src/build/sitemap-policy.ts';
import { readSettings } from './src/build/settings.ts';

const { siteUrl } = await readSettings(import.meta.dirname);

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  // The 'jsx' default glues words at line breaks beside inline tags: withastro/astro#17310.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  markdown: { processor: guardedMarkdown(), syntaxHighlight: false },
  fonts: [await siteFonts(import.meta.dirname)],
  integrations: [mdx(), sitemap({ filter: isListedInSitemap }), site({ also: [cmsStep] }), cmsInDev({ check: errorsToday })],
  vite: { plugins: [tailwindcss(), plainImports], build: { modulePreload: false, assetsInlineLimit: onlyFiles, rolldownOptions: { onwarn: skipKnownWarnings } } },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
});
