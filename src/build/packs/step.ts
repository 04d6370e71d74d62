import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKS_FOLDER } from '../../offline/policy.ts';
import { fileSize } from '../../text/file-size.ts';
import { ADDRESS } from '../../ui/addresses.ts';
import type { Step } from '../steps.ts';
import { fileOf } from './resources.ts';
import { packId, writePacks } from './write-packs.ts';

/** What `src/pages/luu/goi.json.ts` has written for this step. */
const PLANS = `${PACKS_FOLDER.slice(1)}goi.json`;

/** The page of the packs with their neutral names and sizes in it. Throws when page and packs do not name the same ones. */
export function withSizes(html: string, packs: readonly { key: string; id: string; bytes: number }[]): string {
  let filled = html;
  for (const { key, id, bytes } of packs) {
    const row = filled.replaceAll(`data-pack="${key}"`, `data-pack="${id}"`).replaceAll(`data-size-of="${key}"></`, `>${fileSize(bytes)}</`);
    if (row === filled) throw new Error(`Trang ${ADDRESS.offlineReading} thiếu gói "${key}".`);
    filled = row;
  }
  const left = /data-size-of="([^"]*)"/.exec(filled)?.[1];
  if (left !== undefined) throw new Error(`Trang ${ADDRESS.offlineReading} có gói "${left}" không ai biết.`);
  return filled;
}

/** Weighs, verifies and names the packs, after every page has its last byte and before the worker counts the frame. */
export const packs: Step = {
  title: 'Xếp gói đọc khi mất mạng',
  run: async ({ dist }) => {
    const plans = JSON.parse(await readFile(path.join(dist, PLANS), 'utf8')) as { key: string; addresses: string[] }[];
    await rm(path.join(dist, PLANS));
    const offers = await writePacks(dist, plans.map(({ key, addresses }) => ({ id: packId(key), addresses })));
    const page = path.join(dist, fileOf(ADDRESS.offlineReading));
    const sized = plans.flatMap(({ key }, index) => offers.slice(index, index + 1).map(({ id, bytes }) => ({ key, id, bytes })));
    await writeFile(page, withSizes(await readFile(page, 'utf8'), sized));
    return `${offers.length} gói, ${sized.map(({ bytes }) => fileSize(bytes)).join(' · ')}`;
  },
};
