import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listAddress, OFFERS_ADDRESS, type Offer, type PackFile } from '../../offline/packs/lists.ts';
import { bytesOf } from '../../offline/packs/plan.ts';
import { everythingFor, fileOf } from './resources.ts';

/** A pack before it is weighed. */
export interface Contents {
  /** Name that tells nothing, eight hexadecimal digits. */
  id: string;
  addresses: readonly string[];
}

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

/** The name of a pack on devices and in the lists: stays the same from build to build and tells nothing. */
export const packId = (key: string) => sha256(`lc ${key}`).slice(0, 8);

/** Writes the list of each pack and the list of all packs under `dist`; resolves to what is offered. */
export async function writePacks(dist: string, packs: readonly Contents[]): Promise<Offer[]> {
  if (packs.length === 0) throw new Error('Không có gói nào để lưu vào máy người đọc.');
  const known = new Map<string, Promise<PackFile>>();
  const weighed = (address: string): Promise<PackFile> => {
    const file = known.get(address) ?? readFile(path.join(dist, fileOf(address))).then((content) => ({ address, bytes: content.length, hash: sha256(content) }));
    known.set(address, file);
    return file;
  };
  const write = async (address: string, text: string) => {
    await mkdir(path.dirname(path.join(dist, address)), { recursive: true });
    await writeFile(path.join(dist, address), text);
  };
  const offers: Offer[] = [];
  for (const { id, addresses } of packs) {
    const files = await Promise.all((await everythingFor(dist, addresses)).map(weighed));
    const text = JSON.stringify(files.map(({ address, bytes, hash }) => [address, bytes, hash]));
    const list = sha256(text);
    await write(listAddress(list), text);
    offers.push({ id, bytes: bytesOf(files), list });
  }
  if (new Set(offers.map(({ id }) => id)).size !== offers.length) throw new Error('Hai gói có cùng tên trung tính – đổi khóa của một gói trong src/queries/packs.ts.');
  await write(OFFERS_ADDRESS, JSON.stringify(offers));
  return offers;
}
