/**
 * Keys that travel with an entry's data from `cms/save` to the file writer and are never written.
 * Decap hands the writer the data alone; `$` keeps them apart from every field name.
 */
export const RAW_KEY = '$raw';
export const SLUG_KEY = '$slug';
export const BODY_KEY = 'body';

export const isCarried = (key: string) => key.startsWith('$');
