import { describe, expect, test } from 'vitest';
import { keepingOf } from '../../../src/offline/policy.ts';
import { ADDRESS, classModeAddress } from '../../../src/ui/addresses.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { AGE_NAMES, VI } from '../../../src/ui/vi.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { pageAt } from '../../helpers/dist.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { meta, title } from '../../helpers/html.ts';
import { QUIZZES } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();

describe('the teacher’s page', () => {
  test('has every quiz with its age, minutes, topic and class mode', async () => {
    const context = await open();
    try {
      const page = await context.newPage();
      await page.goto(at(ADDRESS.quizzes));
      expect(await page.locator('.quiz-row').count()).toBe(QUIZZES.length);
      for (const { id, address, data } of QUIZZES) {
        const row = page.locator(`#${id}`);
        expect(await row.getByRole('link', { name: data.title, exact: true }).getAttribute('href')).toBe(address);
        expect(await row.innerText()).toContain(VI.minutes(data.minutes));
        expect(await row.getByRole('link', { name: QUIZ.list.named(QUIZ.list.inClass, data.title) }).getAttribute('href')).toBe(classModeAddress(id));
        expect(await row.locator('xpath=ancestor::section/h2').innerText()).toBe(data.ageBand ? AGE_NAMES[data.ageBand] : QUIZ.list.adults);
      }
    } finally {
      await context.close();
    }
  });

  test('has the paper and the files of every quiz', () => {
    const { html } = pageAt(ADDRESS.quizzes);
    expectNone(QUIZZES.filter(({ id }) => !html.includes(`${ADDRESS.files}trac-nghiem/${id}/`)).map(({ id }) => `${id} has no file`));
  });
});

describe('a finished quiz leads somewhere:', () => {
  test.each(QUIZZES)('$id to something for today, a page of this site, and 111', ({ address, data }) => {
    const ending = /<section class="ending[\s\S]*?<lc-certificate|<section class="ending[\s\S]*$/.exec(pageAt(address).html)?.[0] ?? '';
    expect(ending).toContain(`href="${data.nextStep.to}"`);
    expect(ending).toContain('href="tel:111"');
    expect(pageAt(data.nextStep.to.replace(/#.*/, '')).html).toContain('<h1');
  });
});

describe('the class mode of a sensitive quiz', () => {
  const secret = QUIZZES.filter(({ sensitive }) => sensitive);

  test('is there to be judged', () => expect(secret.length).toBeGreaterThan(3));

  test.each(secret)('$id tells nothing outside itself and is stored by nobody’s visit', ({ id, data }) => {
    const { html } = pageAt(classModeAddress(id));
    expect(keepingOf(html)).toBe('never');
    for (const text of [title(html), meta(html, 'description'), meta(html, 'og:title'), meta(html, 'og:description'), meta(html, 'og:image')]) {
      if (data.neutralTitle !== data.title) expect(text).not.toContain(data.title);
      expect(text).not.toContain(data.summary);
    }
  });
});
