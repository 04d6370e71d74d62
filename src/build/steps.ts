import type { AstroIntegrationLogger } from 'astro';
import type { ShelfItem } from '../materials/material-file.ts';

/** What a step gets: the built site and a place to speak. */
export interface StepContext {
  /** Project root, absolute. */
  root: string;
  /** The built site, absolute; steps read and write here only. */
  dist: string;
  /** Folder for results that survive a rebuild, absolute. */
  cache: string;
  /** Files of the class materials, as the pages list them. */
  shelf: readonly ShelfItem[];
  logger: AstroIntegrationLogger;
}

/** One ordered step after `astro build`. Throws when it cannot do its work or has produced nothing. */
export interface Step {
  /** What is being made, in Vietnamese, shown while it runs. */
  title: string;
  /** Returns a sentence on what was made. */
  run: (context: StepContext) => Promise<string>;
}
