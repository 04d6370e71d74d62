import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { hasReview, personOf, readPeople } from '../../../cms/proxy/people.ts';
import { loadSettings } from '../../../cms/settings-file.ts';

const AN = 'Nguyễn Thị An <an@xa.vn>';
const BINH = 'Trần Văn Bình <Binh@xa.vn>';

describe('the people of CMS_PEOPLE', () => {
  test('nobody named is one person who works alone', () => {
    expect(hasReview(readPeople(undefined))).toBe(false);
    expect(hasReview(readPeople(' ;\n'))).toBe(false);
  });
  test('two, parted by a semicolon or a line end, switch the review on', () => {
    const people = readPeople(`${AN}; ${BINH}`);
    expect(people).toEqual([{ name: 'Nguyễn Thị An', email: 'an@xa.vn' }, { name: 'Trần Văn Bình', email: 'binh@xa.vn' }]);
    expect(readPeople(`${AN}\n${BINH}\n`)).toEqual(people);
    expect(hasReview(people)).toBe(true);
  });
  test.each([
    ['Nguyễn Thị An; Bình <b@xa.vn>', 'CMS_PEOPLE: không đọc được "Nguyễn Thị An" – ghi: Họ và tên <ten@don-vi.vn>, mỗi người cách nhau bằng dấu ";"'],
    [`${AN}; An Nguyễn <AN@xa.vn>`, 'CMS_PEOPLE: địa chỉ thư "an@xa.vn" có hai lần – mỗi người một địa chỉ'],
    [AN, 'CMS_PEOPLE có một người – duyệt bài cần từ hai người; một người viết thì bỏ trống CMS_PEOPLE'],
  ])('%s is refused with what to do', (list, message) => {
    expect(() => readPeople(list)).toThrow(message);
  });
  test('a stranger is asked to choose a name', () => {
    const people = readPeople(`${AN}; ${BINH}`);
    expect(personOf(people, 'an@xa.vn')?.name).toBe('Nguyễn Thị An');
    expect(() => personOf(people, 'la@xa.vn')).toThrow('chưa biết bạn là ai');
    expect(() => personOf(people, undefined)).toThrow('chưa biết bạn là ai');
    expect(personOf([], undefined)).toBeUndefined();
  });
});

test('the people are read from .env by every server of this machine; what the shell says wins, and no file is no fault', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'lc-env-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('CMS_PEOPLE', undefined);
  vi.stubEnv('CMS_BRANCH', 'tu-vo-lenh');
  loadSettings(root);
  expect(process.env.CMS_PEOPLE).toBeUndefined();
  await writeFile(path.join(root, '.env'), `CMS_PEOPLE="${AN}; ${BINH}"\nCMS_BRANCH=tu-tep\n`);
  loadSettings(root);
  expect(readPeople(process.env.CMS_PEOPLE).map(({ name }) => name)).toEqual(['Nguyễn Thị An', 'Trần Văn Bình']);
  expect(process.env.CMS_BRANCH).toBe('tu-vo-lenh');
});
