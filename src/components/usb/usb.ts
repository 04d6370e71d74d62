import '../every-page.ts';
import '../materials/shelf.ts';
import '../quiz/class/class.ts';
import '../quiz/quiz.ts';
import '../tools/define-keep.ts';
import '../tools/story.ts';
import { defineSearch } from '../search/search-element.ts';
import { SearchPanel } from '../search/search-panel.ts';
import { usbSearch } from './usb-search.ts';
import { UsbNote } from './usb-note.ts';

/**
 * The one script of the USB edition, a classic one: browsers refuse modules and fetches on file://. It brings every element that
 * some page holds, and no worker.
 */
const self = document.currentScript;
if (!(self instanceof HTMLScriptElement)) throw new Error('The script of the USB edition must be a plain <script src>.');
const search = usbSearch(self.src);
customElements.define('lc-usb-note', UsbNote);
defineSearch(async (host) => new SearchPanel(host, search));
