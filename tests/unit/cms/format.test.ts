import { describe, expect, test } from 'vitest';
import { RAW_KEY, SLUG_KEY } from '../../../cms/format/carried.ts';
import { ENTRY_FORMATS } from '../../../cms/format/entry-file.ts';
import { readYaml, writeYaml } from '../../../cms/format/yaml.ts';

const ORIGINAL = `# who it is for
title: "Đuối nước: việc làm ngay"   # short
contacts: ["111", "115"]
sources:
  - name: 'Nguồn một'
    date: 2026-03-12
  - name: Nguồn hai
    date: "2026"

# days
reviewBy: 2027-01-01
`;
const ORDER = ['title', 'summary', 'contacts', 'sources', 'reviewBy'];
const write = (change: Record<string, unknown>, drop: string[] = []) => {
  const data = { ...readYaml(ORIGINAL), ...change };
  return writeYaml(Object.fromEntries(Object.entries(data).filter(([key]) => !drop.includes(key))), ORDER, ORIGINAL);
};

describe('YAML is written so that only what changed differs', () => {
  test('nothing changed: the same bytes', () => {
    expect(write({})).toBe(ORIGINAL);
  });
  test('one key changed: its line alone, comments and quotes elsewhere stay', () => {
    expect(write({ contacts: ['111'] })).toBe(ORIGINAL.replace('["111", "115"]', '["111"]'));
  });
  test('one item of a list changed: the other keeps its quotes', () => {
    const sources = [{ name: 'Nguồn một', date: '2026-03-12' }, { name: 'Nguồn hai, sửa', date: '2026' }];
    expect(write({ sources })).toBe(ORIGINAL.replace('Nguồn hai', 'Nguồn hai, sửa'));
  });
  test('an item added in front leaves the others as they are written', () => {
    const sources = [{ name: 'Mới', date: '2025' }, { name: 'Nguồn một', date: '2026-03-12' }, { name: 'Nguồn hai', date: '2026' }];
    expect(write({ sources })).toBe(ORIGINAL.replace('sources:\n', 'sources:\n  - name: Mới\n    date: "2025"\n'));
  });
  test('a new key goes where the form has it', () => {
    expect(write({ summary: 'Tóm tắt' })).toContain('# short\nsummary: Tóm tắt\ncontacts:');
  });
  test('a removed key takes its lines along and leaves the comment of the next', () => {
    expect(write({}, ['sources'])).toBe(ORIGINAL.replace(/sources:[\s\S]*?"2026"\n/, ''));
  });
  test('days stay days, numbers in quotes stay text', () => {
    expect(writeYaml({ day: '2026-11-22', id: '111', count: 4, empty: null }, [])).toBe('day: 2026-11-22\nid: "111"\ncount: 4\nempty: null\n');
  });
  test('a long sentence stays on one line', () => {
    const long = 'chữ '.repeat(80).trim();
    expect(writeYaml({ summary: long }, [])).toBe(`summary: ${long}\n`);
  });
  test('anchors and merge keys are not cut apart: the values win over the way of writing', () => {
    const odd = 'a: &x {n: 1}\nb: *x\n';
    expect(readYaml(writeYaml({ a: { n: 2 }, b: { n: 1 } }, [], odd))).toEqual({ a: { n: 2 }, b: { n: 1 } });
  });
});

describe('a file with a text', () => {
  const file = '---\ntitle: Một\n---\n\n\nDòng đầu  \n\n* sao và _gạch_dưới_\n<Call id="111" />\n\n\n';
  test('shows the text without the blank lines around it', () => {
    expect(ENTRY_FORMATS.mdx.fromFile(file)).toEqual({ title: 'Một', body: 'Dòng đầu  \n\n* sao và _gạch_dưới_\n<Call id="111" />' });
  });
  test('keeps every byte of a text that was not touched', () => {
    const data = { ...ENTRY_FORMATS.mdx.fromFile(file), title: 'Hai', [RAW_KEY]: file, [SLUG_KEY]: 'hai' };
    expect(ENTRY_FORMATS.mdx.toFile(data)).toBe(file.replace('Một', 'Hai'));
  });
  test('writes a changed text between the blank lines of the old one, a new text between one blank line and one line end', () => {
    expect(ENTRY_FORMATS.mdx.toFile({ title: 'Một', body: 'Chữ mới\n\n', [RAW_KEY]: file })).toBe('---\ntitle: Một\n---\n\n\nChữ mới\n\n\n');
    expect(ENTRY_FORMATS.mdx.toFile({ title: 'Một', body: 'Chữ mới\n\n' })).toBe('---\ntitle: Một\n---\n\nChữ mới\n');
  });
  test('a file with the line ends of Windows keeps them, though a text box does not', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const { body } = ENTRY_FORMATS.mdx.fromFile(windows);
    expect(body).toBe('Dòng đầu  \n\n* sao và _gạch_dưới_\n<Call id="111" />');
    const write = (text: unknown) => ENTRY_FORMATS.mdx.toFile({ title: 'Một', body: text, [RAW_KEY]: windows });
    expect(write(body)).toBe(windows);
    expect(write(String(body).replace('sao', 'trăng'))).toBe(windows.replace('sao', 'trăng'));
  });
  test('may have no text', () => {
    expect(ENTRY_FORMATS.mdx.toFile({ title: 'Một', body: '' })).toBe('---\ntitle: Một\n---\n');
    expect(ENTRY_FORMATS.mdx.fromFile('---\ntitle: Một\n---\n')).toEqual({ title: 'Một', body: '' });
  });
  test('that cannot be read says so in Vietnamese', () => {
    expect(() => ENTRY_FORMATS.mdx.fromFile('Không có phần đầu')).toThrow('thiếu phần đầu bài giữa hai dòng "---"');
    expect(() => ENTRY_FORMATS.yml.fromFile('a: [1')).toThrow('không đọc được dữ liệu của tệp');
  });
});
