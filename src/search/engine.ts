/** What a result needs to be shown. `excerpt` holds `<mark>` around the words found, everything else is escaped text. */
export interface Page {
  address: string;
  title: string;
  excerpt: string;
  /** Plain text of the page, to check that a result really holds the query. */
  content: string;
}

/** A result before its page is loaded. Higher `score` first. */
export interface Hit {
  id: string;
  score: number;
  load: () => Promise<Page>;
}

/** Full-text engine; injected, so that the query layer is tested without a browser. */
export interface Engine {
  search: (query: string) => Promise<Hit[]>;
}
