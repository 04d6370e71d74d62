import { ADDRESS } from '../../src/ui/addresses.ts';
import { TEMPLATES } from './templates.ts';

/** Pages made by one template from a few blocks. */
const FAMILY = /^\/(bai-viet|trac-nghiem|bai-giang|van-ban|tai-lieu|tin-tuc)\/./;

/** Of each family the page that strains its template most, and the longest list. */
const STRAINED = new Set([...TEMPLATES.map(({ address }) => address), ADDRESS.outreach]);

/**
 * Whether a page at this place of a list is looked at where looking at all would cost minutes of the suite's fifteen: every page that is
 * one of its kind, and of a family those that strain it most and one in `each`. `WALK_ALL=1` takes them all.
 */
export const isSampled = (address: string, index: number, each: number) =>
  Boolean(process.env.WALK_ALL) || !FAMILY.test(address) || STRAINED.has(address) || index % each === 0;
