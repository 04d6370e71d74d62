import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { quizAddress } from '../../../src/ui/addresses.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { pageAt } from '../../helpers/dist.ts';
import { pdfPages } from '../../helpers/pdf-text.ts';
import { QUIZZES, quizThat } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();

/** The sheet as it comes out of the printer, page by page. */
async function printed(address: string, name: string): Promise<string[]> {
  const context = await open();
  try {
    const page = await context.newPage();
    await page.goto(at(`${address}#xong`));
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByText(QUIZ.certificate.offer).click();
    if (name) await page.getByLabel(QUIZ.certificate.nickname).fill(name);
    await page.getByRole('button', { name: QUIZ.certificate.print }).click();
    return await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  } finally {
    await context.close();
  }
}

const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe('the certificate', () => {
  const secret = quizThat(({ sensitive, data }) => sensitive && data.ageBand !== undefined);

  test('is one sheet with the nickname, 111 and nothing of the quiz', async () => {
    const pages = await printed(secret.address, 'Thỏ Con');
    expect(pages).toHaveLength(1);
    const sheet = words(pages[0] ?? '');
    expect(sheet).toContain(QUIZ.certificate.name);
    expect(sheet).toContain('Thỏ Con');
    expect(sheet).toContain('111');
    expect(sheet).not.toContain('trac-nghiem');
    expect(sheet).not.toContain(secret.data.title);
    expect(sheet).not.toContain(secret.data.questions[0]?.prompt);
  });

  test('needs no name', async () => {
    const pages = await printed(secret.address, '');
    expect(pages).toHaveLength(1);
    expect(words(pages[0] ?? '')).toContain(QUIZ.certificate.name);
  });

  test('says the same on every topic: its words name none', () => {
    const sheets = QUIZZES.filter(({ data }) => data.ageBand).map(({ id }) => /<div class="sheet"[\s\S]*?<\/lc-certificate>/.exec(pageAt(quizAddress(id)).html)?.[0]?.replace(/<[^>]+>/g, ' '));
    expect(sheets.length).toBeGreaterThan(15);
    expect(new Set(sheets).size).toBe(1);
    expect(fold(sheets[0] ?? '')).not.toMatch(/xam hai|bat nat|bao luc|duoi nuoc|tren mang/);
  });

  test('is for children only', () => {
    for (const { id, data } of QUIZZES) expect(pageAt(quizAddress(id)).html.includes('<lc-certificate'), id).toBe(data.ageBand !== undefined);
  });
});
