import { packMeanings } from '../../search/meaning-list.ts';
import { packTitles } from '../../search/title-list.ts';
import type { SiteCopy } from './site-copy.ts';

/** JSON that is a JavaScript expression in every browser. */
const expression = (json: string) => json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
const script = (parts: Readonly<Record<string, string>>) =>
  `Object.assign(window.lcTim??={},{${Object.entries(parts).map(([name, json]) => `${name}:${expression(json)}`).join(',')}});\n`;

/** The search index as two plain scripts: what answers at once, and the text of every page. Only pages that the edition `holds`. */
export function indexScripts({ records, meanings, words, texts }: SiteCopy, holds: (address: string) => boolean): { index: string; texts: string } {
  const titles = packTitles(records.filter(({ address }) => holds(address)));
  return {
    index: script({ titles: JSON.stringify(titles), meanings: JSON.stringify(packMeanings(meanings, titles)), words }),
    texts: script({ texts: JSON.stringify(texts.filter(({ address }) => holds(address.replace(/#.*$/, '')))) }),
  };
}
