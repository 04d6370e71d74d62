import { expect, test } from 'vitest';
import { Builds } from '../../../tools/serve/build-state.ts';

const AT = new Date('2026-11-22T14:05:00Z');
const good = { ok: true, built: true, seconds: 1, output: '' };

test('a site is live when its build has ended, and being built again from the moment its content changes', async () => {
  const builds = new Builds(() => AT);
  expect(builds.state()).toEqual({ phase: 'building' });
  await builds.run(async () => good);
  expect(builds.state()).toEqual({ phase: 'live', at: AT.toISOString() });
  builds.changed();
  expect(builds.state()).toEqual({ phase: 'building' });
  await builds.run(async () => good);
  expect(builds.state().phase).toBe('live');
});

test('a change made while a build runs is not called live', async () => {
  const builds = new Builds(() => AT);
  await builds.run(async () => {
    builds.changed();
    return good;
  });
  expect(builds.state()).toEqual({ phase: 'building' });
});

test('a failed build says why, until one succeeds', async () => {
  const builds = new Builds(() => AT);
  await builds.run(async () => ({ ...good, ok: false, output: '18:54 [ERROR] [site] An unhandled error\n  Nội dung có 1 lỗi\ncontent/a.mdx: x\n' }));
  expect(builds.state()).toEqual({ phase: 'failed', message: 'Nội dung có 1 lỗi\ncontent/a.mdx: x' });
  await expect(builds.run(() => Promise.reject(new Error('đĩa đầy')))).rejects.toThrow('đĩa đầy');
  expect(builds.state()).toEqual({ phase: 'failed', message: 'chưa rõ vì sao – báo người quản trị trang.\nđĩa đầy' });
  await builds.run(async () => good);
  expect(builds.state().phase).toBe('live');
});
