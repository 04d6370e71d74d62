import { usbFile, usbWay } from '../../offline/usb-edition.ts';
import { USB_WORDS } from '../../ui/usb-strings.ts';
import { type DocumentNode, type ElementNode, elementsOf, put, rawText, setRawText } from './document.ts';

/** What the edition holds, and where to go for what it does not hold. */
export interface Shelf {
  /** Paths of the site (`/bai-viet/x/`, `/icon.svg`) that are in the edition. */
  has: (pathname: string) => boolean;
  /** Paths of the site that were left out on purpose; a link to one leads to the site on the network. */
  leftOut: (pathname: string) => boolean;
  /** Full address of the site, without a final slash. */
  origin: string;
}

/** Marks the words at the end of a link that leads to the network. */
export const AWAY = 'data-lc-away';

const CSS_URL = /url\(\s*(["']?)(\/(?!\/)[^"')\s]*)\1\s*\)/g;
const isOfSite = (value: string) => /^\/(?!\/)\S*$/.test(value);
const split = (address: string) => /^([^?#]*)(.*)$/s.exec(address)?.slice(1, 3) ?? [address, ''];
const decode = (text: string) => text.replaceAll('&amp;', '&');

/** Attributes in which an address must lead somewhere; in a `data-` one it is turned when it is known. */
const MUST_LEAD = new Set(['href', 'src', 'poster', 'action', 'xlink:href']);

/** Turns the addresses of one file of the edition into ways from it; remembers which paths of the site it needs. */
export class Turner {
  readonly needed = new Set<string>();
  private readonly file: string;
  private readonly shelf: Shelf;

  /** `file`: path inside the edition. */
  constructor(file: string, shelf: Shelf) {
    this.file = file;
    this.shelf = shelf;
  }

  /** The way to a path of the site, with what stands behind "#"; `undefined` when the edition does not hold it. Queries go: files have none. */
  way(address: string): string | undefined {
    const [path = '', rest = ''] = split(decode(address));
    const pathname = decodeURI(path);
    if (!this.shelf.has(pathname)) return undefined;
    this.needed.add(pathname);
    const hash = rest.includes('#') ? rest.slice(rest.indexOf('#')) : '';
    return encodeURI(usbWay(this.file, usbFile(pathname))) + hash;
  }

  /** `url(/…)` of a style; a font from the same disk is worth the moment it takes, where over the network it is `optional`. */
  css(text: string): string {
    return text.replaceAll('font-display:optional', 'font-display:block').replace(CSS_URL, (_, quote: string, address: string) => `url(${quote}${this.way(address) ?? this.missing(`url(${address})`)}${quote})`);
  }

  /** "a 1x, b 640w" with every address turned. */
  srcset(value: string): string {
    return value.split(/,\s+/).map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [isOfSite(address) ? (this.way(address) ?? this.missing(address)) : address, ...size].join(' ');
    }).join(', ');
  }

  page(page: DocumentNode): void {
    for (const element of elementsOf(page)) {
      if (element.name === 'style') setRawText(element, this.css(rawText(element)));
      for (const [name, value] of Object.entries(element.attributes)) this.attribute(element, name, value);
    }
  }

  private attribute(element: ElementNode, name: string, value: string): void {
    if (name === 'srcset' || name === 'imagesrcset') element.attributes[name] = this.srcset(value);
    else if (name === 'style') element.attributes[name] = this.css(value);
    else if (isOfSite(value) && (MUST_LEAD.has(name) || name.startsWith('data-'))) {
      const way = this.way(value);
      if (way !== undefined) element.attributes[name] = way;
      else if (element.name === 'a' && name === 'href' && this.shelf.leftOut(split(value)[0] ?? '')) this.lead(element, value);
      else if (MUST_LEAD.has(name)) this.missing(`<${element.name} ${name}="${value}">`);
    }
  }

  private lead(link: ElementNode, address: string): void {
    link.attributes.href = this.shelf.origin + address;
    put(link, ` <small ${AWAY}>(${USB_WORDS.needsNetwork})</small>`, 'last');
    delete link.attributes.download;
  }

  private missing(what: string): never {
    throw new Error(`${this.file}: ${what} leads to nothing that the USB edition holds.`);
  }
}
