import type { CmsBackend, CmsConfig } from 'decap-cms-core';
import type { CollectionName } from '../src/schemas/collections.ts';
import { COLLECTION_UI } from './collections/index.ts';
import { toCollection } from './derive/to-collection.ts';
import { NO_LIBRARY } from './pictures/names.ts';

/** Our mark on the login page; inline, so that nothing is fetched. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80" viewBox="0 0 300 80"><text x="150" y="52" text-anchor="middle" font-family="system-ui,sans-serif" font-size="40" font-weight="700" fill="#0b4f6c">Tòa soạn</text></svg>',
)}`;

export interface ConfigOptions {
  backend: CmsBackend;
  /** Base address of the site an officer goes back to; no path, no slash at the end. */
  siteUrl: string;
  /** Whether entries wait for a second person before they are on the site. Default: no. */
  review?: boolean;
}

/** The whole of Decap's configuration as data. Throws when a collection's words and its schema do not fit. */
export function createConfig({ backend, siteUrl, review = false }: ConfigOptions): CmsConfig {
  return {
    load_config_file: false,
    locale: 'vi',
    backend,
    site_url: siteUrl,
    display_url: siteUrl,
    logo: { src: LOGO, show_in_header: false },
    show_preview_links: false,
    publish_mode: review ? 'editorial_workflow' : 'simple',
    // content/pictures names the file alone.
    media_folder: 'content/media',
    public_folder: '',
    media_library: { name: NO_LIBRARY },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: (Object.keys(COLLECTION_UI) as CollectionName[]).map(toCollection),
  };
}
