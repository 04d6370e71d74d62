import type { ServedPicture } from '../../../src/schemas/picture.ts';
import { site } from './site.ts';

/** A grey sheet while a picture is on its way. */
const ON_ITS_WAY = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"%3E%3Crect width="16" height="9" fill="%23e5dfd2"/%3E%3C/svg%3E';

let uploaded: Readonly<Record<string, string>> = {};

/** Addresses of files the form holds and the site does not have yet, by name. */
export function useUploads(addresses: Readonly<Record<string, string>>): void {
  uploaded = addresses;
}

/** A picture that the site has not drawn yet, in the shape most photos have; the browser mends it when the file is there. */
const asItIs = (address: string): ServedPicture => ({ width: 1600, height: 1200, sizes: [{ width: 1600, address }] });

/** Stands in for `src/queries/media.ts`: a picture may have been uploaded a moment ago. */
export const mediaFile = (name: string): ServedPicture => {
  const address = uploaded[name];
  return address === undefined ? (site().media[name] ?? asItIs(ON_ITS_WAY)) : asItIs(address);
};
