/** Runs `work` on every entry, `at` a time; results in the order of the entries. */
export async function inTurns<Entry, Result>(entries: readonly Entry[], work: (entry: Entry) => Promise<Result>, at = 4): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < entries.length; from += at) results.push(...(await Promise.all(entries.slice(from, from + at).map(work))));
  return results;
}
