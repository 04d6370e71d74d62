import type { DeckPicture } from './deck.ts';
import type { Imprint } from './imprint.ts';

/** A sheet read while standing: notice board A4, poster A3. */
export interface Board {
  title: string;
  headline: string;
  points: string[];
  picture?: DeckPicture;
  colour: string;
  /** Address in the QR code, absolute. */
  leadsTo: string;
  imprint: Imprint;
}
