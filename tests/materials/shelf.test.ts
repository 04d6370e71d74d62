import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/materials/material-file.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { realEntries } from '../helpers/real-content.ts';
import { bytesOf, entryOf, FILES, filesOf, isSensitive, ITEMS, LESSONS } from '../helpers/real-materials.ts';

const where = ({ kind, id, name }: { kind: string; id: string; name: string }) => `${kind}/${id}/${name}`;
const rolesOf = (kind: string, id: string) => new Set(FILES.filter((file) => file.kind === kind && file.id === id).map(({ role }) => role));

describe('the shelf holds', () => {
  test('files of every lesson, article, quiz and poster', () => {
    const made = new Set(ITEMS.map(({ kind, id }) => `${kind}/${id}`));
    const wanted = ([['bai-giang', 'lessons'], ['bai-viet', 'articles'], ['trac-nghiem', 'quizzes'], ['ap-phich', 'posters']] as const)
      .flatMap(([kind, collection]) => realEntries(collection).map(({ id }) => `${kind}/${id}`));
    expect(wanted.filter((item) => !made.has(item))).toEqual([]);
  });

  test('at least twenty lessons: all five topics, primary in two bands, lower and upper secondary, both forms, several class meetings', () => {
    expect(LESSONS.length).toBeGreaterThanOrEqual(20);
    const has = (fits: (lesson: (typeof LESSONS)[number]['data']) => boolean) => LESSONS.filter(({ data }) => fits(data)).length;
    expect(new Set(LESSONS.map(({ data }) => data.topic)).size).toBe(5);
    for (const [from, to] of [[1, 3], [4, 5], [6, 9], [10, 12]] as const) expect(has(({ grades }) => grades.some((grade) => grade >= from && grade <= to))).toBeGreaterThan(1);
    for (const form of ['cv5512', 'cv2345']) expect(has((lesson) => lesson.form === form)).toBeGreaterThan(4);
    expect(has(({ kind, minutes }) => kind === 'shl' && minutes === 15)).toBeGreaterThan(2);
    expect(has(({ countsTowards80 }) => countsTowards80)).toBeGreaterThanOrEqual(4);
  });

  test('at least eight posters of their own', () => {
    expect(realEntries('posters').length).toBeGreaterThanOrEqual(8);
  });

  test('a class record for each lesson that counts towards the 80 %, and for no other', () => {
    expectNone(LESSONS.filter(({ id, data }) => rolesOf('bai-giang', id).has('class-record') !== data.countsTowards80).map(({ id }) => id));
  });

  test('every role of the table', () => {
    const roles = new Set(FILES.map(({ role }) => role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
  });

  test('a pack of every lesson and of every topic with lessons', () => {
    const packs = new Set(filesOf('zip').map(({ kind, id }) => `${kind}/${id}`));
    expect([...LESSONS.map(({ id }) => `bai-giang/${id}`), ...LESSONS.map(({ data }) => `chu-de/${data.topic}`)].filter((pack) => !packs.has(pack))).toEqual([]);
  });
});

describe('every file on the shelf', () => {
  test('has an ASCII name that begins with its source, and no other file has its address', () => {
    expectNone(FILES.filter(({ name, id, kind }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(name) || (kind !== 'chung' && !name.startsWith(`${id}-`))).map(where));
    expect(new Set(FILES.map(where)).size).toBe(FILES.length);
  });

  test('is as large as the shelf says, and not empty', async () => {
    const sizes = await inTurns(FILES, async ({ file }) => (await stat(file)).size, 50);
    expectNone(FILES.flatMap((file, index) => (sizes[index] === file.size && file.size > 0 ? [] : [`${where(file)}: ${sizes[index] ?? 'gone'} bytes, the shelf says ${file.size}`])));
  });

  test('stands in the list: nothing else lies beside it', async () => {
    const stray = await inTurns(ITEMS, async ({ folder, files }) => {
      const known = new Set(['files.json', ...files.flatMap(({ name, preview }) => [name, preview ?? name])]);
      return (await readdir(folder)).filter((name) => !known.has(name)).map((name) => path.join(folder, name));
    });
    expectNone(stray.flat());
  });

  test('that is sensitive is in no game with a ranking, and every other lesson is in both', () => {
    const contests = filesOf('wayground', 'kahoot');
    expect(contests.length).toBeGreaterThan(20);
    expectNone(contests.filter(isSensitive).map(where));
    expectNone(LESSONS.filter(({ id, data }) => data.sensitivity !== 'nhay-cam' && contests.filter((file) => file.kind === 'bai-giang' && file.id === id).length !== 2).map(({ id }) => id));
    expect(LESSONS.filter(({ data }) => data.sensitivity === 'nhay-cam').length).toBeGreaterThan(2);
  });
});

describe('pictures', () => {
  test('of the first page stand beside every PDF: as wide as said, light, and not blank', async () => {
    const pdfs = filesOf('pdf');
    expect(pdfs.length).toBeGreaterThan(150);
    const faults = await inTurns(pdfs, async (file) => {
      if (!file.preview) return [`${where(file)}: no picture`];
      const picture = path.join(path.dirname(file.file), file.preview);
      const { format, width } = await sharp(picture).metadata();
      const { channels } = await sharp(picture).greyscale().stats();
      const { size } = await stat(picture);
      return format === 'webp' && width === (file.preview.includes('trinh-chieu') ? 320 : 240) && size < 40_000 && (channels[0]?.stdev ?? 0) > 5 ? [] : [`${where(file)}: ${format} ${width}, ${size} bytes`];
    });
    expectNone(faults.flat());
  });

  test('to share are 1200 × 630 and light enough for a phone', async () => {
    const faults = await inTurns(filesOf('png'), async (file) => {
      const { format, width, height } = await sharp(await bytesOf(file)).metadata();
      return format === 'png' && width === 1200 && height === 630 && file.size < 60_000 ? [] : [`${where(file)}: ${format} ${width} × ${height}, ${file.size} bytes`];
    });
    expectNone(faults.flat());
  });

  test('to share of sensitive sources are all the same: they say nothing', async () => {
    const sensitive = filesOf('png').filter(isSensitive);
    expect(sensitive.length).toBeGreaterThan(3);
    const different = new Set(await inTurns(sensitive, async (file) => Buffer.from(await bytesOf(file)).toString('base64')));
    expect(different.size).toBe(1);
    expect(entryOf(sensitive[0] ?? { kind: 'chung', id: '' }).data.sensitivity).toBe('nhay-cam');
  });
});
