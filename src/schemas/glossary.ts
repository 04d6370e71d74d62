import { z } from 'zod';
import { plainText } from './shared/text.ts';

/** A hard word and its plain meaning. Shown under the word and on `/tu-de-hieu/`. */
export const glossaryWord = z.strictObject({
  /** The hard word as it is written in the middle of a sentence. */
  term: plainText(60),
  /** Meaning in one or two short sentences. */
  plain: plainText(260),
  /** Simpler word that may replace it; default: none. */
  useInstead: plainText(80).optional(),
});

export type GlossaryWord = z.infer<typeof glossaryWord>;
