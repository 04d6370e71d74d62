/** Kinds of pages that search tells apart: pages of the site itself, then the collections by their address. */
export const PAGE_KINDS = ['trang', 'bai-viet', 'bai-giang', 'trac-nghiem', 'van-ban', 'tin-tuc'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
