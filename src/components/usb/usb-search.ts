import { USB, usbFile } from '../../offline/usb-edition.ts';
import { type MeaningList, unpackMeanings } from '../../search/meaning-list.ts';
import { Meanings } from '../../search/meanings.ts';
import { plainEngine } from '../../search/plain-engine.ts';
import type { PlainText } from '../../search/plain-index.ts';
import { TitleIndex } from '../../search/title-index.ts';
import { unpackTitles, type TitleList } from '../../search/title-list.ts';
import { vocabularyOf, type WordList } from '../../search/vocabulary.ts';
import { lazily, type SearchHome } from '../search/search-home.ts';

/** What the two files of the index hold. Each puts its part here; a script from the same folder is the only way to read it on file://. */
interface UsbIndex {
  titles?: TitleList;
  meanings?: MeaningList;
  words?: WordList;
  texts?: PlainText[];
}

declare global {
  interface Window {
    lcTim?: UsbIndex;
  }
}

/** Runs a script of the edition and gives what the index holds after it. */
const run = (address: string) =>
  new Promise<UsbIndex>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(window.lcTim ?? {});
    script.onerror = () => reject(new Error(`${address} cannot be read.`));
    document.head.append(script);
  });

/** Search inside the edition. `script`: the full address of the edition's script, from which the others are found. */
export function usbSearch(script: string): SearchHome {
  const root = script.slice(0, -USB.script.length);
  const full = (file: string) => root + encodeURI(file);
  return {
    sources: lazily(async () => {
      const { titles, meanings, words } = await run(full(USB.index));
      if (!titles || !meanings || !words) throw new Error(`${USB.index} holds no index.`);
      const index = new TitleIndex(unpackTitles(titles));
      const table = new Meanings(unpackMeanings(meanings, index.records));
      return {
        titles: index,
        meanings: table,
        vocabulary: lazily(async () => vocabularyOf(words, index, table)),
        engine: lazily(async () => {
          const { texts } = await run(full(USB.texts));
          if (!texts) throw new Error(`${USB.texts} holds no texts.`);
          return plainEngine(texts);
        }),
      };
    }),
    wayTo: (address) => {
      const [page = '', anchor] = address.split('#');
      return full(usbFile(page)) + (anchor === undefined ? '' : `#${anchor}`);
    },
    isAway: async () => false,
  };
}
