import { createHash } from 'node:crypto';
import { USB, usbFile } from '../../offline/usb-edition.ts';
import { usbReadme, type UsbEdition } from '../../ui/usb-strings.ts';
import type { Shelf } from './addresses.ts';
import { indexScripts } from './index-scripts.ts';
import { usbPage } from './page.ts';
import { leavesOut, type Wanted } from './selection.ts';
import type { SiteCopy } from './site-copy.ts';

/** Longest path inside the edition: Windows takes 260 characters for a whole path, and the folder it lies in needs room too. */
const LONGEST_PATH = 190;

/** An edition before it is written. */
export interface Made {
  /** Texts by their path inside the edition. */
  texts: Map<string, string>;
  /** Files of the site to copy: path inside the edition → path of the site. */
  copies: Map<string, string>;
}

const hash = (parts: Iterable<string>) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
};

/** A short number that changes with any text of the site, the script, the day and the choice. */
export const editionNumber = (site: SiteCopy, script: string, made: string, { topic = '', materials }: Wanted) =>
  hash([made, topic, String(materials), script, JSON.stringify(site.meanings), site.words, ...[...site.pages].flat(), ...site.texts.flatMap(({ address, content }) => [address, content])]).slice(0, 7);

/** Every text of the edition and the list of what it copies. Pure. */
export function makeEdition(site: SiteCopy, script: string, edition: UsbEdition, wanted: Wanted): Made {
  const leftOut = leavesOut(wanted, site.records, site.always);
  const holdsPage = (address: string) => site.pages.has(address) && !leftOut(address);
  const shelf: Shelf = { origin: edition.origin, leftOut, has: (pathname) => holdsPage(pathname) || (site.files.has(pathname) && !leftOut(pathname)) };
  const texts = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const [address, html] of site.pages) {
    if (leftOut(address)) continue;
    const page = usbPage(address, html, edition, shelf);
    texts.set(page.file, page.html);
    for (const pathname of page.needed) if (!site.pages.has(pathname)) copies.set(usbFile(pathname), pathname);
  }
  const index = indexScripts(site, holdsPage);
  texts.set(USB.script, script).set(USB.index, index.index).set(USB.texts, index.texts);
  // Notepad of older Windows wants the mark and both line ends.
  texts.set('README.txt', `\uFEFF${usbReadme(edition).join('\r\n')}\r\n`);
  const [tooLong] = [...texts.keys(), ...copies.keys()].filter((file) => file.length > LONGEST_PATH);
  if (tooLong !== undefined) throw new Error(`${tooLong}: tên dài ${tooLong.length} chữ, Windows không giải nén được tên dài hơn ${LONGEST_PATH} – đặt tên tệp nội dung ngắn lại.`);
  return { texts, copies };
}
