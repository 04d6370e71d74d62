import { describe, expect, test } from 'vitest';
import { NATIONAL_NUMBERS } from '../../src/schemas/contact.ts';
import { AGE_BANDS, AUDIENCES } from '../../src/schemas/shared/audience.ts';
import { MAIN_TOPICS } from '../../src/schemas/topic.ts';
import { realEntries } from '../helpers/real-content.ts';
import { lengthOf } from '../helpers/sentences.ts';

const articles = realEntries('articles');
const topics = realEntries('topics');

/** Syllables of a body: what a reader manages, with a little room around 500–900 and 150–350. */
const ADULTS = { fewest: 450, most: 950 };
const CHILDREN = { fewest: 140, most: 380 };

/** The five that every reader is offered first; the others grow one text at a time. */
const main = topics.filter(({ data }) => data.order <= MAIN_TOPICS);

describe.each(main.map(({ id, data }) => [data.name, id] as const))('the main topic %s', (_, id) => {
  const own = articles.filter(({ data }) => data.topic === id);

  test('has five articles or more', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
  });

  test.each(AUDIENCES)('serves the reader %s', (audience) => {
    expect(own.filter(({ data }) => data.audience === audience).length).toBeGreaterThanOrEqual(1);
  });
});

test('the site has its five main topics and 25 articles or more', () => {
  expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['an-toan-duoi-nuoc', 'an-toan-tren-mang', 'quyen-tre-em', 'than-the-an-toan', 'tong-dai-111']));
  expect(articles.length).toBeGreaterThanOrEqual(25);
});

test.each(AGE_BANDS)('children of %s years have a text of their own', (band) => {
  expect(articles.some(({ data }) => data.ageBand === band)).toBe(true);
});

describe('the length of an article fits its reader:', () => {
  test.each(articles.map(({ file, data, body }) => [file, data.audience === 'tre-em' ? CHILDREN : ADULTS, body] as const))('%s', (_, { fewest, most }, body) => {
    const length = lengthOf(body);
    expect(length).toBeGreaterThanOrEqual(fewest);
    expect(length).toBeLessThanOrEqual(most);
  });
});

test('the five national numbers are there, each as a contact of its own with the day it was checked', () => {
  const national = realEntries('contacts').filter(({ data }) => data.kind === 'quoc-gia');
  expect(national.map(({ id, data }) => [id, data.phone]).sort()).toEqual(NATIONAL_NUMBERS.map((number) => [number, number]));
  expect(national.every(({ data }) => data.checkedOn <= data.validUntil)).toBe(true);
});

test('the register holds 35 legal documents or more, each with its status and the day it was looked up', () => {
  const legal = realEntries('legal');
  expect(legal.length).toBeGreaterThanOrEqual(35);
  expect(new Set(legal.map(({ data }) => data.number)).size).toBe(legal.length);
});

test('the glossary holds 30 words or more, each once', () => {
  const words = realEntries('glossary').map(({ data }) => data.term.toLowerCase());
  expect(words.length).toBeGreaterThanOrEqual(30);
  expect(new Set(words).size).toBe(words.length);
});

test('there are a lesson, a quiz, news and a year of occasions', () => {
  for (const [collection, least] of [['lessons', 1], ['quizzes', 1], ['news', 1], ['campaigns', 12]] as const) {
    expect(realEntries(collection).length).toBeGreaterThanOrEqual(least);
  }
});

test.each(['gioi-thieu', 'quyen-rieng-tu', 'tro-nang', 'dung-chung-dien-thoai', 'tong-dai-111', 'can-giup-ngay'])('the page %s is there', (id) => {
  expect(realEntries('pages').map((page) => page.id)).toContain(id);
});
