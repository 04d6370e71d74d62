import type { Sources } from '../../search/sources.ts';

/** Where search finds what it needs and how its results are reached: on the site, or in the USB edition. */
export interface SearchHome {
  sources: () => Promise<Sources>;
  /** What a link to an address of the site holds. */
  wayTo: (address: string) => string;
  /** Whether a page cannot be opened now: no network, and not on this device. */
  isAway: (address: string) => Promise<boolean>;
}

/** Runs `make` once; a failure is forgotten, so that the next search tries again. */
export function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= make().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}
