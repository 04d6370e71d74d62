import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { source } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';

/**
 * The five national numbers. They are part of the code on purpose: no file, setting or CMS form can remove or change
 * them. Sources: facts.md §1.1 and §1.4.
 */
export const NATIONAL_NUMBERS = ['111', '112', '113', '114', '115'] as const;
export type NationalNumber = (typeof NATIONAL_NUMBERS)[number];

export const isNationalNumber = (id: string): id is NationalNumber =>
  (NATIONAL_NUMBERS as readonly string[]).includes(id);

/** Who stands behind the number; decides the heading under which it is listed. */
export const CONTACT_KINDS = ['quoc-gia', 'cong-an', 'y-te', 'uy-ban', 'cong-tac-xa-hoi', 'truong-hoc', 'phap-ly', 'dia-chi-tin-cay'] as const;

/** Help line or service, cited everywhere by id. A shelter has a phone and never an address. */
export const contact = z.strictObject({
  /** Full name of the line or office. */
  name: plainText(120),
  /** Short name on buttons: "Bảo vệ trẻ em". */
  shortName: plainText(40),
  /** Number as it is dialled and read, digits and spaces. */
  phone: z.string().regex(/^[0-9][0-9 ]{1,14}$/, { error: 'số điện thoại chỉ gồm chữ số và khoảng trắng, ví dụ "111"' }),
  kind: z.enum(CONTACT_KINDS),
  /** Area it serves, "Toàn quốc" for a national line. */
  area: plainText(80),
  /** When somebody answers, e.g. "24 giờ, mọi ngày". */
  hours: plainText(80),
  /** What the call costs. */
  cost: plainText(80),
  /** When to call, one line a situation. */
  whenToCall: lines(140, { min: 1, most: 6 }),
  /** Where the number was taken from. */
  source,
  /** Day the number was last checked. */
  checkedOn: isoDay(),
  /** Last day it may be shown; after it 111 stands in its place (national numbers stay). */
  validUntil: isoDay(),
});

export type Contact = z.infer<typeof contact>;
