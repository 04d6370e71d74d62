import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VI, vietnameseDay } from '../../src/ui/vi.ts';
import { pagesOf } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { tags, textOf } from '../helpers/html.ts';
import { buildCopy, copyProject, EVERYTHING_KEPT, type BuildOutcome, type ProjectCopy } from '../helpers/project-copy.ts';

/** A day on which everything that is fresh now has long passed its review. */
const LATER = '2029-01-01';
const NATIONAL = ['111', '112', '113', '114', '115'];

const reviewBy = (data: Readonly<Record<string, unknown>>) => String(data.reviewBy);
const [fresh, ...others] = pagesOf('articles');
const overdue = others.filter(({ data }) => reviewBy(data) < LATER);

describe('a site that nobody has reviewed for years', () => {
  let copy: ProjectCopy;
  let built: BuildOutcome;
  beforeAll(async () => {
    copy = await copyProject(EVERYTHING_KEPT);
    // One article was reviewed again, so that old and fresh pages stand beside each other.
    const reviewed = path.join(copy.root, fresh?.file ?? '');
    await writeFile(reviewed, (await readFile(reviewed, 'utf8')).replace(/^reviewedOn: .*$/m, 'reviewedOn: 2028-12-01').replace(/^reviewBy: .*$/m, 'reviewBy: 2029-06-01'));
    built = await buildCopy(copy.root, { SITE_TODAY: LATER });
  });
  afterAll(() => copy.remove());
  const pageOf = (address: string) => readFile(path.join(copy.root, 'dist', address, 'index.html'), 'utf8');

  test('is built all the same', () => {
    expect(built.output.slice(-2000)).toContain('Complete!');
    expect(built.code).toBe(0);
  });

  test('is named in the build, file by file with its day', () => {
    expect(overdue.length).toBeGreaterThan(20);
    expectNone(overdue.filter(({ file, data }) => !built.output.split('\n').some((line) => line.includes(file) && line.includes(reviewBy(data)) && line.includes('[qua-han-ra-soat]'))).map(({ file }) => file));
  });

  test('tells the reader on every article, and puts 111 before everything else in it', async () => {
    const wrong = await Promise.all(
      overdue.map(async ({ address, data }) => {
        const html = await pageOf(address);
        const main = html.slice(html.indexOf('<article'));
        const said = textOf(main).includes(VI.overdue(vietnameseDay(reviewBy(data))));
        const firstCall = main.indexOf('href="tel:111"');
        const first = firstCall !== -1 && firstCall < main.indexOf('class="prose"') && firstCall < main.indexOf(VI.overdue(vietnameseDay(reviewBy(data))));
        return [...(said ? [] : [`${address} does not say so`]), ...(first ? [] : [`${address} does not begin with 111`])];
      }),
    );
    expectNone(wrong.flat());
  });

  test('still has the five national numbers in their places', async () => {
    const calls = (html: string) => new Set(tags(html).flatMap(({ attributes: { href = '' } }) => (href.startsWith('tel:') ? href.slice(4) : [])));
    for (const address of ['/', '/can-giup-ngay/']) expect([...calls(await pageOf(address))]).toEqual(expect.arrayContaining(NATIONAL));
  });

  test('says nothing of the kind on the article that was reviewed in time', async () => {
    const html = await pageOf(fresh?.address ?? '');
    expect(html).toContain(VI.reviewed(vietnameseDay('2028-12-01')));
    expect(html).not.toContain('class="overdue"');
    expect(built.output).not.toContain(`${fresh?.file}: `);
  });
});
