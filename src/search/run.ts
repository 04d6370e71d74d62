import { fold } from '../text/fold.ts';
import { syllables } from '../text/syllables.ts';
import type { Engine, Hit, Page } from './engine.ts';
import { variants } from './variants.ts';

export interface Found {
  pages: Page[];
  /** Results that exist but could not be read, for example without network. */
  unreadable: number;
}

/** Keeps the best score of each page; ties go by id, so that the same query always gives the same order. */
function merge(lists: readonly Hit[][]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (!known || hit.score > known.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** Pagefind shortens a query that matches nothing until something does (Pagefind#1246): keep only pages that hold a syllable of it. */
function holdsQuery(page: Page, query: string): boolean {
  const text = ` ${syllables(fold(`${page.title} ${page.content}`)).join(' ')}`;
  return syllables(fold(query)).some((syllable) => text.includes(` ${syllable}`));
}

/**
 * Results for `query`, best first, at most `limit`. `signal` stops work that nobody waits for any more; then the answer is empty.
 */
export async function runSearch(engine: Engine, query: string, limit: number, signal?: AbortSignal): Promise<Found> {
  const hits = merge(await Promise.all(variants(query).map((variant) => engine.search(variant))));
  const found: Found = { pages: [], unreadable: 0 };
  if (signal?.aborted) return found;
  const loaded = await Promise.allSettled(hits.slice(0, limit).map((hit) => hit.load()));
  for (const result of loaded) {
    if (result.status === 'rejected') found.unreadable += 1;
    else if (holdsQuery(result.value, query)) found.pages.push(result.value);
  }
  return found;
}
