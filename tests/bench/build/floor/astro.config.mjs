import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://floor.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
});
