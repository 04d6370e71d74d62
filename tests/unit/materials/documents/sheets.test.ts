import { describe, expect, test } from 'vitest';
import { articleBoard, lessonBoard, posterBoard } from '../../../../src/materials/documents/board.ts';
import { classRecordSheet } from '../../../../src/materials/documents/class-record.ts';
import { lessonDeck } from '../../../../src/materials/documents/deck.ts';
import { handoutSheet } from '../../../../src/materials/documents/handout.ts';
import { letterSheet } from '../../../../src/materials/documents/letter.ts';
import { answerCardSheet, paperQuizSheet } from '../../../../src/materials/documents/paper-quiz.ts';
import { questionsOfLesson, questionsOfQuiz } from '../../../../src/materials/documents/question-set.ts';
import { imprint } from '../../../fixtures/materials/imprint.ts';
import { articleSource, lessonSource, posterSource, quizSource, SENSITIVE } from '../../../fixtures/materials/sources.ts';
import { blocksOf, sheetTexts } from '../../../helpers/sheet-texts.ts';

const lines = (sheet: Parameters<typeof blocksOf>[0]) => blocksOf(sheet, 'form-line').map(({ label }) => label);

describe('the handout', () => {
  test('has each task with its number, in order', () => {
    const sheet = handoutSheet(lessonSource({ handout: { title: 'Phiếu', tasks: ['Viết.', 'Vẽ.'] } }));
    expect(sheet.title).toBe('Phiếu');
    expect(sheetTexts(sheet)).toEqual(expect.arrayContaining(['Bài 1. Viết.', 'Bài 2. Vẽ.']));
    expect(sheet.large).toBe(true);
  });

  test('has a line for the name, but not when the lesson is sensitive', () => {
    expect(lines(handoutSheet(lessonSource()))).toEqual(['Họ và tên', 'Lớp']);
    expect(lines(handoutSheet(lessonSource(SENSITIVE)))).toEqual([]);
    expect(sheetTexts(handoutSheet(lessonSource(SENSITIVE))).join('\n')).not.toMatch(/họ và tên|tên em|lớp:/i);
  });

  test('names bodies and not titles of sources: pupils hold it', () => {
    const { sources } = handoutSheet(lessonSource()).imprint;
    expect(sources).toEqual([`${imprint.bodies.join('; ')}.`]);
  });
});

test('the letter has its paragraphs, a day and a signature', () => {
  const texts = sheetTexts(letterSheet(lessonSource({ letter: ['Kính gửi gia đình.', 'Tối nay, xin cả nhà đậy nắp chum.'] })));
  expect(texts.slice(2, 4)).toEqual(['Kính gửi gia đình.', 'Tối nay, xin cả nhà đậy nắp chum.']);
  expect(texts.slice(4)).toEqual(['……, ngày …… tháng …… năm ……', 'Giáo viên chủ nhiệm']);
});

describe('the class record', () => {
  const sheet = classRecordSheet(lessonSource({ countsTowards80: true }));
  const [table] = blocksOf(sheet, 'table');

  test('counts who was taught and who is able in two columns', () => {
    expect(table?.columns.map(({ title }) => title)).toEqual(['Ngày', 'Lớp', 'Số em của lớp', 'Số em được hướng dẫn', 'Số em làm được', 'Việc cần làm tiếp']);
    expect(table?.rowHeight).toBe('writing');
  });

  test('is empty but for the sum, and every row fits its columns', () => {
    expect(table?.rows.length).toBeGreaterThan(5);
    expect(table?.rows.every((row) => row.length === 6)).toBe(true);
    expect(table?.rows.flat(2).filter((cell) => cell !== '')).toEqual([{ label: 'Cộng', text: '' }]);
  });

  test('asks for no name, and says so', () => {
    expect([...lines(sheet), ...(table?.columns.map(({ title }) => title) ?? [])].join(' ')).not.toMatch(/tên|họ và|stt|ký|em nào/i);
    expect(sheetTexts(sheet).join('\n')).toContain('Không ghi tên');
  });

  test('says what being able means, from the lesson', () => {
    expect(blocksOf(sheet, 'list').map(({ items }) => items)).toEqual([['Làm được.']]);
  });

  test('names the target only where the lesson counts towards it', () => {
    expect(sheetTexts(sheet).join('\n')).toContain('80 %');
    expect(sheetTexts(classRecordSheet(lessonSource())).join('\n')).not.toContain('80 %');
  });
});

describe('the paper quiz', () => {
  const set = questionsOfLesson(lessonSource());
  const sheet = paperQuizSheet(set);
  const texts = sheetTexts(sheet);

  test('asks first and tells on a page of its own', () => {
    const page = sheet.blocks.findIndex(({ type }) => type === 'new-page');
    const before = sheetTexts({ ...sheet, blocks: sheet.blocks.slice(0, page) }).join('\n');
    expect(before).toContain('1. Bình nên làm gì?');
    expect(before).toContain('A. Gọi người lớn');
    expect(before).toContain('B. Xuống nước');
    expect(before).not.toMatch(/nên chọn|cân nhắc|Người lớn giúp được/);
  });

  test('gives the reason of every answer and blames nobody', () => {
    expect(texts).toContain('A – nên chọn. Người lớn giúp được.');
    expect(texts).toContain('B – cân nhắc. Bình đứng trên bờ và gọi.');
    expect(texts.join('\n')).not.toMatch(/\bsai\b|điểm số|sai rồi/i);
  });

  test('lets a child skip', () => {
    expect(texts.join('\n')).toContain('được bỏ qua');
  });
});

test('the cards are A to D, each with a shape of its own that has a name', () => {
  const [cards] = blocksOf(answerCardSheet({ imprint }), 'cards');
  expect(cards?.cards.map(({ letter, shape, shapeName }) => [letter, shape, shapeName])).toEqual([
    ['A', 'circle', 'hình tròn'], ['B', 'square', 'hình vuông'], ['C', 'triangle', 'hình tam giác'], ['D', 'diamond', 'hình thoi'],
  ]);
});

describe('questions', () => {
  test('of a lesson are all there, numbered, and as sensitive as the lesson', () => {
    expect(questionsOfLesson(lessonSource()).questions.map(({ id }) => id)).toEqual(['cau-1', 'cau-2', 'cau-3', 'cau-4']);
    expect(questionsOfLesson(lessonSource()).sensitive).toBe(false);
    expect(questionsOfLesson(lessonSource(SENSITIVE)).sensitive).toBe(true);
  });

  test('of a quiz are those with one list of two to four choices', () => {
    const { questions, sensitive } = questionsOfQuiz(quizSource());
    expect(sensitive).toBe(false);
    expect(questions).toHaveLength(4);
    expect(questions[0]?.answers.map(({ text, right }) => [text, right])).toEqual([['Gọi người lớn', true], ['Xuống nước', false]]);
  });
});

describe('slides and boards', () => {
  test('a slide of the lesson is the slide of the deck, with notes', () => {
    const deck = lessonDeck(lessonSource({ slides: [1, 2, 3].map((number) => ({ title: `Trang ${number}`, points: ['Ý.'], notes: `Nói ${number}.`, picture: 'ring-buoy', alt: 'Phao' })) }));
    expect(deck.slides.map(({ title, notes }) => [title, notes])).toEqual([['Trang 1', 'Nói 1.'], ['Trang 2', 'Nói 2.'], ['Trang 3', 'Nói 3.']]);
    expect(deck.slides[0]?.picture).toEqual({ name: 'ring-buoy', alt: 'Phao' });
    expect(deck.subtitle).toBe('Hoạt động trải nghiệm · Lớp 4 · 35 phút');
  });

  test('a board leads to the page it belongs to', () => {
    expect(lessonBoard(lessonSource()).leadsTo).toBe(imprint.address);
    expect(articleBoard(articleSource()).leadsTo).toBe(imprint.address);
    expect(posterBoard(posterSource()).leadsTo).toBe('https://vi-du.example/bai-viet/nuoc/');
  });

  test('a board has headline and points, and its picture with what it shows', () => {
    expect(lessonBoard(lessonSource())).toMatchObject({ headline: 'Gần nước, gọi người lớn', points: ['Đậy nắp chum.', 'Rào quanh ao.'], picture: { name: 'ring-buoy', alt: 'Phao cứu sinh' } });
    expect(articleBoard(articleSource())).toMatchObject({ headline: 'Nước quanh nhà', points: ['Đậy nắp chum.', 'Rào quanh ao.'] });
  });
});
