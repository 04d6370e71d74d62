import { registerServiceWorker } from '../offline/register.ts';
import { ListenButton } from './listen/listen-button.ts';
import { PrintButton } from './share/print-button.ts';
import { ShareButton } from './share/share-button.ts';
import { QuickExit } from './quick-exit/quick-exit.ts';
import { SearchElement } from './search/search-element.ts';

/** The elements every page may hold. What only some pages need is imported by those pages. */
customElements.define('lc-quick-exit', QuickExit);
customElements.define('lc-search', SearchElement);
customElements.define('lc-share', ShareButton);
customElements.define('lc-print', PrintButton);
customElements.define('lc-listen', ListenButton);
registerServiceWorker();
