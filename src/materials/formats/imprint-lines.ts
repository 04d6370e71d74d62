import type { Imprint } from '../model/imprint.ts';
import { printedDay, WORDS } from '../words.ts';

/**
 * What an Office file says about its text besides the sources: sentences, then the address, which is a link. Not the topic: on a
 * sheet that a pupil carries home it may say too much.
 */
export function imprintLines({ reviewedOn, reviewBy, reviewedBy, reviewNeededFrom, version, site, address }: Imprint): { before: string[]; address: string } {
  return {
    before: [
      `${WORDS.reviewed(printedDay(reviewedOn))} ${WORDS.reviewAgain(printedDay(reviewBy))}`,
      reviewedBy === null ? WORDS.notApproved(reviewNeededFrom) : WORDS.approved(reviewedBy),
      `${site}. ${WORDS.version(version)}.`,
    ],
    address,
  };
}
