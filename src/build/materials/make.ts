import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MaterialFile, ShelfKind } from '../../materials/material-file.ts';
import { pack } from '../../materials/pack.ts';
import { fingerprint, READING } from './fingerprint.ts';
import { lastTime, remember } from './last-time.ts';
import { keyOf, stored, type Stored } from './store.ts';

interface MakeOptions {
  root: string;
  cache: string;
  /** Told of each source that is made anew, with how far the work is. */
  progress: (line: string) => void;
}

interface Job {
  kind: ShelfKind;
  id: string;
  /** File an officer opens when the document cannot be made. */
  file: string;
  key: string;
  make: (tools: Tools) => Promise<MaterialFile[]>;
}

/** The writers and what uses them: loaded when the first file is made, so that a build with nothing to make does not wait for them. */
async function loadTools(root: string, cache: string) {
  const [catalogue, { writers }] = await Promise.all([import('../../materials/catalogue.ts'), import('./writers.ts')]);
  return { ...catalogue, writers: writers(root, cache) };
}
type Tools = Awaited<ReturnType<typeof loadTools>>;

const packed = (id: string, files: { path: string; bytes: Uint8Array }[]): MaterialFile => ({ role: 'pack', format: 'zip', name: `${id}-tron-bo.zip`, bytes: pack(files) });
const inPack = (files: readonly MaterialFile[]) => files.map(({ name, bytes }) => ({ path: name, bytes }));
/** What was stored of a finished item, without packs inside packs. */
const fromStore = async (item: Stored, folder: string) =>
  Promise.all(item.files.filter(({ role }) => role !== 'pack').map(async ({ name }) => ({ path: `${folder}${name}`, bytes: new Uint8Array(await readFile(path.join(item.folder, name))) })));

/**
 * Makes every file of every lesson, article, quiz and poster, and the packs; what has not changed comes from the cache.
 * Throws on the first document that cannot be made, naming it.
 */
export async function makeMaterials({ root, cache, progress }: MakeOptions): Promise<Stored[]> {
  const [content, code] = await Promise.all([fingerprint(root, READING), fingerprint(root)]);
  const whole = keyOf(content, code);
  const known = await lastTime(cache, whole);
  if (known) return known;
  const { readSources } = await import('./sources.ts');
  const sources = await readSources(root);
  let loaded: Promise<Tools> | undefined;
  const tools = () => (loaded ??= loadTools(root, cache));
  const items: Stored[] = [];
  /** The answer cards are finished first: every lesson's pack carries them. */
  const cards = async () => (items[0] ? fromStore(items[0], '') : []);
  const jobs: Job[] = [
    { kind: 'chung', id: 'the-tra-loi', file: 'content/settings/site.yml', key: keyOf(code, sources.site), make: ({ cardFiles, writers }) => cardFiles('lop-hoc', sources.site, writers) },
    ...sources.lessons.map((source): Job => ({
      kind: 'bai-giang', id: source.id, file: `content/lessons/${source.id}.mdx`, key: keyOf(code, source, sources.site),
      make: async ({ lessonFiles, writers }) => {
        const files = await lessonFiles(source, writers);
        return [packed(source.id, [...inPack(files), ...(await cards())]), ...files];
      },
    })),
    ...sources.quizzes.map((source): Job => ({ kind: 'trac-nghiem', id: source.id, file: `content/quizzes/${source.id}.yml`, key: keyOf(code, source), make: ({ quizFiles, writers }) => quizFiles(source, writers) })),
    ...sources.posters.map((source): Job => ({ kind: 'ap-phich', id: source.id, file: `content/posters/${source.id}.yml`, key: keyOf(code, source), make: async ({ posterFiles, writers }) => posterFiles(source, writers) })),
    ...sources.articles.map((source): Job => ({ kind: 'bai-viet', id: source.id, file: `content/articles/${source.id}.mdx`, key: keyOf(code, source), make: ({ articleFiles, writers }) => articleFiles(source, writers) })),
  ];
  for (const [index, { kind, id, file, key, make }] of jobs.entries()) {
    items.push(await stored(cache, kind, id, key, async () => {
      progress(`${index + 1}/${jobs.length} ${kind}/${id}`);
      return make(await tools());
    }).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(reason.startsWith(file) ? reason : `${file}: ${reason}`, { cause });
    }));
  }
  for (const topic of sources.topics) {
    const members = [...sources.lessons.map((source) => ['bai-giang', source] as const), ...sources.posters.map((source) => ['ap-phich', source] as const)]
      .filter(([, { data }]) => data.topic === topic)
      .flatMap(([kind, { id }]) => items.filter((item) => item.kind === kind && item.id === id));
    if (members.length === 0) continue;
    items.push(await stored(cache, 'chu-de', topic, keyOf(code, members.map(({ kind, id, folder }) => [kind, id, path.basename(folder)])), async () => {
      progress(`gói chu-de/${topic}`);
      return [packed(topic, (await Promise.all(members.map((item) => fromStore(item, `${item.kind}/${item.id}/`)))).flat())];
    }));
  }
  await remember(cache, whole, items);
  return items;
}
