import type { Holding, Ledger, PackCopy } from './ledger.ts';
import type { PackFile } from './lists.ts';

/** One file for each content: packs share scripts, and pages may be the same. */
export const different = (files: readonly PackFile[]): PackFile[] => [...new Map(files.map((file) => [file.hash, file])).values()];

/** Room that files take, in bytes; the same content once. */
export const bytesOf = (files: readonly PackFile[]): number => different(files).reduce((sum, { bytes }) => sum + bytes, 0);

/** What has still to be fetched; `held` are the hashes that the device has. */
export const missing = (files: readonly PackFile[], held: ReadonlySet<string>): PackFile[] => different(files).filter(({ hash }) => !held.has(hash));

const change = (ledger: Ledger, id: string, holding: Holding): Ledger => {
  const others = Object.fromEntries(Object.entries(ledger).filter(([other]) => other !== id));
  return holding.whole || holding.part ? { ...others, [id]: holding } : others;
};

/** A pack is on its way; what is there whole stays to be read. */
export const begun = (ledger: Ledger, id: string, part: PackCopy): Ledger => change(ledger, id, { ...ledger[id], part });

/** Names of these carry their content, so a page of the version before may still ask for them. */
const outlivesItsPage = ({ address }: PackFile) => address.startsWith('/_astro/');

/** The pack on its way is there whole, and takes the place of the one before in a single step. */
export function finished(ledger: Ledger, id: string, storedAt: string): Ledger {
  const held = ledger[id];
  if (!held?.part) return ledger;
  const now = new Set(held.part.files.map(({ hash }) => hash));
  const former = held.whole?.files.filter((file) => outlivesItsPage(file) && !now.has(file.hash)) ?? [];
  return change(ledger, id, { whole: { ...held.part, storedAt }, ...(former.length > 0 && { former }) });
}

/** The pack on its way is given up. */
export function givenUp(ledger: Ledger, id: string): Ledger {
  const { whole, former } = ledger[id] ?? {};
  return change(ledger, id, { ...(whole && { whole }), ...(former && { former }) });
}

export const removed = (ledger: Ledger, id: string): Ledger => change(ledger, id, {});

/** Hashes on the device that no pack needs any more. */
export function orphans(held: Iterable<string>, ledger: Ledger): string[] {
  const needed = new Set(Object.values(ledger).flatMap(({ whole, part, former }) => [...(whole?.files ?? []), ...(part?.files ?? []), ...(former ?? [])].map(({ hash }) => hash)));
  return [...held].filter((hash) => !needed.has(hash));
}

/**
 * How a pack stands on this device. `none` · `part` begun · `damaged` was whole, the browser has thrown files away · `whole` ·
 * `old` whole, and the site offers a newer version.
 */
export type Standing = 'none' | 'part' | 'damaged' | 'whole' | 'old';

/** Judges a pack by what is really in the cache, not by what the list says. `offered`: newest version, where it is known. */
export function standing(holding: Holding | undefined, held: ReadonlySet<string>, offered?: string): Standing {
  if (!holding?.whole) return holding?.part ? 'part' : 'none';
  if (missing(holding.whole.files, held).length > 0) return 'damaged';
  return offered !== undefined && offered !== holding.whole.version ? 'old' : 'whole';
}
