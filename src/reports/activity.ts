import type { Audience } from '../schemas/shared/audience.ts';
import type { FileChange } from './history.ts';
import { runsIn, within, type Period } from './period.ts';
import type { Material, ReportContent, WrittenKind } from './content.ts';

/** One text that was published, reviewed or mended in the period. */
export interface Told { kind: WrittenKind; title: string; day: string }

/** What the site can say of a period; everything else is left to the unit. */
export interface Activity {
  published: Told[];
  /** Compared with its sources again, after the day it was published. */
  reviewed: Told[];
  /** Changed at least once without a new review day. */
  mended: Told[];
  takenDown: Told[];
  /** Texts on the site at the end of the period, by kind. */
  standing: Partial<Record<WrittenKind, number>>;
  /** Published in the period, by name of topic. */
  byTopic: { topic: string; counts: Partial<Record<WrittenKind, number>> }[];
  byAudience: Partial<Record<Audience, number>>;
  /** Lessons that count towards "80 % học sinh", on the site at the end of the period. */
  towards80: { title: string; grades: readonly number[]; isNew: boolean }[];
  occasions: { name: string; run: Period }[];
  lawsChecked: { name: string; day: string }[];
  contactsChecked: number;
}

const byDay = (a: Told, b: Told) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title, 'vi');
const count = <Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> => {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** Last change of each file in the period. */
function lastChanges(changes: readonly FileChange[], period: Period): Map<string, FileChange> {
  const last = new Map<string, FileChange>();
  // Newest first, as Git tells them.
  for (const change of changes) if (within(change.day, period) && !last.has(change.file)) last.set(change.file, change);
  return last;
}

/** Joins content and history to what happened in a period. `removed`: texts whose files are gone, as they were. */
export function activityIn(period: Period, content: ReportContent, changes: readonly FileChange[], removed: readonly Material[]): Activity {
  const { materials, topics } = content;
  const last = lastChanges(changes, period);
  const told = (material: Material, day: string): Told => ({ kind: material.kind, title: material.title, day });
  const fresh = materials.filter(({ publishedOn }) => within(publishedOn, period));
  const reviewed = materials.filter(({ reviewedOn, publishedOn }) => within(reviewedOn, period) && reviewedOn !== undefined && reviewedOn > publishedOn);
  const mended = materials.filter((material) => last.get(material.file)?.kind === 'changed' && !fresh.includes(material) && !reviewed.includes(material));
  const standing = materials.filter(({ publishedOn }) => publishedOn <= period.until);
  return {
    published: fresh.map((material) => told(material, material.publishedOn)).sort(byDay),
    reviewed: reviewed.map((material) => told(material, material.reviewedOn ?? '')).sort(byDay),
    mended: mended.map((material) => told(material, last.get(material.file)?.day ?? '')).sort(byDay),
    takenDown: removed.flatMap((material) => {
      const change = last.get(material.file);
      return change?.kind === 'removed' ? [told(material, change.day)] : [];
    }).sort(byDay),
    standing: count(standing.map(({ kind }) => kind)),
    byTopic: topics
      .map(({ id, name }) => ({ topic: name, counts: count(fresh.filter(({ topic }) => topic === id).map(({ kind }) => kind)) }))
      .filter(({ counts }) => Object.keys(counts).length > 0),
    byAudience: count(fresh.flatMap(({ audience }) => audience ?? [])),
    towards80: standing.filter(({ countsTowards80 }) => countsTowards80).map(({ title, grades = [], publishedOn }) => ({ title, grades, isNew: within(publishedOn, period) })),
    occasions: content.occasions
      .flatMap((occasion) => runsIn(occasion, period).map((run) => ({ name: occasion.name, run })))
      .sort((a, b) => a.run.from.localeCompare(b.run.from) || a.name.localeCompare(b.name, 'vi')),
    lawsChecked: content.laws.filter(({ checkedOn }) => within(checkedOn, period)).map(({ name, checkedOn }) => ({ name, day: checkedOn })),
    contactsChecked: content.contacts.filter(({ checkedOn }) => within(checkedOn, period)).length,
  };
}
