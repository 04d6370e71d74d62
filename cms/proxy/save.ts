import { assertSeenOnDisk, seenOf } from './base-version.ts';
import { commit, type Change, type Check } from './commit.ts';
import { hasReview, personOf, type Person } from './people.ts';
import type { ProxyRequest } from './read-request.ts';
import { Refusal } from './refusal.ts';
import { fileOf, placeOf } from './review/branch.ts';
import { saveDraft } from './review/save-draft.ts';

interface Saving {
  root: string;
  people: readonly Person[];
  check?: Check | undefined;
}

/** The entry a save is of, by the path of its file. */
function savedPlace(changes: readonly Change[]) {
  const [, collection, name = ''] = changes[0]?.file.split('/') ?? [];
  return placeOf({ collection, slug: name.replace(/\.[^.]+$/, '') });
}

/**
 * Saves what a request asks for: an entry under review as a draft, everything else on the site at once.
 * Resolves to whether the site changes. Throws a `Refusal`; then nothing has changed.
 */
export async function save({ action, params }: ProxyRequest, changes: readonly Change[], { root, people, check }: Saving): Promise<boolean> {
  const author = personOf(people, params.person);
  if (action !== 'persistEntry') {
    await commit(root, changes, { check, author });
    return true;
  }
  const place = savedPlace(changes);
  const seen = seenOf(params.base);
  const wantsReview = (params.options as { useWorkflow?: unknown } | undefined)?.useWorkflow === true;
  if (wantsReview !== hasReview(people)) {
    throw new Refusal(409, hasReview(people) ? 'bài ở đây cần người thứ hai duyệt – tải lại trang tòa soạn' : 'tòa soạn này không còn bước duyệt – tải lại trang');
  }
  if (wantsReview) {
    await saveDraft(root, place, changes, seen, author);
    return false;
  }
  await assertSeenOnDisk(root, fileOf(place), seen);
  await commit(root, changes, { check, author });
  return true;
}
