import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { askedText } from '../search/asked-lines.ts';
import { askedLines } from './asked-lines.ts';
import { htmlFiles } from './html-files.ts';
import { searchPlaces } from './search-places.ts';
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

const LANGUAGE = 'vi';
/** What a word of an asked line counts beside one of the text: a page that is asked for so must be among those that are read. */
const ASKED_WEIGHT = 4;
/** Marks what is indexed of a page. */
const BODY = 'data-pagefind-body';
const CLOSE_BODY = '</body>';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page as Pagefind reads it: how readers ask for it comes behind its text. The file itself stays as it is. */
export function withAsked(html: string, lines: readonly string[]): string {
  const end = html.lastIndexOf(CLOSE_BODY);
  return `${html.slice(0, end)}<p ${BODY} data-pagefind-weight="${ASKED_WEIGHT}">${escape(askedText(lines))}</p>${html.slice(end)}`;
}

/** Full-text index of every page that marks its text with `data-pagefind-body`. */
export const searchIndex: Step = {
  title: 'Lập chỉ mục tìm kiếm',
  run: async ({ root, dist }) => {
    try {
      // The engine is a child process; it takes this from the environment only.
      Object.assign(process.env, PART_SIZE);
      const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
      if (!index || errors.length > 0) throw failure('start', errors);
      const asked = await askedLines(root);
      let pages = 0;
      for (const file of await htmlFiles(dist)) {
        const html = await readFile(path.join(dist, file), 'utf8');
        if (!html.includes(BODY)) continue;
        const lines = asked.get(`/${file.split(path.sep).slice(0, -1).join('/')}/`);
        const added = await index.addHTMLFile({ sourcePath: file, content: lines ? withAsked(html, lines) : html });
        if (added.errors.length > 0) throw failure(`read ${file}`, added.errors);
        pages += 1;
      }
      const places = await searchPlaces(root);
      for (const { address, title, content } of places) {
        const added = await index.addCustomRecord({ url: address, content, language: LANGUAGE, meta: { title } });
        if (added.errors.length > 0) throw failure(`read ${address}`, added.errors);
      }
      if (pages === 0) throw failure(`find a page with ${BODY}`, []);
      const written = await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
      if (written.errors.length > 0) throw failure('write the index', written.errors);
      await Promise.all(UNUSED.map((name) => rm(path.join(dist, 'pagefind', name), { force: true })));
      return `${pages} trang và ${places.length} mục tìm được, ${asked.size} trang có câu người đọc hay hỏi`;
    } finally {
      await close();
    }
  },
};
