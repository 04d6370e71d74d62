import { PACKS_FOLDER } from '../policy.ts';
import { isPackFile, type PackFile } from './lists.ts';

/** One version of a pack on this device. */
export interface PackCopy {
  /** `list` of the offer it came from. */
  version: string;
  /** When its last file came, ISO instant. */
  storedAt: string;
  files: readonly PackFile[];
}

/** What the device holds of one pack. */
export interface Holding {
  /** The version that is there from first file to last; only this one is ever shown. */
  whole?: PackCopy;
  /** The version that is on its way. */
  part?: PackCopy;
  /** Scripts and pictures of the version before, for a page of it that is still open. */
  former?: readonly PackFile[];
}

/** The device's own list of packs: which file lies under which hash. Packs by their id. */
export type Ledger = Readonly<Record<string, Holding>>;

/** Where the list itself lies in the cache of packs. */
export const LEDGER_KEY = `${PACKS_FOLDER}so`;

/** Name of a stored file: its content, nothing of its address. */
export const keyOf = (hash: string) => `${PACKS_FOLDER}${hash}`;

const isCopy = (value: unknown): value is PackCopy =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string' &&
  'storedAt' in value && typeof value.storedAt === 'string' && 'files' in value && Array.isArray(value.files) && value.files.every(isPackFile);

function holding(value: unknown): Holding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { whole, part, former } = value as Record<string, unknown>;
  const held: Holding = {
    ...(isCopy(whole) && { whole }),
    ...(isCopy(part) && { part }),
    ...(Array.isArray(former) && former.every(isPackFile) && { former }),
  };
  return held.whole || held.part ? held : undefined;
}

/** Reads the device's list; what is not as this site writes it counts as not there. */
export function readLedger(text: string | undefined): Ledger {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([id, entry]) => {
    const held = holding(entry);
    return held ? [[id, held] as const] : [];
  }));
}

/** A file that a whole pack holds, and since when. */
export interface Held {
  file: PackFile;
  storedAt: string;
}

/** The newest stored file at one address: of whole packs first, then of those before. A pack on its way has none to show. */
export function heldAt(ledger: Ledger, address: string): Held | undefined {
  const all = Object.values(ledger);
  const at = (files: readonly PackFile[] | undefined) => files?.find((file) => file.address === address);
  const whole = all.flatMap(({ whole: copy }) => {
    const file = at(copy?.files);
    return file && copy ? [{ file, storedAt: copy.storedAt }] : [];
  });
  const former = all.flatMap(({ whole: copy, former: files }) => {
    const file = at(files);
    return file ? [{ file, storedAt: copy?.storedAt ?? '' }] : [];
  });
  return whole.toSorted((a, b) => b.storedAt.localeCompare(a.storedAt))[0] ?? former[0];
}
