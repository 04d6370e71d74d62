import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../../src/materials/model/question-set.ts';
import { writeScorm } from '../../../../src/materials/quiz-files/scorm.ts';
import { HELP_STRIP } from '../../../../src/materials/quiz-files/words.ts';
import { decode } from '../../../helpers/html.ts';
import { nastySet, questionSet } from '../../../helpers/question-sets.ts';
import { xmlFault } from '../../../helpers/xml.ts';

const unpacked = (set: QuestionSet) => {
  const { 'imsmanifest.xml': manifest, 'index.html': page, ...others } = unzipSync(writeScorm(set));
  expect(Object.keys(others)).toEqual([]);
  return { manifest: strFromU8(manifest ?? new Uint8Array()), page: strFromU8(page ?? new Uint8Array()) };
};

/** Words of a page, without style and script. */
const wordsOf = (page: string) => decode(page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ''));

describe('the manifest', () => {
  test.each([{ name: 'a plain set', set: questionSet() }, { name: 'a set with a nasty title', set: nastySet() }])('of $name is well formed and leads to the page', ({ set }) => {
    const { manifest } = unpacked(set);
    expect(xmlFault(manifest)).toBeUndefined();
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(manifest.match(/identifierref="([^"]+)"/)?.[1]).toBe(manifest.match(/<resource identifier="([^"]+)"/)?.[1]);
  });

  test('sets no mastery score, with which a platform would call a child failed', () => {
    expect(unpacked(questionSet()).manifest.toLowerCase()).not.toContain('mastery');
  });
});

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'tel-non-breaking': 'off' } }));

describe('the page', () => {
  test.each([{ name: 'a sensitive set', set: questionSet({ sensitive: true }) }, { name: 'a set of nasty texts', set: nastySet() }])('of $name is valid HTML', async ({ set }) => {
    const { results } = await validator.validateString(unpacked(set).page);
    expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
  });

  test('holds every question, answer and reason before any script', () => {
    const set = nastySet();
    const words = wordsOf(unpacked(set).page);
    for (const { prompt, answers } of set.questions) for (const text of [prompt, ...answers.flatMap(({ text, reason }) => [text, reason])]) expect(words).toContain(text);
  });

  test('has no script but its own, whatever the texts say', () => {
    expect(unpacked(nastySet()).page.match(/<script/g)).toHaveLength(1);
  });

  test('names nothing that a browser would fetch', () => {
    const { page } = unpacked(questionSet());
    expect([...page.matchAll(/(?:src|href|action|poster|data)=["']([^"']*)/g)].map(([, address = '']) => address).filter((address) => !/^(?:#|tel:|data:,$)/.test(address))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB|cookie/);
    expect(page).toContain("default-src 'none'");
  });

  test('never speaks of failing, and knows no clock', () => {
    expect(unpacked(questionSet()).page).not.toMatch(/failed|setTimeout|setInterval|Date\(|Audio|sai rồi/i);
  });

  test('says what each answer is in words, once', () => {
    const { page } = unpacked(questionSet());
    const reasons = [...page.matchAll(/<dd[^>]*>([\s\S]*?)<\/dd>/g)].map(([, text]) => text);
    expect(reasons.slice(0, 3)).toEqual([
      'Em chọn an toàn rồi! Bi đứng xa bờ và gọi.',
      'Mình thử cách an toàn hơn nhé. Bờ ao trơn lắm. Bi đứng xa và gọi người lớn.',
      'Mình thử cách an toàn hơn nhé. Nước đục che mất chỗ sâu.',
    ]);
  });

  test('carries help, address, version, review and sources', () => {
    const words = wordsOf(unpacked(questionSet()).page);
    for (const part of ['gọi 111', 'https://vi-du.vn/trac-nghiem/em-choi-gan-nuoc/', '2026-11-22-a1b2c3', '22/11/2026', '22/5/2027', 'giáo viên tiểu học', 'Tổ chức Y tế Thế giới', 'Điều 25']) expect(words).toContain(part);
  });

  test('of a sensitive set shows the way to help before and after the questions, another set does not', () => {
    const sensitive = wordsOf(unpacked(questionSet({ sensitive: true })).page);
    const [before, , after] = sensitive.split(HELP_STRIP);
    expect(before).not.toContain('Câu 1 / 3');
    expect(after).not.toContain('Câu 3 / 3');
    expect(wordsOf(unpacked(questionSet()).page)).not.toContain(HELP_STRIP);
  });
});
