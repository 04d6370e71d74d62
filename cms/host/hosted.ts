import { askAboutConflict } from '../conflict/ask.ts';
import { Refused } from '../problems/refused.ts';
import { noteSeen, seenVersions } from '../save/versions.ts';
import { NEWSROOM } from '../words/newsroom.ts';

interface DataFile { path: string; slug: string; raw: string }
interface Draft { diffs: readonly { path: string; id: string }[]; pullRequestAuthor?: string; updatedAt?: string }

/** As much of Decap's hosted backends as saving and loading an entry needs. */
export interface HostedBackend {
  getEntry: (path: string) => Promise<{ data: string }>;
  unpublishedEntry: (place: { collection: string; slug: string }) => Promise<Draft>;
  unpublishedEntryDataFile: (collection: string, slug: string, path: string, id: string) => Promise<string>;
  persistEntry: (entry: { dataFiles: readonly DataFile[] }, options: { collectionName: string }) => Promise<unknown>;
  deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
}

interface Current { text: string | null; who: string }

const isMissing = (error: unknown) => {
  const { status, notUnderEditorialWorkflow } = error as { status?: number; notUnderEditorialWorkflow?: boolean };
  return status === 404 || notUnderEditorialWorkflow === true;
};
const unlessMissing = (error: unknown) => {
  if (!isMissing(error)) throw error;
  return undefined;
};

/** The entry as it stands at the host: in its draft, else published; `null` when in neither. */
async function currentOf({ getEntry, unpublishedEntry, unpublishedEntryDataFile }: HostedBackend, collection: string, { path, slug }: DataFile): Promise<Current> {
  const draft = await unpublishedEntry({ collection, slug }).catch(unlessMissing);
  const diff = draft?.diffs.find((each) => each.path === path);
  if (draft && diff) return { text: await unpublishedEntryDataFile(collection, slug, path, diff.id), who: draft.pullRequestAuthor ?? '' };
  return { text: (await getEntry(path).catch(unlessMissing))?.data ?? null, who: '' };
}

/**
 * Lets no save go over a version its officer has not seen. Decap itself overwrites (decap#1500, #3814); the host keeps both in its history,
 * but nobody would look there. Two saves within the same second can still pass each other.
 */
export function guardVersions(host: HostedBackend): void {
  const before: HostedBackend = {
    getEntry: host.getEntry.bind(host), unpublishedEntry: host.unpublishedEntry.bind(host), unpublishedEntryDataFile: host.unpublishedEntryDataFile.bind(host),
    persistEntry: host.persistEntry.bind(host), deleteFiles: host.deleteFiles.bind(host),
  };
  host.deleteFiles = async (paths, message) => {
    const answer = await before.deleteFiles(paths, message);
    paths.forEach((path) => noteSeen(path, null));
    return answer;
  };
  host.persistEntry = async (entry, options) => {
    const [file] = entry.dataFiles;
    if (!file) return before.persistEntry(entry, options);
    const { text, who } = await currentOf(before, options.collectionName, file);
    if (!seenVersions(file.path).includes(text)) {
      const choice = await askAboutConflict({ said: NEWSROOM.conflict.saidByHost, mine: file.raw, other: { text, who, when: '' } });
      if (choice !== 'keep-mine') throw new Refused(NEWSROOM.save.conflictLeft);
    }
    const answer = await before.persistEntry(entry, options);
    noteSeen(file.path, file.raw);
    return answer;
  };
}
