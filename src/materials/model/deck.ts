import type { Imprint } from './imprint.ts';

export interface DeckPicture {
  /** Name in the picture set. */
  name: string;
  alt: string;
}

export interface DeckSlide {
  title: string;
  points: string[];
  /** What the teacher says, one paragraph. */
  notes: string;
  picture?: DeckPicture;
}

/** Slides for a projector, read from six metres. */
export interface Deck {
  title: string;
  subtitle: string;
  /** Colour name of the topic, `content/topics`. */
  colour: string;
  slides: DeckSlide[];
  imprint: Imprint;
}
