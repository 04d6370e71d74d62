import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { asFile, type GeneratedArticle } from './article.ts';
import { asMarkdown } from './body.ts';

/** Left out of the copy: what is generated, and what a build does not read. */
const NOT_COPIED = new Set(['node_modules', 'dist', 'dist.next', '.git', '.astro', '.cache', 'tests']);

/**
 * A folder of links, one a package, and not one link to the whole: Astro keeps its data store in `node_modules/.astro`,
 * and through a link the copy would read and overwrite the store of the real project.
 */
async function linkPackages(root: string, copy: string): Promise<void> {
  const from = path.join(root, 'node_modules');
  const to = path.join(copy, 'node_modules');
  await mkdir(to);
  for (const name of await readdir(from)) if (!name.startsWith('.')) await symlink(path.join(from, name), path.join(to, name));
}

async function writeArticles(folder: string, articles: readonly GeneratedArticle[], extension: 'mdx' | 'md'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { id, frontMatter, body } of articles) {
    await writeFile(path.join(folder, `${id}.${extension}`), asFile(frontMatter, extension === 'mdx' ? body : asMarkdown(body)));
  }
}

/** Fields that name articles, by the folder of their files in `content/`. */
const NAMING = { settings: 'homeSituations', campaigns: 'guides' } as const;

/** What names real articles names as many generated ones: the real ones are not there, and the pages stay as full as they are. */
async function nameGenerated(content: string, articles: readonly GeneratedArticle[]): Promise<void> {
  for (const [folder, field] of Object.entries(NAMING)) {
    for (const name of await readdir(path.join(content, folder))) {
      const file = path.join(content, folder, name);
      const entry = parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>;
      const named = entry[field];
      if (Array.isArray(named)) await writeFile(file, stringify({ ...entry, [field]: articles.slice(0, named.length).map(({ id }) => id) }));
    }
  }
}

/** Our project with `articles` in the place of its own; nothing a build keeps comes with it, so the build is a clean one. */
export async function copyOurs(root: string, copy: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await mkdir(copy, { recursive: true });
  for (const name of await readdir(root)) if (!NOT_COPIED.has(name)) await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  await linkPackages(root, copy);
  await writeArticles(path.join(copy, 'content/articles'), articles, 'mdx');
  if (articles.length > 0) await nameGenerated(path.join(copy, 'content'), articles);
}

/** Plain Astro: one layout, the same texts as plain Markdown, no font, no script, no step of ours. */
export async function copyFloor(root: string, copy: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await cp(path.join(import.meta.dirname, 'floor'), copy, { recursive: true });
  await linkPackages(root, copy);
  await writeArticles(path.join(copy, 'content/articles'), articles, 'md');
}
