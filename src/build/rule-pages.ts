import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HELP_FOLDER } from '../editorial/rules.ts';
import { COLLECTION_NAMES } from '../schemas/collections.ts';
import { helpPages } from '../editorial/report/help-page.ts';
import { readContent } from './content-files.ts';
import type { Step } from './steps.ts';

/** The site's colours, as its pages have them. Throws when the file has none. */
async function coloursOf(root: string): Promise<string> {
  const colours = (await readFile(path.join(root, 'src/styles/tokens.css'), 'utf8')).match(/--color-[a-z-]+:\s*#[0-9a-f]{3,8};/g) ?? [];
  if (colours.length < 10) throw new Error(`src/styles/tokens.css names ${colours.length} colours; the help pages of the rules need them`);
  return colours.join('').replace(/\s+/g, '');
}

/** No script at all; the one style by its hash. Policies of pages under quan-tri/ are their own business (`html-files.ts`). */
function withPolicy(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'sha256-${hash}';img-src data:;base-uri 'none';form-action 'none'">`);
}

/** Help pages of the rules, and for the form the hard words and the ids of everything, by their path in the site. */
export async function ruleFiles(root: string): Promise<{ path: string; text: string }[]> {
  const { entries } = await readContent(root);
  const glossary = entries.flatMap(({ collection, id, data }) => (collection === 'glossary' ? [{ id, term: data.term }] : []));
  const ids = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, entries.filter(({ collection }) => collection === name).map(({ id }) => id)]));
  return [
    ...helpPages(await coloursOf(root)).map((page) => ({ path: page.path, text: withPolicy(page.html) })),
    { path: `${HELP_FOLDER}danh-muc.json`, text: JSON.stringify({ glossary, ids }) },
  ];
}

/** Beside the CMS, after it: building the CMS empties its folder. */
export const rulePages: Step = {
  title: 'Viết trang giải thích quy tắc',
  run: async ({ root, dist }) => {
    const files = await ruleFiles(root);
    for (const { path: name, text } of files) {
      await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
      await writeFile(path.join(dist, name), text);
    }
    return `${files.length - 1} trang`;
  },
};

/** The same files in the dev server, where no step runs. `undefined`: not one of them. */
export async function ruleFile(root: string, pathname: string): Promise<{ type: string; text: string } | undefined> {
  if (!pathname.startsWith(HELP_FOLDER)) return undefined;
  const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = (await ruleFiles(root)).find((each) => each.path === wanted);
  return file && { type: wanted.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8', text: file.text };
}
