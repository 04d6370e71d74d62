import { beforeAll, describe, expect, test } from 'vitest';
import { expectNone } from '../helpers/expect-none.ts';
import { paragraphs, part } from '../helpers/office.ts';
import { letters, pdfInfo, pdfText } from '../helpers/poppler.ts';
import { bytesOf, FILES, LESSONS, type MadeFile } from '../helpers/real-materials.ts';
import { useOffice } from './open.ts';

const { toPdf } = useOffice();

/** Longest first: what fits with the longest text fits with the others. */
const longest = (fits: (lesson: (typeof LESSONS)[number]['data']) => boolean) => {
  const [lesson] = LESSONS.filter(({ data }) => fits(data)).toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
  if (!lesson) throw new Error('content/lessons has no lesson of this kind.');
  return lesson;
};
const CHOSEN = [
  longest(({ form, sensitivity, countsTowards80 }) => form === 'cv2345' && sensitivity === 'thuong' && countsTowards80),
  longest(({ form, sensitivity }) => form === 'cv5512' && sensitivity === 'thuong'),
  longest(({ sensitivity, countsTowards80 }) => sensitivity === 'nhay-cam' && countsTowards80),
];
const OFFICE = ['docx', 'pptx', 'wayground', 'kahoot'];
/** Every Office file of the chosen lessons, and the answer cards. */
const OPENED: readonly MadeFile[] = FILES.filter((file) => OFFICE.includes(file.format) && (file.kind === 'chung' || (file.kind === 'bai-giang' && CHOSEN.some(({ id }) => id === file.id))));
const DECKS = OPENED.filter(({ format }) => format === 'pptx');

const pdfOf = new Map<MadeFile, string>();
const notesOf = new Map<MadeFile, string>();
beforeAll(async () => {
  for (const [index, pdf] of (await toPdf(OPENED.map(({ file }) => file))).entries()) {
    const file = OPENED[index];
    if (file) pdfOf.set(file, pdf);
  }
  for (const [index, pdf] of (await toPdf(DECKS.map(({ file }) => file), { notes: true })).entries()) {
    const file = DECKS[index];
    if (file) notesOf.set(file, pdf);
  }
});

const pdf = (file: MadeFile, of = pdfOf) => {
  const made = of.get(file);
  if (made === undefined) throw new Error(`${file.name} was not opened`);
  return made;
};
const pagesOf = async (made: string) => Number((await pdfInfo(made)).get('Pages'));

/** A line of the narrowest column of text has more letters than this, so no shorter text is cut in two. */
const A_LINE = 20;
/** Whether a text is there, whole or cut in two by the end of a page. */
function isThere(text: string, found: string): boolean {
  if (found.includes(text) || text.length < A_LINE) return found.includes(text);
  for (let at = 1; at < text.length; at += 1) if (found.includes(text.slice(0, at)) && found.includes(text.slice(at))) return true;
  return false;
}
const lost = (wanted: readonly string[], text: string, name: string) => {
  const found = letters(text);
  return wanted.filter((line) => !isThere(letters(line), found)).map((line) => `${name} has lost "${line}"`);
};

test('every kind of Office file of a lesson is among those that are opened: both forms, a sensitive one, both games', () => {
  expect(new Set(OPENED.map(({ role }) => role))).toEqual(new Set(['plan', 'slides', 'handout', 'letter', 'paper-quiz', 'cards', 'class-record', 'broadcast', 'quiz-file']));
  expect(new Set(OPENED.map(({ format }) => format))).toEqual(new Set(OFFICE));
  expect(new Set(CHOSEN.map(({ id }) => id)).size).toBe(3);
});

describe.each(OPENED.filter(({ format }) => format === 'docx').map((file) => ({ file, name: file.name })))('Word: $name', ({ file, name }) => {
  test('opens with every paragraph, from the title to the last source', async () => {
    const wanted = paragraphs(part(await bytesOf(file), 'word/document.xml'), 'w').filter((text) => letters(text) !== '');
    expect(wanted.length).toBeGreaterThan(4);
    expectNone(lost(wanted, await pdfText(pdf(file)), name));
  });

  test('has as many pages as such a document has, on A4', async () => {
    const most: Partial<Record<MadeFile['role'], number>> = { plan: 14, handout: 4, letter: 3, 'paper-quiz': 6, cards: 5, 'class-record': 3, broadcast: 7 };
    expect(await pagesOf(pdf(file))).toBeLessThanOrEqual(most[file.role] ?? 1);
    expect((await pdfInfo(pdf(file))).get('Page size')).toContain('A4');
  });

  test('says 111 and the address on its pages', async () => {
    const text = await pdfText(pdf(file));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.filter((page) => !page.includes('111')).length).toBe(0);
    expect(letters(text)).toContain(letters(file.kind === 'chung' ? 'tai-lieu' : `bai-giang/${file.id}`));
  });
});

describe.each(DECKS.map((file) => ({ file, name: file.name })))('PowerPoint: $name', ({ file, name }) => {
  const lesson = CHOSEN.find(({ id }) => id === file.id);
  const slides = lesson?.data.slides ?? [];

  test('opens with the slides of the lesson and one that says who helps', async () => {
    expect(await pagesOf(pdf(file))).toBe(slides.length + 1);
    const text = await pdfText(pdf(file));
    expectNone(lost(slides.flatMap(({ title, points }) => [title, ...points]), text, name));
    expect(text.split('\f').at(slides.length)).toContain('111');
  });

  test('opens with what the teacher says beside each slide', async () => {
    const made = pdf(file, notesOf);
    expect(await pagesOf(made)).toBeGreaterThan(slides.length + 1);
    expectNone(lost(slides.map(({ notes }) => notes), await pdfText(made), `${name}, notes,`));
  });
});

describe.each(OPENED.filter(({ format }) => format === 'wayground' || format === 'kahoot').map((file) => ({ file, name: file.name })))('Excel: $name', ({ file, name }) => {
  test('opens with every question and every answer', async () => {
    const questions = CHOSEN.find(({ id }) => id === file.id)?.data.questions ?? [];
    expect(questions.length).toBeGreaterThan(3);
    expectNone(lost(questions.flatMap(({ prompt, answers }) => [prompt, ...answers.map(({ text }) => text)]), await pdfText(pdf(file)), name));
  });
});
