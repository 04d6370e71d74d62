/** Pages that exist for a moment of need, not to be found: left out of the sitemap. */
const UNLISTED = ['/ngoai-tuyen/', '/bang-cuu-chuong/', '/xoa-dau-vet/da-nho/', '/404/'];

/** Whether a full page address belongs in the sitemap. */
export const isListedInSitemap = (address: string) => !UNLISTED.includes(new URL(address).pathname);
