import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, test } from 'vitest';
import { PAGES } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { isSampled } from '../helpers/sample.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A taste: our call links hold words ("Gọi 111 – miễn phí, 24 giờ") that must be able to wrap on a phone.
      'tel-non-breaking': 'off',
      // A taste of search engines: what a title may hold is decided in src/schemas, and the site's name comes behind it.
      'long-title': 'off',
      // Anchors of headings are Vietnamese and may start with a digit ("15-phút-trên-lớp"): HTML asks for no more than no white space.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** Of a family of pages one in so many is validated. */
const EACH = 3;

describe('valid HTML', () => {
  test.each(PAGES.filter(({ address }, index) => isSampled(address, index, EACH)))('$address', async ({ html, file }) => {
    const { results } = await validator.validateString(html, file);
    expectNone(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} [${ruleId}]`)));
  });
});
