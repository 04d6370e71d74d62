import type { Check } from '../commit.ts';
import { git } from '../git.ts';
import type { Person } from '../people.ts';
import type { ProxyRequest } from '../read-request.ts';
import { changeStatus } from './approve.ts';
import { branchOf, draftIds, needTip, placeOf } from './branch.ts';
import { publishDraft } from './publish.ts';
import { describeDraft, draftPicture, draftText } from './read.ts';

const READS: Readonly<Record<string, (root: string, params: ProxyRequest['params']) => Promise<unknown>>> = {
  unpublishedEntries: (root) => draftIds(root),
  unpublishedEntry: (root, params) => describeDraft(root, placeOf(params)),
  unpublishedEntryDataFile: async (root, params) => ({ data: await draftText(root, placeOf(params), params.path) }),
  unpublishedEntryMediaFile: (root, params) => draftPicture(root, placeOf(params), params.path),
};

interface Writing { root: string; person: Person | undefined; check?: Check | undefined }

const WRITES: Readonly<Record<string, (writing: Writing, params: ProxyRequest['params']) => Promise<void>>> = {
  updateUnpublishedEntryStatus: ({ root, person }, params) => changeStatus(root, placeOf(params), params.newStatus, person),
  publishUnpublishedEntry: ({ root, person, check }, params) => publishDraft(root, placeOf(params), person, check),
  deleteUnpublishedEntry: async ({ root }, params) => {
    const branch = branchOf(placeOf(params));
    const tip = await needTip(root, branch);
    await git(root, 'update-ref', '-d', `refs/heads/${branch}`, tip);
  },
};

/** How to answer a question about drafts; `undefined` for any other request. */
export const draftRead = ({ action, params }: ProxyRequest, root: string): (() => Promise<unknown>) | undefined => {
  const read = Object.hasOwn(READS, action) ? READS[action] : undefined;
  return read && (() => read(root, params));
};

/** How to carry out a step of the review; `undefined` for any other request. `writing` is asked only for a step: reading needs no name. */
export const reviewStep = ({ action, params }: ProxyRequest, writing: () => Writing): (() => Promise<void>) | undefined => {
  const write = Object.hasOwn(WRITES, action) ? WRITES[action] : undefined;
  if (!write) return undefined;
  const by = writing();
  return () => write(by, params);
};
