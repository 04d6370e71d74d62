import { ADDRESS } from '../../ui/addresses.ts';
import { USB_WORDS, type UsbEdition } from '../../ui/usb-strings.ts';

const list = (lines: readonly string[], className: string) => `<ul class="${className}">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

const offline = (edition: UsbEdition) => {
  const words = USB_WORDS.offline;
  return `<div class="wrap offline-reading"><h1>${words.title}</h1><p class="lead">${words.lead(edition)}</p><p class="card">${USB_WORDS.version(edition)} ${USB_WORDS.until(edition)}</p>`
    + `<section><h2>${words.copyTitle}</h2>${list(words.copy, 'usb-list')}</section>`
    + `<section><h2>${words.newTitle}</h2><p>${words.renew} <a href="${edition.origin}/">${edition.origin}</a></p></section></div>`;
};

const wipe = () => {
  const words = USB_WORDS.wipe;
  return `<div class="wrap wipe"><h1>${words.heading}</h1><p class="lead">${words.lead}</p><section><h2>${words.title}</h2>${list(words.steps, 'usb-list')}`
    + `<p><a href="${ADDRESS.sharedPhone}">${words.sharedPhone}</a></p></section></div>`;
};

/** What stands in `<main>` of the pages that speak of a browser's own store, which a folder has not; `undefined` for all others. */
export function ownMain(address: string, edition: UsbEdition): string | undefined {
  if (address === ADDRESS.offlineReading) return offline(edition);
  if (address === ADDRESS.wipe) return wipe();
  return undefined;
}
