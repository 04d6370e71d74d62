import { AWAY, Turner, type Shelf } from './addresses.ts';
import { type DocumentNode, type ElementNode, elementsOf, firstNamed, put, putBefore, rawText, readPage, remove, writePage } from './document.ts';
import { usbPolicy } from './policy.ts';
import { USB, usbFile, usbWay } from '../../offline/usb-edition.ts';
import { ADDRESS } from '../../ui/addresses.ts';
import { USB_WORDS, type UsbEdition } from '../../ui/usb-strings.ts';
import { ownMain } from './own-pages.ts';

/** `<link>`s that have no use without a server. */
const USELESS_LINKS = new Set(['manifest', 'alternate', 'apple-touch-icon', 'preload', 'modulepreload', 'sitemap']);
/** Elements that store or copy what only a site has: pages for later, addresses of a search. */
const USELESS_ELEMENTS = new Set(['lc-save-offline']);

/** The style of what the edition adds to every page. */
const STYLE = `.usb-note{display:block;background:var(--color-sky);border-bottom:1px solid var(--color-line);font-size:1rem}.usb-note .wrap{display:grid;gap:.5rem;padding-block:.4rem}.usb-note .usb-alarm{background:var(--color-call-ground);border:2px solid var(--color-call);border-radius:1rem;padding:1rem 1.25rem;font-size:1.125rem}.usb-alarm a{display:block;color:var(--color-call-text);font-weight:700}[${AWAY}]{font-size:.9375rem;font-weight:400}.usb-list{list-style:disc;padding-left:1.3rem;display:grid;gap:.4rem}@media print{.usb-note{background:none;border:0;font-size:9pt}}`;

const note = (edition: UsbEdition) =>
  `<lc-usb-note class="usb-note" role="complementary" aria-label="${USB_WORDS.label}" data-until="${edition.until}"><div class="wrap">`
  + `<div class="usb-alarm" role="note" data-old hidden><a href="tel:111">${USB_WORDS.callFirst}</a> ${USB_WORDS.old(edition)}</div>`
  + `<p class="usb-alarm" data-lc-missing hidden>${USB_WORDS.missing}</p>`
  + `<p>${USB_WORDS.version(edition)} ${USB_WORDS.until(edition)}</p></div></lc-usb-note>`;

/** Loads the edition's script when the page is there; without its folder beside it (a page opened inside a ZIP) the page says so. */
const loader = (way: string) =>
  `<script>(d=>{const s=d.createElement('script');s.src='${way}';s.onerror=()=>d.querySelectorAll('[data-lc-missing]').forEach(e=>{e.hidden=false});d.body.append(s)})(document)</script>`;

const isUseless = ({ name, attributes }: ElementNode, text: () => string): boolean => {
  if (name === 'script') return attributes.src !== undefined || attributes.type !== undefined || text().includes("'webfont'");
  if (name === 'link') return USELESS_LINKS.has(attributes.rel ?? '');
  if (name === 'meta') return attributes.property !== undefined || attributes['http-equiv'] !== undefined || attributes.name === 'lc-offline';
  // `data-site`: what only a site can do, such as the discreet mode of a tab.
  return USELESS_ELEMENTS.has(name) || attributes['data-copy'] !== undefined || attributes['data-site'] !== undefined;
};

function dress(page: DocumentNode, file: string, edition: UsbEdition): void {
  const root = firstNamed(page, 'html', file);
  root.attributes.class = [root.attributes.class, 'webfont'].filter(Boolean).join(' ');
  put(firstNamed(page, 'head', file), `<style>${STYLE}</style>`, 'last');
  putBefore(firstNamed(page, 'main', file), note(edition));
  put(firstNamed(page, 'body', file), loader(usbWay(file, USB.script)), 'last');
}

export interface UsbPage {
  /** Path inside the edition. */
  file: string;
  html: string;
  /** Paths of the site that the page needs beside it. */
  needed: ReadonlySet<string>;
}

/** A page of the site as the edition has it. Throws with the file when it could not work there. */
export function usbPage(address: string, html: string, edition: UsbEdition, shelf: Shelf): UsbPage {
  const file = usbFile(address);
  const page = readPage(html, file);
  remove(elementsOf(page).filter((element) => isUseless(element, () => rawText(element))));
  const own = ownMain(address, edition);
  if (own !== undefined) put(firstNamed(page, 'main', file), own);
  const turner = new Turner(file, shelf);
  turner.page(page);
  // The page the quick exit leads to looks like somebody else's.
  if (address !== ADDRESS.neutral) dress(page, file, edition);
  const text = writePage(page);
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(text)) throw new Error(`${file}: expected <meta charset="utf-8">, found none.`);
  return { file, html: text.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${usbPolicy(text)}">`), needed: turner.needed };
}
