import { z } from 'zod';
import { PAGE_KINDS } from './shared/page-kinds.ts';
import { audience } from './shared/audience.ts';
import { lines } from './shared/text.ts';

/** A group of words that mean the same to a reader; searching one finds all. */
const meaning = z.strictObject({
  /** Two words or more, as people say them, with tone marks. */
  words: lines(60, { min: 2, most: 24 }),
  /** Addresses of the pages that answer best; they come first when the group is asked for. Default: none. */
  best: z.array(z.string().regex(/^\/[a-z0-9\-/]+\/$/, { error: 'địa chỉ trong trang này, ví dụ "/can-giup-ngay/"' })).max(4).default([]),
});

/** Words that name a kind of page: "giáo án" is a lesson. */
const kindCue = z.strictObject({
  kind: z.enum(PAGE_KINDS),
  words: lines(40, { min: 1, most: 20 }),
});

/** Words that tell who is asking: "con tôi" is a parent. */
const speaker = z.strictObject({
  audience,
  words: lines(40, { min: 1, most: 40 }),
});

/** What search knows of meaning; officers extend it in the CMS. One file: `content/search/words.yml`. */
export const searchWords = z.strictObject({
  /** Synonyms, children's words and dialect, a group a meaning. */
  meanings: z.array(meaning).min(1),
  /** Words that carry no topic: dropped from whole questions unless nothing else is left. */
  stopWords: lines(30, { min: 1, most: 400 }),
  speakers: z.array(speaker),
  kinds: z.array(kindCue),
  /** Words of danger or of wanting to die: the help box comes above the results, and nothing says what was understood. */
  distress: lines(60, { min: 1, most: 300 }),
  /** Searches offered when nothing was found. */
  examples: lines(40, { min: 2, most: 8 }),
});

export type SearchWords = z.infer<typeof searchWords>;
