import './every-page.ts';
import { registerServiceWorker } from '../offline/register.ts';
import { stayDiscreet } from './discreet/discreet.ts';
import { defineSearch } from './search/search-element.ts';

/** What every page of the site brings. What only some pages need is imported by those pages. */
defineSearch(async (host) => (await import('./search/search-sources.ts')).sitePanel(host));
stayDiscreet();
// The pages that wipe store nothing.
if (!('storesNothing' in document.body.dataset)) registerServiceWorker();
