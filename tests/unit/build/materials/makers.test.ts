import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Job } from '../../../../src/build/materials/job.ts';
import { makers } from '../../../../src/build/materials/makers.ts';

/** A pack of files that wait in a folder: the one job that needs no fonts and no drawing. */
const packJob = (id: string, folder: string, names: readonly string[]): Job => ({
  kind: 'chu-de', id, key: 'k', file: `content/topics/${id}.yml`, source: [{ folder, within: 'bai-giang/a/', files: names.map((name) => ({ role: 'plan', name })) }],
});

let folder: string;
let pool: ReturnType<typeof makers>;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lc-makers-'));
  pool = makers(process.cwd(), folder);
});
afterEach(async () => {
  await pool.close();
  await rm(folder, { recursive: true, force: true });
});

test('jobs keep their order, and each is told when it is begun', async () => {
  const told: string[] = [];
  const made = await pool.makeAll(['b', 'a', 'c'].map((id) => packJob(id, folder, [])), ({ id }) => told.push(id));
  expect(made.map(({ id, files }) => [id, files.map(({ name }) => name)])).toEqual([['b', ['b-tron-bo.zip']], ['a', ['a-tron-bo.zip']], ['c', ['c-tron-bo.zip']]]);
  expect(told).toEqual(['b', 'a', 'c']);
});

test('a job that cannot be made names the file an officer opens, and leaves nothing half-written', async () => {
  await expect(pool.makeAll([packJob('nuoc', folder, ['khong-co.pdf'])], () => undefined)).rejects.toThrow(/^content\/topics\/nuoc\.yml: .*khong-co\.pdf/);
  expect(await readdir(path.join(folder, 'materials', 'chu-de', 'nuoc'))).toEqual([]);
});

test('a program that stops in the middle of a document is told, with what to do', async () => {
  const dying = makers(process.cwd(), folder, path.resolve('tests/fixtures/materials/maker-that-dies.ts'));
  onTestFinished(() => dying.close());
  await expect(dying.makeAll([packJob('nuoc', folder, [])], () => undefined)).rejects.toThrow('content/topics/nuoc.yml: chương trình làm tài liệu dừng giữa chừng (3) – chạy lại lệnh');
});
