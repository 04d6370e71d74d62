import { PACKS_FOLDER } from '../policy.ts';
import { PackFailure } from './failure.ts';
import { hashOf } from './hash.ts';

/** One file of a pack as the build has left it. */
export interface PackFile {
  /** Path on the site: `/bai-viet/…/`. */
  address: string;
  bytes: number;
  /** SHA-256, 64 hexadecimal digits. */
  hash: string;
}

/** A pack as the list of packs offers it. */
export interface Offer {
  /** Name that tells nothing and stays the same from build to build. */
  id: string;
  /** Room it takes, in bytes; files with the same content count once. */
  bytes: number;
  /** SHA-256 of the list of its files: its version. */
  list: string;
}

/** Address of the list of all packs: the one file whose name stays the same. */
export const OFFERS_ADDRESS = `${PACKS_FOLDER}ban-ke.json`;

/** Address of the list of files of one version of a pack. */
export const listAddress = (list: string) => `${PACKS_FOLDER}${list.slice(0, 16)}.json`;

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isAddress = (value: unknown): value is string => typeof value === 'string' && /^\/(?!\/)/.test(value);

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PackFailure('list', `${what}: expected JSON, found ${JSON.stringify(text.slice(0, 40))}.`, cause);
  }
}

const isOffer = (value: unknown): value is Offer =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && /^[0-9a-f]{8}$/.test(value.id) &&
  'bytes' in value && isSize(value.bytes) && 'list' in value && isHash(value.list);

/** Reads the list of all packs. Throws a `PackFailure` of kind `list` when anything of it is not as the build writes it. */
export function readOffers(text: string): Offer[] {
  const value = parsed(text, OFFERS_ADDRESS);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isOffer)) throw new PackFailure('list', `${OFFERS_ADDRESS}: expected packs with id, bytes and list.`);
  return value.map(({ id, bytes, list }) => ({ id, bytes, list }));
}

/** Reads the list of files of one pack. Throws `changed` when it is another version than the offer says, `list` when it is broken. */
export async function readList(text: string, { list }: Offer): Promise<PackFile[]> {
  const address = listAddress(list);
  if ((await hashOf(new TextEncoder().encode(text))) !== list) throw new PackFailure('changed', `${address}: expected the list ${list}, found another.`);
  const value = parsed(text, address);
  const rows = Array.isArray(value) ? value : [];
  const files = rows.flatMap((row): PackFile[] => {
    const [path, bytes, hash] = Array.isArray(row) ? (row as unknown[]) : [];
    return isAddress(path) && isSize(bytes) && isHash(hash) ? [{ address: path, bytes, hash }] : [];
  });
  if (files.length === 0 || files.length !== rows.length) throw new PackFailure('list', `${address}: expected rows of address, bytes and hash.`);
  return files;
}

/** Whether a value has the shape of a stored file: what the device holds is judged like what comes from the network. */
export const isPackFile = (value: unknown): value is PackFile =>
  typeof value === 'object' && value !== null && 'address' in value && isAddress(value.address) && 'bytes' in value && isSize(value.bytes) && 'hash' in value && isHash(value.hash);
