import type { Engine } from './engine.ts';
import type { Meanings } from './meanings.ts';
import type { TitleIndex } from './title-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything a search needs, injected: tests bring their own. */
export interface Sources {
  titles: TitleIndex;
  meanings: Meanings;
  /** Fetched when a word is not in any title. */
  vocabulary: () => Promise<Vocabulary>;
  engine: () => Promise<Engine>;
}
