import type { TitleRecord } from '../../search/title-list.ts';
import { ADDRESS } from '../../ui/addresses.ts';

/** What a person wants in the edition. */
export interface Wanted {
  /** Id of the only topic; default: all. */
  topic?: string;
  /** PDF, Word, PowerPoint, ZIP and so on. */
  materials: boolean;
}

/** Kinds of pages that belong to one topic; legal documents and site pages serve all. */
const OF_A_TOPIC = new Set<TitleRecord['kind']>(['bai-viet', 'bai-giang', 'trac-nghiem', 'tin-tuc']);

/** Pages that make no sense in a folder. */
const NOT_PAGES = new Set<string>(['/404.html', ADDRESS.offline, ADDRESS.wiped]);
const NOT_FILES = /^\/(?:quan-tri\/|pagefind\/|tim\/|luu\/|anh\/|_headers$|sw\.js$|robots\.txt$|rss\.xml$|sitemap|manifest\.webmanifest$|icon-)/;

export const isPage = (pathname: string) => !NOT_PAGES.has(pathname);
export const isFile = (pathname: string) => !NOT_FILES.test(pathname) && !pathname.endsWith('.html');

/**
 * Which paths of the site the person does not want: another topic's pages and its files, or all files. `always`: pages that every
 * reader needs, whatever their topic (first aid).
 */
export function leavesOut({ topic, materials }: Wanted, records: readonly TitleRecord[], always: ReadonlySet<string>): (pathname: string) => boolean {
  const others = records.filter((record) => topic !== undefined && record.topic !== topic && OF_A_TOPIC.has(record.kind) && !always.has(record.address));
  const folders = new Set(others.flatMap(({ address }) => [address, ADDRESS.files + address.slice(1)]));
  const first = (pathname: string, parts: number) => `${pathname.split('/').slice(0, parts + 1).join('/')}/`;
  return (pathname) => {
    // The newsroom is a program of the site; a door leads to it.
    if (pathname.startsWith(ADDRESS.newsroom)) return true;
    // Small pictures of the files: pages that list everything show them.
    if (pathname.endsWith('.webp')) return false;
    if (!materials && pathname.startsWith(ADDRESS.files)) return true;
    if (topic === undefined) return false;
    if (folders.has(first(pathname, 2)) || folders.has(first(pathname, 4))) return true;
    const hub = [ADDRESS.topics, `${ADDRESS.files}chu-de/`].find((start) => pathname.startsWith(start) && pathname !== start);
    return hub !== undefined && !pathname.startsWith(`${hub}${topic}/`);
  };
}

