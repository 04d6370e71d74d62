import { describe, expect, test } from 'vitest';
import type { AgeBand } from '../../src/schemas/shared/audience.ts';
import { syllables } from '../../src/text/syllables.ts';
import { realEntries } from '../helpers/real-content.ts';
import { sentencesIn } from '../../src/text/sentences.ts';
import { quizTexts } from '../helpers/quiz-texts.ts';
import { lengthOf, paragraphsOf } from '../helpers/sentences.ts';

/** Syllables a child reads in one breath, by age (content/README.md); from 16 years on as adults. */
const LONGEST: Readonly<Record<AgeBand, number>> = { '6-8': 10, '9-11': 14, '12-15': 18, '16-17': 22 };

const tooLong = (texts: readonly string[], band: AgeBand) =>
  texts.flatMap(sentencesIn).filter((sentence) => syllables(sentence).length > LONGEST[band]).map((sentence) => `${syllables(sentence).length}: ${sentence}`);

const children = realEntries('articles').flatMap(({ file, body, data }) => (data.ageBand ? [{ file, body, data, band: data.ageBand }] : []));
const quizzes = realEntries('quizzes').flatMap(({ file, data }) => (data.ageBand ? [{ file, data, band: data.ageBand }] : []));

test('there are texts and a quiz for children, so that the checks below mean something', () => {
  expect(children.length).toBeGreaterThan(5);
  expect(quizzes.length).toBeGreaterThan(0);
});

describe('sentences are as short as the child is young:', () => {
  test.each(children.map((entry) => [`${entry.file} (${entry.band})`, entry] as const))('%s', (_, { body, data, band }) => {
    const texts = paragraphsOf(body).filter(({ heading }) => !heading).map(({ text }) => text);
    expect(tooLong([...texts, ...data.keyPoints], band)).toEqual([]);
  });

  test.each(quizzes.map((entry) => [`${entry.file} (${entry.band})`, entry] as const))('%s', (_, { data, band }) => {
    expect(tooLong(quizTexts(data), band)).toEqual([]);
  });
});

test('no child is told to be wrong or to blame', () => {
  const spoken = [
    ...children.map(({ file, body, data }) => ({ file, texts: [...paragraphsOf(body).map(({ text }) => text), ...data.keyPoints, data.title, data.summary] })),
    ...quizzes.map(({ file, data }) => ({ file, texts: quizTexts(data) })),
  ];
  const blaming = spoken.flatMap(({ file, texts }) => texts.filter((text) => /(?<!không phải )(?<!không bao giờ )\b(?:em sai rồi|lỗi tại em|tại em mà)/i.test(text)).map((text) => `${file}: ${text}`));
  expect(blaming).toEqual([]);
});

describe('the measure', () => {
  test('counts a sentence, a part before a colon, and a word that a block puts in', () => {
    expect(sentencesIn('“Cứu với! Bạn rơi xuống nước!” Em gọi: mẹ ơi. Số 1.000 là một.')).toEqual(['“Cứu với!', 'Bạn rơi xuống nước!”', 'Em gọi:', 'mẹ ơi.', 'Số 1.000 là một.']);
    expect(paragraphsOf('## Đề mục\n\nGọi <Call id="111" /> theo <LegalRef id="luat" />.\n\n<Steps>\n\n1. **Em hỏi.** Em chờ.\n   - Em ở gần.\n\n</Steps>')).toEqual([
      { text: 'Đề mục', heading: true }, { text: 'Gọi số theo luật.', heading: false }, { text: 'Em hỏi. Em chờ.', heading: false }, { text: 'Em ở gần.', heading: false },
    ]);
    expect(lengthOf('## Hai tiếng\n\nBa tiếng nữa.')).toBe(5);
  });

  test('finds a sentence that is one syllable too long', () => {
    const ten = 'một hai ba bốn năm sáu bảy tám chín mười';
    expect(tooLong([`${ten}. ${ten} thêm.`], '6-8')).toEqual([`11: ${ten} thêm.`]);
  });
});

test('no source on a page for children is named after a death: the name is described instead', () => {
  const named = [...children, ...quizzes].flatMap(({ file, data }) => data.sources.filter(({ name }) => /thiệt mạng|tử vong|chết/i.test(name)).map(({ name }) => `${file}: ${name}`));
  expect(named).toEqual([]);
});
