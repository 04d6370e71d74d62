import type { Engine, Hit } from '../../src/search/engine.ts';
import { countWords } from '../../src/search/count-words.ts';
import { Meanings } from '../../src/search/meanings.ts';
import type { Sources } from '../../src/search/sources.ts';
import { TitleIndex } from '../../src/search/title-index.ts';
import type { TitleRecord } from '../../src/search/title-list.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { syllables } from '../../src/text/syllables.ts';
import { realEntries } from './real-content.ts';

const KIND = { articles: 'bai-viet', news: 'tin-tuc', pages: 'trang' } as const;
const MARKUP = /<\/?[A-Z][^>]*>|\]\([^)]*\)|[#*_>[\]]/g;

/** What officers have written, one text a page. */
export const REAL_TEXTS = (['articles', 'news', 'pages'] as const).flatMap((collection) =>
  realEntries(collection).map(({ id, body, data }) => ({
    record: { kind: KIND[collection], address: `/${KIND[collection]}/${id}/`, title: data.title } satisfies TitleRecord,
    text: body.replace(MARKUP, ' '),
  })),
);

/** Folds as Pagefind does: marks and tones go, đ stays. */
const pagefindKey = (text: string) => syllables(text.toLowerCase()).map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')).join(' ');

/** Pagefind in small: every word is wanted, a phrase in quotation marks side by side. */
function engineOver(texts: typeof REAL_TEXTS): Engine {
  const pages = texts.map(({ record, text }) => ({ record, text, key: ` ${pagefindKey(`${record.title} ${text}`)} ` }));
  const hitFor = (query: string) => ({ record, text }: (typeof pages)[number]): Hit => ({
    id: record.address, query, score: 1, load: async () => ({ address: record.address, title: record.title, content: text, asked: [] }),
  });
  return {
    search: async (query) => {
      const key = pagefindKey(query);
      return pages.filter((page) => (query.startsWith('"') ? page.key.includes(` ${key} `) : key.split(' ').every((word) => page.key.includes(` ${word}`)))).map(hitFor(query));
    },
  };
}

/** Search over the real texts and the real table of meanings, without a build. */
export function realSearch(): { sources: Sources; vocabulary: Vocabulary } {
  const [words] = realEntries('search');
  if (!words) throw new Error('content/search/words.yml is missing.');
  const records = REAL_TEXTS.map(({ record }) => record);
  const meanings = new Meanings(words.data);
  const known = [...records.map(({ title }) => title), ...meanings.phrases];
  const vocabulary = new Vocabulary(countWords({ known, headlines: [], bodies: REAL_TEXTS.map(({ text }) => text) }), known);
  const engine = engineOver(REAL_TEXTS);
  return { sources: { titles: new TitleIndex(records), meanings, vocabulary: async () => vocabulary, engine: async () => engine }, vocabulary };
}
