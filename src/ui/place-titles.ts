/** Titles of places inside a page that search finds by themselves. */
export const PLACE_TITLES = {
  word: (term: string) => `“${term}” là gì`,
  right: (article: number, name: string) => `Điều ${article}: ${name}`,
} as const;
