import { describe, expect, test } from 'vitest';
import { proseIssues } from '../../../src/editorial/judge-entry.ts';
import { exampleEntry, type Data } from '../../helpers/examples.ts';

const GLOSSARY = [{ id: 'du-do', term: 'dụ dỗ' }, { id: 'nguy-co', term: 'nguy cơ' }];
const child = { audience: 'tre-em', ageBand: '16-17' };
const issues = (body: string, data: Data = {}) => proseIssues(exampleEntry('articles', { body, data, bodyStartLine: 10 }), { today: '2026-11-22', glossary: GLOSSARY });
const lines = (body: string, data?: Data) => issues(body, data).map(({ rule, line }) => `${rule} ${line}`);

test('a word of the glossary without its explanation is named, with its id and the line', () => {
  expect(issues('Chào.\n\nNgười lạ dụ dỗ trẻ.')).toEqual([{
    rule: 'tu-chua-giai-thich', file: 'content/articles/vi-du.mdx', line: 12,
    message: '"dụ dỗ" có trong mục Từ khó (mã du-do) mà chưa được gắn – chèn khối Từ khó ở lần đầu tiên: <Term id="…">, hoặc thay bằng từ dễ',
  }]);
});

describe('nothing is asked', () => {
  test.each([
    ['where the word is explained at its first place', 'Họ <Term id="du-do">dụ dỗ</Term> trẻ, rồi lại dụ dỗ nữa.'],
    ['where other words of the sentence carry the explanation', 'Trẻ bị <Term id="du-do">người lớn dụ dỗ</Term>.'],
    ['after it was explained in an earlier paragraph', '<Term id="du-do">Dụ dỗ</Term> là lừa.\n\nAi dụ dỗ trẻ cũng sai.'],
    ['inside a link, which leads to more than a word', 'Xem [cách nhận ra lời dụ dỗ](/bai-viet/x/).'],
    ['in a heading, which can hold no explanation', '## Khi bị dụ dỗ\n\nKể ngay.'],
    ['of a longer word that only contains it', 'Bé dụ dỗi mãi.'],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual([]);
  });
});

test('used first and explained later, it is named at its first place', () => {
  expect(lines('Họ dụ dỗ trẻ.\n\n<Term id="du-do">Dụ dỗ</Term> là lừa.')).toEqual(['tu-chua-giai-thich 10']);
});

test('an everyday word is asked for in texts for children only', () => {
  expect(lines('Có nguy cơ ngã.')).toEqual([]);
  expect(lines('Có nguy cơ ngã.', child)).toEqual(['tu-chua-giai-thich 10']);
});
