import type { AgeBand, Audience } from '../schemas/shared/audience.ts';
import type { PageKind } from '../schemas/shared/page-kinds.ts';
import { slug } from '../text/slug.ts';

/** Kinds of pages; the same list as `schemas/shared/page-kinds.ts`, which code on the reader's phone must not load (a type check holds them together). */
export const KINDS = ['trang', 'bai-viet', 'bai-giang', 'trac-nghiem', 'van-ban', 'tin-tuc'] as const satisfies readonly PageKind[];
export type Kind = PageKind;

/** One page as search knows it before any text is fetched. */
export interface TitleRecord {
  address: string;
  title: string;
  /** Other names: the number of a legal document. */
  alias?: string;
  kind: Kind;
  topic?: string;
  audience?: Audience;
  ageBand?: AgeBand;
}

/** Columns compress better than records: at 1,000 pages the list is about 20 kB (brotli). */
export interface TitleList {
  topics: string[];
  audiences: string[];
  ages: string[];
  /** Ids as `shortId` writes them, titles, and a code of four characters a page: kind, topic, audience, age as base-36 digits, "-" for none. */
  ids: string[];
  titles: string[];
  codes: string[];
  /** Aliases by row. */
  aliases: Record<number, string>;
}

const addressOf = (kind: Kind, id: string) => (kind === 'trang' ? `/${id}/` : `/${kind}/${id}/`);
const idOf = (kind: Kind, address: string) => address.slice(kind === 'trang' ? 1 : kind.length + 2, -1);

/** An id most often begins as its title does, so only the letters in common are counted, in base 36, and the rest is written: "i:-2026". */
function shortId(id: string, title: string): string {
  const start = slug(title);
  let common = 0;
  while (common < id.length && id[common] === start[common]) common += 1;
  return `${common === start.length ? '' : common.toString(36)}:${id.slice(common)}`;
}

function fullId(short: string, title: string): string {
  const sign = short.indexOf(':');
  const start = slug(title);
  return (sign === 0 ? start : start.slice(0, parseInt(short.slice(0, sign), 36))) + short.slice(sign + 1);
}

const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))].sort();
const digit = (values: readonly string[], value: string | undefined) => (value === undefined ? '-' : values.indexOf(value).toString(36));

/** Packs the records in the order of their addresses, so that the same pages give the same bytes. */
export function packTitles(records: readonly TitleRecord[]): TitleList {
  const sorted = [...records].sort((a, b) => a.address.localeCompare(b.address));
  const topics = distinct(sorted.map(({ topic }) => topic));
  const audiences = distinct(sorted.map(({ audience }) => audience));
  const ages = distinct(sorted.map(({ ageBand }) => ageBand));
  return {
    topics,
    audiences,
    ages,
    ids: sorted.map(({ kind, address, title }) => shortId(idOf(kind, address), title)),
    titles: sorted.map(({ title }) => title),
    codes: sorted.map(({ kind, topic, audience, ageBand }) => digit(KINDS, kind) + digit(topics, topic) + digit(audiences, audience) + digit(ages, ageBand)),
    aliases: Object.fromEntries(sorted.flatMap(({ alias }, row) => (alias === undefined ? [] : [[row, alias] as const]))),
  };
}

/** The records of a packed list. */
export function unpackTitles({ topics, audiences, ages, ids, titles, codes, aliases }: TitleList): TitleRecord[] {
  const at = (values: readonly string[], code: string | undefined) => (code === undefined || code === '-' ? undefined : values[parseInt(code, 36)]);
  return titles.map((title, row) => {
    const code = codes[row] ?? '';
    const kind = (at(KINDS, code[0]) ?? 'trang') as Kind;
    return {
      address: addressOf(kind, fullId(ids[row] ?? ':', title)),
      title,
      alias: aliases[row],
      kind,
      topic: at(topics, code[1]),
      audience: at(audiences, code[2]) as Audience | undefined,
      ageBand: at(ages, code[3]) as AgeBand | undefined,
    };
  });
}
