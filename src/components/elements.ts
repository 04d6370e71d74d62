import './every-page.ts';
import { registerServiceWorker } from '../offline/register.ts';
import { defineSearch } from './search/search-element.ts';

/** What every page of the site brings. What only some pages need is imported by those pages. */
defineSearch(async (host) => (await import('./search/search-sources.ts')).sitePanel(host));
registerServiceWorker();
