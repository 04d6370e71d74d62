import { ARTICLE_KINDS } from '../schemas/article.ts';
import type { Audience } from '../schemas/shared/audience.ts';
import { articleAddress } from '../ui/addresses.ts';
import { KIND_HEADINGS } from '../ui/door-strings.ts';
import { AGE_NAMES } from '../ui/reader-names.ts';
import type { ArticleEntry } from './articles.ts';

/** Cards at the top of a hub; the others of their kind stand with their reader. */
const MOST_URGENT = 3;

export interface HubReader {
  audience: Audience;
  kinds: { heading: string; rows: { to: string; title: string; note: string }[] }[];
}

const isUrgent = ({ data }: ArticleEntry) => data.kind === 'tinh-huong' && data.audience !== 'tre-em';
/** One text a reader before a second of the same one; first aid before all. */
const urgency = (entry: ArticleEntry, rank: number) => rank - (entry.data.keepOffline ? 100 : 0);

/**
 * Groups of one page of a hub, in the order of `articlesForHub`: what to do when something has happened, then each reader's
 * texts by kind. Pure. Children's texts stay in their own panel: the cards on top speak to adults.
 */
export function hubGroups(entries: readonly ArticleEntry[]): { urgent: ArticleEntry[]; readers: HubReader[] } {
  const audiences = [...new Set(entries.map(({ data }) => data.audience))];
  const ranked = audiences.flatMap((audience) => entries.filter((entry) => entry.data.audience === audience && isUrgent(entry)).map((entry, rank) => ({ entry, rank: urgency(entry, rank) })));
  const urgent = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_URGENT).map(({ entry }) => entry);
  const rest = entries.filter((entry) => !urgent.includes(entry));
  const readers = audiences.map((audience) => ({
    audience,
    kinds: ARTICLE_KINDS.map((kind) => ({
      heading: KIND_HEADINGS[kind],
      rows: rest.filter(({ data }) => data.audience === audience && data.kind === kind)
        .map(({ id, data }) => ({ to: articleAddress(id), title: data.title, note: data.ageBand ? AGE_NAMES[data.ageBand] : data.summary })),
    })).filter(({ rows }) => rows.length > 0),
  }));
  return { urgent, readers: readers.filter(({ kinds }) => kinds.length > 0) };
}
