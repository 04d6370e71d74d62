/** Sent to the document when everything that the site kept here has been deleted: what shows a kept choice looks anew. */
export const WIPED_EVENT = 'lc-wiped';
