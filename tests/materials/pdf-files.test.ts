import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { printedDay } from '../../src/materials/words.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { letters, pdfFonts, pdfInfo, pdfText } from '../helpers/poppler.ts';
import { entryOf, filesOf, LESSONS, type MadeFile, sourceOf } from '../helpers/real-materials.ts';

const PDFS = filesOf('pdf');
const where = ({ kind, id, name }: MadeFile) => `${kind}/${id}/${name}`;
const faultsOf = async (faults: (file: MadeFile) => Promise<string[]>, files: readonly MadeFile[] = PDFS) =>
  (await inTurns(files, async (file) => (await faults(file)).map((fault) => `${where(file)}: ${fault}`), 2)).flat();

/** What stands in large letters at the top of a PDF. */
const titleOf = (file: MadeFile): string => {
  const { data } = entryOf(file);
  if (file.role === 'notice-board' || file.role === 'poster') return 'board' in data ? data.board.headline : 'noticeBoard' in data ? data.noticeBoard.headline : data.title;
  if (file.role === 'handout' && 'handout' in data) return data.handout.title;
  if (file.role === 'slides' && 'slides' in data) return data.slides[0]?.title ?? '';
  return data.title;
};

describe('every PDF', () => {
  test('is there in numbers', () => {
    expect(PDFS.length).toBeGreaterThan(150);
  });

  test('is tagged, has a title, is PDF 1.7 and declares PDF/UA-1', async () => {
    expectNone(await faultsOf(async ({ file }) => {
      const [info, bytes] = [await pdfInfo(file), await readFile(file, 'latin1')];
      return [
        ...(info.get('Tagged') === 'yes' ? [] : ['is not tagged']),
        ...(info.get('Title') ? [] : ['has no title']),
        ...(info.get('PDF version') === '1.7' ? [] : [`is version ${info.get('PDF version') ?? 'unknown'}`]),
        ...(info.has('CreationDate') || info.has('ModDate') ? ['has the clock in it'] : []),
        ...(/pdfuaid:part>1<|pdfuaid:part="1"/.test(bytes) ? [] : ['does not declare PDF/UA-1']),
        ...(/\/Lang\s*\(vi/.test(bytes) ? [] : ['does not say that it is Vietnamese']),
        ...(/\/DisplayDocTitle true/.test(bytes) ? [] : ['shows its file name instead of its title']),
      ];
    }));
  });

  test('holds its fonts, our own only, with letters that can be copied', async () => {
    expectNone(await faultsOf(async ({ file }) => {
      const fonts = await pdfFonts(file);
      return [
        ...(fonts.length > 0 ? [] : ['has no font']),
        ...fonts.filter(({ name, embedded, unicode }) => !embedded || !unicode || !/^[A-Z]{6}\+BeVietnamPro/.test(name)).map(({ name }) => `font ${name}`),
      ];
    }));
  });

  test('gives its text back: title, 111, review and address, in composed letters', async () => {
    expectNone(await faultsOf(async (file) => {
      const text = await pdfText(file.file);
      const found = letters(text);
      const wanted = sourceOf(file) ? [titleOf(file), '111', `/${file.id}/`, printedDay(entryOf(file).data.reviewedOn)] : ['111'];
      return [
        ...(text === text.normalize('NFC') ? [] : ['has loose tone marks']),
        ...(text.includes('\uFFFD') ? ['has letters that cannot be read'] : []),
        ...wanted.filter((word) => !found.includes(letters(word))).map((word) => `does not say "${word}"`),
      ];
    }));
  });
});

describe('the PDF of a lesson', () => {
  const ofRole = (role: MadeFile['role']) => PDFS.filter((file) => file.kind === 'bai-giang' && file.role === role);
  const lessonOf = ({ id }: MadeFile) => {
    const lesson = LESSONS.find((entry) => entry.id === id);
    if (!lesson) throw new Error(`no lesson ${id}`);
    return lesson.data;
  };
  /** Texts that a file has lost. */
  const lost = async ({ file }: MadeFile, wanted: readonly string[]) => {
    const found = letters(await pdfText(file));
    return wanted.filter((text) => !found.includes(letters(text))).map((text) => `has lost "${text}"`);
  };

  test('that is the plan says every goal, equipment and adaptation of it, on some A4 pages', async () => {
    expectNone(await faultsOf(async (file) => {
      const { objectives, equipment, adaptations, activities } = lessonOf(file);
      const info = await pdfInfo(file.file);
      const pages = Number(info.get('Pages'));
      // A long paragraph may be cut in two by the end of a page; its beginning is not.
      const starts = [...Object.values(objectives).flat(), ...Object.values(equipment).flat(), ...adaptations, ...activities.map(({ title }) => title)].map((text) => text.slice(0, 40));
      return [...(await lost(file, starts)), ...(pages >= 2 && pages <= 12 ? [] : [`${pages} pages`]), ...(info.get('Page size')?.includes('A4') ? [] : ['is not A4'])];
    }, ofRole('plan')));
  });

  test('that is the slides has a page a slide and one that says who helps, 16:9', async () => {
    expectNone(await faultsOf(async (file) => {
      const { slides } = lessonOf(file);
      const info = await pdfInfo(file.file);
      return [...(await lost(file, slides.flatMap(({ title, points }) => [title, ...points]))), ...(Number(info.get('Pages')) === slides.length + 1 ? [] : [`${info.get('Pages') ?? 'no'} pages for ${slides.length} slides`]), ...(/^960 x 540/.test(info.get('Page size') ?? '') ? [] : ['is not 16:9'])];
    }, ofRole('slides')));
  });

  test('that is handout, letter or paper quiz says all its text', async () => {
    expectNone(await faultsOf(async (file) => {
      const { handout, letter, questions } = lessonOf(file);
      const texts = { handout: handout.tasks, letter, 'paper-quiz': questions.flatMap(({ prompt, answers }) => [prompt, ...answers.flatMap(({ text, reason }) => [text, reason])]) };
      return lost(file, (texts[file.role as keyof typeof texts] ?? []).map((text) => text.slice(0, 60)));
    }, [...ofRole('handout'), ...ofRole('letter'), ...ofRole('paper-quiz')]));
  });

  test.each([['notice-board', 'A4'], ['poster', 'A3']] as const)('and of posters that is the %s is one page %s with every line of it', async (role, paper) => {
    const boards = PDFS.filter((file) => file.role === role && file.kind !== 'bai-viet');
    expect(boards.length).toBeGreaterThan(25);
    expectNone(await faultsOf(async (file) => {
      const { data } = entryOf(file);
      const board = 'board' in data ? data.board : 'noticeBoard' in data ? data.noticeBoard : undefined;
      const info = await pdfInfo(file.file);
      return [...(await lost(file, [board?.headline ?? '', ...(board?.points ?? [])])), ...(info.get('Pages') === '1' ? [] : [`${info.get('Pages') ?? 'no'} pages`]), ...(info.get('Page size')?.includes(paper) ? [] : [`is ${info.get('Page size') ?? ''}`])];
    }, boards));
  });
});

test('the notice board of an article is one A4 page with what to remember', async () => {
  expectNone(await faultsOf(async (file) => {
    const { data } = entryOf(file);
    const found = letters(await pdfText(file.file));
    const info = await pdfInfo(file.file);
    return [...('keyPoints' in data ? data.keyPoints : []).filter((point) => !found.includes(letters(point))), ...(info.get('Pages') === '1' && info.get('Page size')?.includes('A4') ? [] : ['is not one A4 page'])];
  }, PDFS.filter(({ kind }) => kind === 'bai-viet')));
});
