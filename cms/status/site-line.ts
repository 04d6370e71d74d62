/** What the bar says of the site readers see. */
export interface SiteLine {
  tone: 'good' | 'busy' | 'bad';
  text: string;
  /** Whether a link to the page makes sense. */
  see?: boolean;
  /** More for the person who looks after the site, shown on demand. */
  details?: string;
}
