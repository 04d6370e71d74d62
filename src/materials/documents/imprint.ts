import type { Source } from '../../schemas/shared/source.ts';
import type { Imprint } from '../model/imprint.ts';
import { printedDay, WORDS } from '../words.ts';

/**
 * One source as a printed line, without its address: on paper nobody types it, and the page, whose address stands beside it, links it.
 * `legalName` gives number and short title of a legal document; it throws on an unknown id.
 */
export function sourceLine({ name, body, date, legal }: Source, legalName: (id: string) => string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? printedDay(date) : date.split('-').reverse().join('/');
  return [`${name.replace(/\.$/, '')} (${body}, ${day}).`, legal === undefined ? '' : `${legalName(legal)}.`].filter(Boolean).join(' ');
}

/** What stands under every file: help line, freshness, approval, version, address. */
export const imprintLines = (imprint: Imprint): string[] => [
  WORDS.help,
  `${WORDS.reviewed(printedDay(imprint.reviewedOn))} ${WORDS.reviewAgain(printedDay(imprint.reviewBy))} ${imprint.reviewedBy === null ? WORDS.notApproved(imprint.reviewNeededFrom) : WORDS.approved(imprint.reviewedBy)}`,
  `${imprint.site}. ${imprint.address}. ${WORDS.version(imprint.version)}.`,
];

/** The imprint of what pupils hold or see, and of sheets that have to stay one page. */
export const forPupils = (imprint: Imprint): Imprint => ({ ...imprint, sources: [`${imprint.bodies.join('; ')}.`] });
