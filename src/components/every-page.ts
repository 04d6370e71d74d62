import { ListenButton } from './listen/listen-button.ts';
import { PrintButton } from './share/print-button.ts';
import { ShareButton } from './share/share-button.ts';
import { QuickExit } from './quick-exit/quick-exit.ts';

/** The elements every page may hold, on the site and in the USB edition, apart from search: each of the two brings its own. */
customElements.define('lc-quick-exit', QuickExit);
customElements.define('lc-share', ShareButton);
customElements.define('lc-print', PrintButton);
customElements.define('lc-listen', ListenButton);
