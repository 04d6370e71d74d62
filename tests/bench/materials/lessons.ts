import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../../src/build/content-files.ts';

interface LessonFile {
  id: string;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** Collections that make files of their own, besides lessons: they would be measured too. */
const LEFT_OUT = ['articles', 'quizzes', 'posters', 'news', 'media'];
/** Longest title the schema takes; the number of the copy stands behind it. */
const LONGEST_TITLE = 90;

/** Real lessons over and over, each with an id and a title of its own, so that nothing of one can be taken from the other. */
export async function manyLessons(root: string, count: number): Promise<LessonFile[]> {
  const real = (await readContent(root)).entries.filter(({ collection }) => collection === 'lessons');
  if (real.length === 0) throw new Error('content/lessons is empty: there is nothing to repeat.');
  return Array.from({ length: count }, (_, index): LessonFile => {
    const entry = real[index % real.length];
    const mark = ` ${index + 1}`;
    const title = `${String(entry?.data.title).slice(0, LONGEST_TITLE - mark.length)}${mark}`;
    return { id: `${entry?.id ?? ''}-${index + 1}`, body: entry?.body ?? '', data: { ...entry?.data, title } };
  });
}

export const writeLesson = (root: string, { id, data, body }: LessonFile): Promise<void> =>
  writeFile(path.join(root, 'content/lessons', `${id}.mdx`), `---\n${stringify(data)}---\n${body}`);

/** A project whose only content with files is these lessons; code and packages are the real ones. */
export async function copyWith(root: string, copy: string, lessons: readonly LessonFile[]): Promise<void> {
  for (const part of ['content', 'src', 'package.json']) await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const collection of [...LEFT_OUT, 'lessons']) await rm(path.join(copy, 'content', collection), { recursive: true, force: true });
  await mkdir(path.join(copy, 'content/lessons'), { recursive: true });
  for (const lesson of lessons) await writeLesson(copy, lesson);
}
