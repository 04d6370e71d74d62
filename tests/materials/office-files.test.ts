import { describe, expect, test } from 'vitest';
import { printedDay } from '../../src/materials/words.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { paragraphs, part, parts, values, xmlParts } from '../helpers/office.ts';
import { bytesOf, entryOf, filesOf, isSensitive, LESSONS, type MadeFile, sourceOf } from '../helpers/real-materials.ts';
import { xmlFault } from '../helpers/xml.ts';

const OFFICE = filesOf('docx', 'pptx', 'wayground', 'kahoot');
const where = ({ kind, id, name }: MadeFile) => `${kind}/${id}/${name}`;
/** Faults of every file, each with the name of the file. */
const faultsOf = async (files: readonly MadeFile[], faults: (bytes: Uint8Array, file: MadeFile) => string[]) =>
  (await inTurns(files, async (file) => faults(await bytesOf(file), file).map((fault) => `${where(file)}: ${fault}`))).flat();

/** Every word of an Office file, of all its parts. */
const said = (bytes: Uint8Array) => xmlParts(bytes).filter(([name]) => !name.endsWith('.rels')).map(([, text]) => text.replace(/<\/(?:w|a):p>/g, '\n').replace(/<[^>]+>/g, '')).join('\n')
  .replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>');

describe('every Word, PowerPoint and Excel file', () => {
  test('is there in numbers', () => {
    expect(OFFICE.length).toBeGreaterThan(150);
  });

  test('is well-formed XML in every part, with the parts its kind needs', async () => {
    const main = { docx: 'word/document.xml', pptx: 'ppt/presentation.xml', wayground: 'xl/workbook.xml', kahoot: 'xl/workbook.xml' } as const;
    expectNone(await faultsOf(OFFICE, (bytes, { format }) => [
      ...xmlParts(bytes).flatMap(([name, text]) => xmlFault(text) ?? (text.includes('\uFFFD') ? `${name} holds broken letters` : []))
        .map((fault) => `XML: ${fault}`),
      ...['[Content_Types].xml', '_rels/.rels', main[format as keyof typeof main]].filter((name) => !parts(bytes).has(name)).map((name) => `${name} is missing`),
    ]));
  });

  test('is written in composed letters: a search finds them', async () => {
    expectNone(await faultsOf(OFFICE, (bytes) => (said(bytes) === said(bytes).normalize('NFC') ? [] : ['loose tone marks'])));
  });

  test('carries 111, the address of its page, its version and the day of its review', async () => {
    expectNone(await faultsOf(OFFICE.filter((file) => sourceOf(file)), (bytes, file) => {
      const text = said(bytes);
      const { data, id } = entryOf(file);
      return ['111', `/${id}/`, printedDay(data.reviewedOn), printedDay(data.reviewedOn).replaceAll('/', '.')].filter((word) => !text.includes(word)).map((word) => `does not say ${word}`);
    }));
  });

  test('carries its sources: all of them, or on what pupils hold or see the bodies behind them', async () => {
    const forPupils = new Set(['handout', 'slides', 'paper-quiz', 'quiz-file', 'class-record']);
    expectNone(await faultsOf(OFFICE.filter((file) => sourceOf(file)), (bytes, file) => {
      const text = said(bytes);
      const { sources } = entryOf(file).data;
      const wanted = forPupils.has(file.role) ? [...new Set(sources.map(({ body }) => body))] : sources.map(({ name }) => name.replace(/\.$/, ''));
      return wanted.filter((word) => !text.includes(word.replace(/\s+/g, ' '))).map((word) => `does not name ${word}`);
    }));
  });

  test('has nothing of a machine, a person or the clock in it', async () => {
    expectNone(await faultsOf(OFFICE, (bytes, file) => {
      // Spreadsheets have no such part.
      const core = parts(bytes).has('docProps/core.xml') ? part(bytes, 'docProps/core.xml') : '';
      const days = [...core.matchAll(/<dcterms:(?:created|modified)[^>]*>([^<]*)</g)].map(([, day]) => day);
      const source = sourceOf(file);
      return [
        ...(/lastModifiedBy>[^<]/.test(core) ? ['names who saved it'] : []),
        ...days.filter((day) => source && day !== `${source.data.reviewedOn}T00:00:00Z`).map((day) => `was made on ${day ?? ''}`),
        ...(/\/(?:home|work|tmp|root|Users)\//.test(said(bytes)) ? ['holds a path of a machine'] : []),
      ];
    }));
  });
});

describe('every Word file', () => {
  test('is Vietnamese, in Times New Roman, with its title as a title', async () => {
    expectNone(await faultsOf(filesOf('docx'), (bytes) => {
      const styles = part(bytes, 'word/styles.xml');
      const document = part(bytes, 'word/document.xml');
      return [
        ...(styles.includes('w:val="vi-VN"') ? [] : ['is not marked as Vietnamese']),
        ...(values(styles, 'w:ascii').every((font) => font === 'Times New Roman') ? [] : ['names another font']),
        ...(document.includes('<w:pStyle w:val="Title"/>') ? [] : ['has no title']),
      ];
    }));
  });

  test('repeats the first row of its tables on every page', async () => {
    expectNone(await faultsOf(filesOf('docx').filter(({ role }) => role === 'plan' || role === 'class-record'), (bytes) => {
      const document = part(bytes, 'word/document.xml');
      const tables = document.split('<w:tbl>').slice(1);
      return tables.length > 0 && tables.every((table) => table.includes('<w:tblHeader/>')) ? [] : [`a table without a repeating row among ${tables.length}`];
    }));
  });

  test('that a pupil of a sensitive lesson holds has no line for a name', async () => {
    const handouts = filesOf('docx').filter((file) => file.role === 'handout');
    const named = await inTurns(handouts, async (file) => ({ file, named: said(await bytesOf(file)).includes('Họ và tên') }));
    expectNone(named.filter((entry) => entry.named === isSensitive(entry.file)).map(({ file }) => where(file)));
    expect(new Set(named.map((entry) => entry.named)).size).toBe(2);
  });
});

describe('every PowerPoint file', () => {
  test('has the slides of the lesson and one that says who helps, each with a title, a picture with words, and notes', async () => {
    expectNone(await faultsOf(filesOf('pptx'), (bytes, file) => {
      const lesson = LESSONS.find(({ id }) => id === file.id);
      const all = [...parts(bytes).keys()];
      const slides = all.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const expected = lesson?.data.slides ?? [];
      const faults = slides.length === expected.length + 1 ? [] : [`${slides.length} slides of ${expected.length} and one`];
      for (const [index, { title, notes, picture, alt }] of expected.entries()) {
        const slide = part(bytes, `ppt/slides/slide${index + 1}.xml`);
        const spoken = paragraphs(part(bytes, `ppt/notesSlides/notesSlide${index + 1}.xml`), 'a').join(' ');
        if (!/<p:ph[^>]*type="(?:title|ctrTitle)"/.test(slide)) faults.push(`slide ${index + 1} has no title`);
        if (!paragraphs(slide, 'a').join(' ').includes(title)) faults.push(`slide ${index + 1} does not say "${title}"`);
        if (!spoken.includes(notes)) faults.push(`slide ${index + 1} has lost its notes`);
        if (picture && alt && !values(slide, 'descr').includes(alt)) faults.push(`slide ${index + 1} has a picture without words`);
      }
      return faults;
    }));
  });

  test('has no type smaller than 28 points on the slides of the lesson, but for what stands at the edge', async () => {
    expectNone(await faultsOf(filesOf('pptx'), (bytes, file) => {
      const count = LESSONS.find(({ id }) => id === file.id)?.data.slides.length ?? 0;
      return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
        const slide = part(bytes, `ppt/slides/slide${number}.xml`);
        const body = slide.split('<p:sp>').filter((shape) => /<p:ph[^>]*(?:type="(?:title|body|ctrTitle)"|idx=)/.test(shape) && !/type="(?:sldNum|ftr|dt)"/.test(shape));
        return body.flatMap((shape) => values(shape, 'sz')).filter((size) => Number(size) < 2800).map((size) => `slide ${number} has type of ${Number(size) / 100} points`);
      });
    }));
  });
});
