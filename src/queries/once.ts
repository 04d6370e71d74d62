/**
 * Runs a query once per build: `getCollection` walks the whole store on each call, and every page asks.
 * In the dev server each call is fresh, so that an edit shows.
 */
export function once<Value>(query: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? query() : (answer ??= query()));
}
