import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { ID_PATTERN } from '../../../src/schemas/shared/ids.ts';
import { git } from '../git.ts';
import { Refusal } from '../refusal.ts';

/** Steps of a draft, by Decap's names: being written, waiting for review, approved. */
export const STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type Status = (typeof STATUSES)[number];

export const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);

/** The entry a draft is of. */
export interface Place {
  collection: keyof typeof COLLECTIONS;
  slug: string;
}

const PREFIX = 'cms/';

/** Reads the place a request names: `collection` and `slug`, else both as `id` – beside the two, `id` is that of a file. Throws a `Refusal` for what can be no entry. */
export function placeOf({ id, collection, slug }: Readonly<Record<string, unknown>>): Place {
  const [room = '', name = ''] = collection === undefined && typeof id === 'string' ? id.split(/\/(.*)/s) : [String(collection), String(slug)];
  if (!Object.hasOwn(COLLECTIONS, room) || !ID_PATTERN.test(name)) throw new Refusal(422, `tòa soạn không có bài "${room}/${name}"`);
  return { collection: room as Place['collection'], slug: name };
}

/** `cms/articles/cuu-tre-duoi-nuoc`: the branch of a draft, named as Decap's other backends do. */
export const branchOf = ({ collection, slug }: Place): string => `${PREFIX}${collection}/${slug}`;

/** `content/articles/cuu-tre-duoi-nuoc.mdx` */
export const fileOf = ({ collection, slug }: Place): string => `content/${collection}/${slug}.${COLLECTIONS[collection].extension}`;

/** The newest commit of a draft; `undefined` when there is none. */
export const tipOf = (root: string, branch: string): Promise<string | undefined> =>
  git(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`).then((hash) => hash, () => undefined);

/** As `tipOf`. Throws a `Refusal` with 404, which Decap takes for "no draft of this entry". */
export async function needTip(root: string, branch: string): Promise<string> {
  const tip = await tipOf(root, branch);
  if (tip === undefined) throw new Refusal(404, 'bài này không có bản nháp – có thể người khác vừa xuất bản hoặc bỏ nó; tải lại trang');
  return tip;
}

/** Ids (`articles/cuu-tre-duoi-nuoc`) of all drafts; branches that can be no entry are passed over. */
export async function draftIds(root: string): Promise<string[]> {
  const names = (await git(root, 'for-each-ref', '--format=%(refname:lstrip=2)', `refs/heads/${PREFIX}`)).split('\n').filter(Boolean);
  return names.map((name) => name.slice(PREFIX.length)).filter((id) => {
    try {
      placeOf({ id });
      return true;
    } catch {
      return false;
    }
  });
}

/** Where a draft left the published site. */
export const forkOf = (root: string, tip: string): Promise<string> => git(root, 'merge-base', 'HEAD', tip);

/** A file a draft adds, changes or removes. */
export interface Changed {
  file: string;
  status: 'added' | 'modified' | 'deleted';
}

const STATUS_LETTERS: Readonly<Record<string, Changed['status']>> = { A: 'added', D: 'deleted' };

/** What a draft changes against the site it was made from. */
export async function changedFiles(root: string, tip: string): Promise<Changed[]> {
  const fields = (await git(root, 'diff', '--no-renames', '--name-status', '-z', await forkOf(root, tip), tip)).split('\0').filter(Boolean);
  return fields.flatMap((letter, index) => (index % 2 === 0 ? [{ file: fields[index + 1] ?? '', status: STATUS_LETTERS[letter] ?? 'modified' }] : []));
}
