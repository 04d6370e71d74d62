import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type CampaignEntry = CollectionEntry<'campaigns'>;

/** One run of an occasion; both days `YYYY-MM-DD`, `until` included. */
export interface Occurrence {
  campaign: CampaignEntry;
  from: string;
  until: string;
}

const campaigns = once(() => getCollection('campaigns'));

/** Days of one campaign that end on or after `day`, within the next twelve months. Pure. */
export function occurrencesFrom(campaign: CampaignEntry, day: string): Occurrence[] {
  const year = Number(day.slice(0, 4));
  const { yearly, occurrences } = campaign.data;
  const runs = yearly
    ? [year - 1, year, year + 1].map((start) => {
        const until = yearly.until ?? yearly.from;
        return { from: `${start}-${yearly.from}`, until: `${until < yearly.from ? start + 1 : start}-${until}` };
      })
    : occurrences.map(({ from, until }) => ({ from, until: until ?? from }));
  const horizon = `${year + 1}${day.slice(4)}`;
  return runs.filter(({ from, until }) => until >= day && from < horizon).map((run) => ({ campaign, ...run }));
}

/** Days after which an occasion is near enough to prepare. */
const SOON = 45;
const DAY_MS = 86_400_000;

/** What goes on now or begins within `SOON` days: what begins next first, long seasons last. Pure. */
export function nearby(occurrences: readonly Occurrence[], day: string): Occurrence[] {
  const horizon = new Date(Date.parse(day) + SOON * DAY_MS).toISOString().slice(0, 10);
  const near = occurrences.filter(({ from, until }) => until >= day && from <= horizon);
  return [...near.filter(({ from, until }) => from > day || from === until), ...near.filter(({ from, until }) => from <= day && from !== until)];
}

/** The communication year ahead, in the order of days. A moving day that nobody has entered yet is simply not there. */
export async function yearAhead(day: string): Promise<Occurrence[]> {
  return (await campaigns())
    .flatMap((campaign) => occurrencesFrom(campaign, day))
    .sort((a, b) => a.from.localeCompare(b.from) || a.campaign.id.localeCompare(b.campaign.id));
}
