import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { exists } from '../../src/build/files.ts';

/** Starting LibreOffice takes most of it. */
const MOST_MS = 240_000;
/** Slides first, then a page of notes for each. */
const WITH_NOTES = 'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}';

/** LibreOffice for a test file, with a profile of its own: one that is open on the desktop is left alone. Everything is gone afterwards. */
export function useOffice(): { toPdf: (files: readonly string[], options?: { notes?: boolean }) => Promise<string[]> } {
  const folder = mkdtemp(path.join(tmpdir(), 'lc-office-'));
  let calls = 0;
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  return {
    /** Files → PDF, in one start of the program. Throws with the file that did not open. */
    toPdf: async (files, { notes = false } = {}) => {
      const into = path.join(await folder, `${(calls += 1)}`);
      await mkdir(into);
      const { stdout, stderr } = await promisify(execFile)('soffice', [
        `-env:UserInstallation=file://${await folder}/profile`, '--headless', '--norestore', '--convert-to', notes ? WITH_NOTES : 'pdf', '--outdir', into, ...files,
      ], { timeout: MOST_MS });
      const made = files.map((file) => path.join(into, `${path.basename(file).replace(/\.[a-z]+$/, '')}.pdf`));
      for (const [index, pdf] of made.entries()) if (!(await exists(pdf))) throw new Error(`LibreOffice did not open ${path.basename(files[index] ?? '')}: ${stdout}${stderr}`);
      return made;
    },
  };
}
