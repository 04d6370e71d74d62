import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { NOTE_CLASSES } from '../offline/from-device.ts';
import { rewritePages } from './html-files.ts';
import type { Step } from './steps.ts';
import { namesIn, namesOf, usedRules } from './used-rules.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * The page with its inline styles in one element, at the place of the first and in their order: each element more costs a hash in the
 * page's policy, 45 bytes that no compression shrinks. `keep` says what stays of each sheet. Styles with attributes (`media`) stay where they are.
 */
export function withOneStyle(html: string, keep: (css: string) => string = (css) => css): string {
  const all = [...html.matchAll(STYLE)].map(([, text = '']) => keep(text)).join('');
  let first = true;
  return html.replace(STYLE, () => {
    const here = first ? `<style>${all}</style>` : '';
    first = false;
    return here;
  });
}

/** Every word of the site's scripts: a class that a script adds is one of them. */
async function scriptNames(dist: string): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const file of glob('_astro/**/*.js', { cwd: dist })) for (const name of namesIn(await readFile(path.join(dist, file), 'utf8'))) names.add(name);
  return names;
}

export const oneStyle: Step = {
  title: 'Gộp kiểu chữ từng trang',
  run: async ({ dist }) => {
    const used = usedRules([...(await scriptNames(dist)), ...NOTE_CLASSES]);
    return `${await rewritePages(dist, (html) => {
      const names = namesOf(html);
      return withOneStyle(html, (css) => used(css, names));
    })} trang có một khối kiểu chữ`;
  },
};
