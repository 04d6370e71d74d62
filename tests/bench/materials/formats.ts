import path from 'node:path';
import { previewPicture } from '../../../src/build/materials/preview.ts';
import { readSources } from '../../../src/build/materials/sources.ts';
import { writers as projectWriters } from '../../../src/build/materials/writers.ts';
import { lessonFiles } from '../../../src/materials/catalogue.ts';
import type { LaidOut } from '../../../src/materials/formats/pdf.ts';
import type { Writers } from '../../../src/materials/writers.ts';

/** Run as a process of its own: makes the files of every lesson in `argv[2]` and tells, as JSON, the CPU milliseconds and count of each part. */
const [root = '', cache = ''] = process.argv.slice(2).map((folder) => path.resolve(folder));
const spent = new Map<string, { milliseconds: number; count: number }>();
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
function add(part: string, before: number): void {
  const { milliseconds, count } = spent.get(part) ?? { milliseconds: 0, count: 0 };
  spent.set(part, { milliseconds: milliseconds + cpu() - before, count: count + 1 });
}
/** One thing at a time, so what the process spends meanwhile is spent on it; threads of the drawing library count too. */
const during = <T>(part: string, work: () => T): T => {
  const before = cpu();
  const done = work();
  if (done instanceof Promise) return done.finally(() => add(part, before)) as T;
  add(part, before);
  return done;
};
const timed = (part: string, work: () => LaidOut): LaidOut => {
  const laidOut = during(`${part}: layout`, work);
  return { pdf: () => during(`${part}: export`, () => laidOut.pdf()), svg: () => laidOut.svg() };
};

const { lessons } = await readSources(root);
const { pdf, docx, pptx, card } = await projectWriters(root, cache);
const writers: Writers = {
  pdf: {
    sheet: (sheet) => timed('PDF sheets', () => pdf.sheet(sheet)),
    deck: (deck) => timed('PDF slides', () => pdf.deck(deck)),
    board: (board, paper) => timed('PDF boards', () => pdf.board(board, paper)),
    card: (shared) => pdf.card(shared),
  },
  docx: (sheet) => during('Word', () => docx(sheet)),
  pptx: (deck) => during('PowerPoint', () => pptx(deck)),
  card: (shared) => during('share picture', () => card(shared)),
};
const before = cpu();
for (const lesson of lessons) {
  const files = await lessonFiles(lesson, writers);
  for (const { bytes, preview } of files) if (typeof preview === 'string') await during(preview === 'page' ? 'preview of a page' : 'preview of slides', () => previewPicture(bytes, preview));
}
const total = cpu() - before;
const known = [...spent.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
spent.set('quiz files, texts, the rest', { milliseconds: total - known, count: lessons.length });
console.log(JSON.stringify({ lessons: lessons.length, total, parts: [...spent] }));
