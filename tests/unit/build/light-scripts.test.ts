import { expect, test } from 'vitest';
import { onlyFiles, plainImports } from '../../../src/build/light-scripts.ts';

test('Vite’s helper around import() is replaced by one that only imports, and nothing else is', async () => {
  const code = plainImports.load('\0vite/preload-helper.js') ?? '';
  const { __vitePreload: helper } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { __vitePreload: (load: () => Promise<string>) => Promise<string> };
  expect(await helper(() => Promise.resolve('the part'))).toBe('the part');
  expect(plainImports.load('/src/components/elements.ts')).toBeUndefined();
});

test('no script is written into a page; pictures keep what Vite decides', () => {
  expect(onlyFiles('_astro/SaveOffline.js')).toBe(false);
  expect(onlyFiles('_astro/a.svg')).toBeUndefined();
});
