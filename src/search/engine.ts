/** What is read of a page to judge and to show it. */
export interface Page {
  address: string;
  title: string;
  /** Plain text of the page, to check that a result really holds the query. */
  content: string;
  /** How readers ask for the page; never shown. */
  asked: readonly string[];
}

/** A result before its page is loaded. */
export interface Hit {
  id: string;
  /** What the engine was asked when it found this; the excerpt shows these words. */
  query: string;
  /** How much the text is about what was asked, more than 0 … 1 for the best of one answer. */
  score: number;
  load: () => Promise<Page>;
}

/** Full-text engine; injected, so that the query layer is tested without a browser. */
export interface Engine {
  /**
   * Pages that hold one word, or several side by side in quotation marks; any tones. Whole words only, and the same answer whatever
   * was asked before.
   */
  search: (query: string) => Promise<Hit[]>;
}
