import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { articleFiles, cardFiles, lessonFiles, posterFiles, quizFiles } from '../../materials/catalogue.ts';
import type { ArticleSource, LessonSource, PosterSource, QuizSource } from '../../materials/documents/source.ts';
import type { MaterialFile, ShelfFile, ShelfKind } from '../../materials/material-file.ts';
import type { Imprint } from '../../materials/model/imprint.ts';
import { pack, type PackedFile } from '../../materials/pack.ts';
import type { Writers } from '../../materials/writers.ts';

/** Files that wait in the cache and go into a pack: their folder, their names, and where they stand in the pack. */
export interface Packing {
  folder: string;
  files: readonly Pick<ShelfFile, 'role' | 'name'>[];
  /** Folder in the pack, with its slash; empty for the top. */
  within: string;
}

/** One item of the shelf that is to be made: plain data, since it is sent to another process. */
export type Job = { id: string; key: string; /** File an officer opens when the document cannot be made. */ file: string } & (
  | { kind: 'chung'; source: Imprint }
  | { kind: 'bai-giang'; source: LessonSource; cards: Packing | undefined }
  | { kind: 'trac-nghiem'; source: QuizSource }
  | { kind: 'ap-phich'; source: PosterSource }
  | { kind: 'bai-viet'; source: ArticleSource }
  | { kind: 'chu-de'; source: readonly Packing[] }
) & { kind: ShelfKind };

const packed = (id: string, files: readonly PackedFile[]): MaterialFile => ({ role: 'pack', format: 'zip', name: `${id}-tron-bo.zip`, bytes: pack(files) });

/** Files out of the cache, without packs inside packs. */
const fromCache = ({ folder, files, within }: Packing): Promise<PackedFile[]> =>
  Promise.all(files.filter(({ role }) => role !== 'pack').map(async ({ name }) => ({ path: `${within}${name}`, bytes: new Uint8Array(await readFile(path.join(folder, name))) })));

/** Makes the files of one job. Throws what the writer of the document says. */
export async function filesOfJob(job: Job, writers: Writers): Promise<MaterialFile[]> {
  switch (job.kind) {
    case 'chung': return cardFiles('lop-hoc', job.source, writers);
    case 'trac-nghiem': return quizFiles(job.source, writers);
    case 'ap-phich': return posterFiles(job.source, writers);
    case 'bai-viet': return articleFiles(job.source, writers);
    case 'chu-de': return [packed(job.id, (await Promise.all(job.source.map(fromCache))).flat())];
    case 'bai-giang': {
      const files = await lessonFiles(job.source, writers);
      const cards = job.cards ? await fromCache(job.cards) : [];
      return [packed(job.id, [...files.map(({ name, bytes }) => ({ path: name, bytes })), ...cards]), ...files];
    }
  }
}
