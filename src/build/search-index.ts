import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Step } from './steps.ts';

/** Files of Pagefind's ready-made interface; the site has its own. */
const UNUSED = [
  'pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css',
  'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js',
];

/**
 * Size of a part of the index, in Pagefind's own unit; its default of 20,000 makes parts of some 25 kB, and each word asked for costs
 * one. Small parts cost a word 3 kB on this site and 2,000 pages of them no more files than pages. The name says that the option may
 * go: without it a search fetches more and finds the same.
 */
const PART_SIZE = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' } as const;

const failure = (what: string, errors: readonly string[], cause?: unknown) =>
  new Error(`Pagefind could not ${what}: ${errors.join('; ') || 'no reason given'}`, { cause });

/** Full-text index of every page that marks its text with `data-pagefind-body`. */
export const searchIndex: Step = {
  title: 'Lập chỉ mục tìm kiếm',
  run: async ({ dist }) => {
    try {
      // The engine is a child process; it takes this from the environment only.
      Object.assign(process.env, PART_SIZE);
      const { index, errors } = await createIndex({ forceLanguage: 'vi' });
      if (!index || errors.length > 0) throw failure('start', errors);
      const added = await index.addDirectory({ path: dist, glob: '{bai-viet,bai-giang,trac-nghiem,tin-tuc,van-ban,*}/**/*.html' });
      if (added.errors.length > 0) throw failure('read the pages', added.errors);
      if (added.page_count === 0) throw failure('find a page with data-pagefind-body', []);
      const written = await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
      if (written.errors.length > 0) throw failure('write the index', written.errors);
      await Promise.all(UNUSED.map((name) => rm(path.join(dist, 'pagefind', name), { force: true })));
      return `${added.page_count} trang tìm được`;
    } finally {
      await close();
    }
  },
};
