import { type Word, wordOf } from './word.ts';

const LAST_GRADE = 12;
const CLASS = wordOf('lớp');

/** The grade that a query names ("lớp 3", "lop 3"), or none. */
export function gradeIn(words: readonly Word[]): number | undefined {
  for (const [at, { toned, folded, marked }] of words.entries()) {
    const grade = Number(words[at + 1]?.text);
    if ((marked ? toned === CLASS.toned : folded === CLASS.folded) && Number.isInteger(grade) && grade >= 1 && grade <= LAST_GRADE) return grade;
  }
  return undefined;
}

/** Grades at the end of the address of class material: "…-lop-1-2-3/" is for 1 to 3, "…-lop-10-12/" for 10 to 12. */
export function gradesOf(address: string): { first: number; last: number } | undefined {
  const [, grades] = /-lop-(\d+(?:-\d+)*)\/$/.exec(address) ?? [];
  if (grades === undefined) return undefined;
  const numbers = grades.split('-').map(Number);
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}
