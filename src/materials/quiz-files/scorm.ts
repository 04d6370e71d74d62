import { strToU8, zipSync, type ZipOptions } from 'fflate';
import type { QuestionSet } from '../model/question-set.ts';
import { readySet } from './ready-set.ts';
import { manifest } from './scorm/manifest.ts';
import { scormPage } from './scorm/page.ts';

/** Parts of a local date, the only kind a zip knows, so that the bytes are the same in every time zone; `os: 3` is Unix. */
const ENTRY: ZipOptions = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16, level: 9 };

/**
 * A set as a SCORM 1.2 package for any learning platform: the manifest and one page that needs nothing else and reads well without a
 * platform, too. It reports "completed", never "failed"; a score only where the set is not sensitive.
 */
export function writeScorm(source: QuestionSet): Uint8Array {
  const set = readySet(source);
  return zipSync({
    'imsmanifest.xml': [strToU8(manifest(set)), ENTRY],
    'index.html': [strToU8(scormPage(set)), ENTRY],
  });
}
