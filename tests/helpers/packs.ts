import { listAddress, OFFERS_ADDRESS, readList, readOffers, type Offer, type PackFile } from '../../src/offline/packs/lists.ts';
import { distText } from './dist.ts';

/** A pack of the built site with its files. */
export interface OfferedPack extends Offer {
  files: PackFile[];
}

/** Every pack of the built site, read as a device reads it. */
export const OFFERED: readonly OfferedPack[] = await Promise.all(
  readOffers(await distText(OFFERS_ADDRESS.slice(1))).map(async (offer) => ({ ...offer, files: await readList(await distText(listAddress(offer.list).slice(1)), offer) })),
);

/** The smallest pack that holds a page. Throws when none does. */
export function packWith(address: string): OfferedPack {
  const [found] = OFFERED.filter(({ files }) => files.some((file) => file.address === address)).toSorted((a, b) => a.bytes - b.bytes);
  if (!found) throw new Error(`No pack holds ${address}.`);
  return found;
}
