import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { Campaign } from '../schemas/campaign.ts';
import type { Report } from '../schemas/report.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Audience } from '../schemas/shared/audience.ts';
import type { z } from 'zod';

/** Collections whose entries are work of communication, in the order of the report. */
export const WRITTEN_KINDS = ['articles', 'news', 'lessons', 'quizzes', 'posters'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** One file of `content/`, read, before any judgement. */
export interface RawEntry { collection: string; id: string; file: string; data: Record<string, unknown> }

/** A text, lesson, quiz or poster with what a report says of it. */
export interface Material {
  kind: WrittenKind;
  file: string;
  title: string;
  topic?: string | undefined;
  audience?: Audience | undefined;
  publishedOn: string;
  reviewedOn?: string | undefined;
  grades?: readonly number[] | undefined;
  countsTowards80?: boolean | undefined;
}

export interface ReportContent {
  settings: Settings;
  materials: Material[];
  /** In the order of the site. */
  topics: { id: string; name: string }[];
  occasions: (Pick<Campaign, 'name' | 'yearly' | 'occurrences'>)[];
  laws: { name: string; checkedOn: string }[];
  contacts: { checkedOn: string }[];
  /** The yearly reports of the unit, by file name. */
  reports: Map<string, Report>;
}

const isWritten = (collection: string): collection is WrittenKind => (WRITTEN_KINDS as readonly string[]).includes(collection);

/** A text as the report sees it; `undefined` for an entry that is none or does not fit its schema. */
export function materialOf({ collection, file, data }: RawEntry): Material | undefined {
  if (!isWritten(collection)) return undefined;
  const read = COLLECTIONS[collection].schema.safeParse(data);
  if (!read.success) return undefined;
  const fields: Omit<Material, 'kind' | 'file'> = read.data;
  const { title, topic, audience, publishedOn, reviewedOn, grades, countsTowards80 } = fields;
  return { kind: collection, file, title, topic, audience, publishedOn, reviewedOn, grades, countsTowards80 };
}

/** Everything a report is made from. Throws, naming the file, when an entry does not fit its schema: a report must not lose one in silence. */
export function reportContent(entries: readonly RawEntry[]): ReportContent {
  const of = <Name extends CollectionName>(name: Name) => entries.filter(({ collection }) => collection === name).map(({ id, file, data }) => {
    const read = COLLECTIONS[name].schema.safeParse(data);
    if (!read.success) throw new Error(`${file} còn lỗi nên chưa lập được báo cáo – chạy "npm run check:content", sửa rồi lập lại.`);
    return { id, data: read.data as z.output<(typeof COLLECTIONS)[Name]['schema']> };
  });
  const [settings] = of('settings');
  if (!settings) throw new Error('Thiếu content/settings/site.yml – báo cáo cần tên đơn vị.');
  for (const kind of WRITTEN_KINDS) of(kind);
  return {
    settings: settings.data,
    materials: entries.flatMap((entry) => materialOf(entry) ?? []),
    topics: of('topics').sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)).map(({ id, data }) => ({ id, name: data.name })),
    occasions: of('campaigns').map(({ data }) => data),
    laws: of('legal').map(({ data }) => ({ name: `${data.shortTitle} (${data.number})`, checkedOn: data.checkedOn })),
    contacts: of('contacts').map(({ data }) => ({ checkedOn: data.checkedOn })),
    reports: new Map(of('reports').map(({ id, data }) => [id, data])),
  };
}
