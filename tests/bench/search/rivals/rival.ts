import { fold } from '../../../../src/text/fold.ts';
import { syllables } from '../../../../src/text/syllables.ts';
import type { PageText } from '../texts.ts';

/** The index of an engine that ships it whole, as it goes over the wire. Made in Node. */
export type Build = (pages: readonly PageText[]) => Promise<string>;

/** Takes the parsed index in the browser; returns a search that answers with titles and addresses. */
export type Open = (index: unknown) => Promise<(query: string, limit: number) => Promise<Found[]>>;

export interface Found {
  address: string;
  title: string;
}

/** The same words for each: without marks and without đ, so that each finds what is typed without. */
export const words = (text: string) => syllables(fold(text));
