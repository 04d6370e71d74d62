import path from 'node:path';
import { fingerprint, READING } from './fingerprint.ts';
import type { Job, Packing } from './job.ts';
import { lastTime, remember } from './last-time.ts';
import { found, keyOf, type Stored } from './store.ts';

interface MakeOptions {
  root: string;
  cache: string;
  /** Told of each source that is made anew, with how far the work is. */
  progress: (line: string) => void;
}

const packing = ({ folder, files }: Stored, within: string): Packing => ({ folder, files, within });

/**
 * Makes every file of every lesson, article, quiz and poster, and the packs; what has not changed comes from the cache.
 * Throws on the first document that cannot be made, naming it.
 */
export async function makeMaterials({ root, cache, progress }: MakeOptions): Promise<Stored[]> {
  const [content, code] = await Promise.all([fingerprint(root, READING), fingerprint(root)]);
  const whole = keyOf(content, code);
  const known = await lastTime(cache, whole);
  if (known) return known;
  // Loaded only now: a build with nothing to make does not wait for them.
  const [{ readApart }, { makers }] = await Promise.all([import('./read-apart.ts'), import('./makers.ts')]);
  const sources = await readApart(root, cache);
  const pool = makers(root, cache);

  /** The jobs' items in their order, made or from the cache. */
  async function itemsOf(jobs: readonly Job[]): Promise<Stored[]> {
    const items = await Promise.all(jobs.map(({ kind, id, key }) => found(cache, kind, id, key)));
    const missing = jobs.filter((_, index) => items[index] === undefined);
    let begun = 0;
    const made = await pool.makeAll(missing, ({ kind, id }) => progress(`${++begun}/${missing.length} ${kind}/${id}`));
    return items.map((item) => item ?? (made.shift() as Stored));
  }

  try {
    // The answer cards come first: every lesson's pack carries them.
    const [cards] = await itemsOf([{ kind: 'chung', id: 'the-tra-loi', file: 'content/settings/site.yml', key: keyOf(code, sources.site), source: sources.site }]);
    const items = await itemsOf([
      ...sources.lessons.map((source): Job => ({ kind: 'bai-giang', id: source.id, file: `content/lessons/${source.id}.mdx`, key: keyOf(code, source, sources.site), source, cards: cards && packing(cards, '') })),
      ...sources.quizzes.map((source): Job => ({ kind: 'trac-nghiem', id: source.id, file: `content/quizzes/${source.id}.yml`, key: keyOf(code, source), source })),
      ...sources.posters.map((source): Job => ({ kind: 'ap-phich', id: source.id, file: `content/posters/${source.id}.yml`, key: keyOf(code, source), source })),
      ...sources.articles.map((source): Job => ({ kind: 'bai-viet', id: source.id, file: `content/articles/${source.id}.mdx`, key: keyOf(code, source), source })),
    ]);
    const topicOf = new Map<string, string>([...sources.lessons.map(({ id, data }) => [`bai-giang/${id}`, data.topic] as const), ...sources.posters.map(({ id, data }) => [`ap-phich/${id}`, data.topic] as const)]);
    const packs = await itemsOf(sources.topics.flatMap((topic): Job[] => {
      const members = items.filter(({ kind, id }) => topicOf.get(`${kind}/${id}`) === topic);
      if (members.length === 0) return [];
      return [{
        kind: 'chu-de', id: topic, file: `content/topics/${topic}.yml`, key: keyOf(code, members.map(({ kind, id, folder }) => [kind, id, path.basename(folder)])),
        source: members.map((item) => packing(item, `${item.kind}/${item.id}/`)),
      }];
    }));
    const all = [...(cards ? [cards] : []), ...items, ...packs];
    await remember(cache, whole, all);
    return all;
  } finally {
    await pool.close();
  }
}
