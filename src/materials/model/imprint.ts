/** What every file says about itself: where it comes from, how fresh it is, who helps. Dates are `YYYY-MM-DD`. */
export interface Imprint {
  /** Name of the site. */
  site: string;
  /** Address of the page the file belongs to, absolute. */
  address: string;
  /** Changes with every change of the source: review day and the first signs of its hash. */
  version: string;
  topic: string;
  reviewedOn: string;
  reviewBy: string;
  /** Who approved the text, or null until a person did: the file says so then. */
  reviewedBy: string | null;
  /** Profession that should read it first. */
  reviewNeededFrom?: string;
  /** Each source as one printed line. */
  sources: string[];
  /** Bodies behind the sources, each once: what stands on a sheet for pupils, where a title about accidents or abuse has no place. */
  bodies: string[];
}
