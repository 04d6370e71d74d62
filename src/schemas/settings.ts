import { z } from 'zod';
import { idOf } from './shared/ids.ts';
import { plainText } from './shared/text.ts';

/**
 * The unit that runs this copy of the site. Read everywhere, typed in no page.
 * The national numbers are not here: no setting can change them.
 */
export const settings = z.strictObject({
  /** Name of the site in header, tab and share cards; neutral, so that a shared phone tells nothing. */
  siteName: plainText(40),
  /** Name under the icon on a phone's screen, at most 12 characters, neutral. */
  shortName: plainText(12),
  /** One line under the name. */
  tagline: plainText(60),
  /** Base address of the published site, without path: "https://example.vn". */
  siteUrl: z.url({ protocol: /^https?$/ }).regex(/[^/]$/, { error: 'bỏ dấu "/" ở cuối địa chỉ' }),
  /** Area it serves: "Toàn quốc", a province, a commune, a school. */
  area: plainText(80),
  /** Body that runs the site. */
  operator: plainText(160),
  /** Person or office that answers for the content. */
  responsible: plainText(160),
  /** Postal address of the operator; default: not shown. */
  address: plainText(200).optional(),
  /** Where adults report a mistake in the text (not a place for disclosures); default: not shown. */
  feedbackEmail: z.email().optional(),
  /** Licence or decision number of the portal; default: not shown. */
  licence: plainText(160).optional(),
  /** Situations that the home page opens with, in this order; default: none, then the doors alone have them. */
  homeSituations: z.array(idOf('articles')).max(18).default([]),
  /** Address the quick exit leads to: fixed, fast, never personalised. */
  quickExitUrl: z.url({ protocol: /^https$/ }),
});

export type Settings = z.infer<typeof settings>;
