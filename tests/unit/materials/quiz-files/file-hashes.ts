import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { writeGift } from '../../../../src/materials/quiz-files/gift.ts';
import { writeKahoot } from '../../../../src/materials/quiz-files/kahoot.ts';
import { writeMoodleXml } from '../../../../src/materials/quiz-files/moodle-xml.ts';
import { writeScorm } from '../../../../src/materials/quiz-files/scorm.ts';
import { writeWayground } from '../../../../src/materials/quiz-files/wayground.ts';
import { questionSet } from '../../../helpers/question-sets.ts';

/** SHA-256 of every quiz file of the example set. Run as a process of its own it prints them: `TZ=… node file-hashes.ts`. */
export async function fileHashes(): Promise<Record<string, string>> {
  const set = questionSet();
  const files = { gift: writeGift(set), xml: writeMoodleXml(set), scorm: writeScorm(set), kahoot: await writeKahoot(set), wayground: await writeWayground(set) };
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(await fileHashes()));
