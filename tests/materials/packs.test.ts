import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../helpers/expect-none.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { bytesOf, FILES, filesOf, ITEMS, LESSONS, type MadeFile, sourceOf } from '../helpers/real-materials.ts';
import { xmlFault } from '../helpers/xml.ts';

const where = ({ kind, id, name }: MadeFile) => `${kind}/${id}/${name}`;
const textOf = async ({ file }: MadeFile) => readFile(file, 'utf8');
const NAME = /^[a-z0-9]+(?:[-/.][a-z0-9]+)*$/;

/** Files of a ZIP that are not, byte for byte, those of the shelf. */
async function differences(pack: MadeFile, expected: readonly { path: string; file: MadeFile }[]): Promise<string[]> {
  const packed = unzipSync(await bytesOf(pack));
  const names = Object.keys(packed);
  const wanted = new Map(expected.map(({ path, file }) => [path, file]));
  const changed = await inTurns([...wanted], async ([path, file]) => (packed[path] && Buffer.from(packed[path]).equals(await readFile(file.file)) ? [] : [`${path} is not the file of the shelf`]), 20);
  return [...names.filter((name) => !NAME.test(name)).map((name) => `${name} is no ASCII name`), ...names.filter((name) => !wanted.has(name)).map((name) => `${name} does not belong in it`), ...changed.flat()].map((fault) => `${where(pack)}: ${fault}`);
}

describe('a pack', () => {
  const cards = FILES.filter(({ kind }) => kind === 'chung');
  test('of a lesson holds every file of it and the answer cards, under their names', async () => {
    const packs = filesOf('zip').filter(({ kind }) => kind === 'bai-giang');
    expect(packs).toHaveLength(LESSONS.length);
    const faults = await inTurns(packs, (pack) => differences(pack, [...FILES.filter((file) => file.kind === 'bai-giang' && file.id === pack.id && file.role !== 'pack'), ...cards].map((file) => ({ path: file.name, file }))));
    expectNone(faults.flat());
  });

  test('of a topic holds every lesson and poster of it, a folder each, and no pack in the pack', async () => {
    const packs = filesOf('zip').filter(({ kind }) => kind === 'chu-de');
    expect(packs).toHaveLength(5);
    const faults = await inTurns(packs, (pack) => differences(pack, ITEMS
      .filter(({ kind, id }) => (kind === 'bai-giang' || kind === 'ap-phich') && sourceOf({ kind, id })?.data.topic === pack.id)
      .flatMap(({ kind, id }) => FILES.filter((file) => file.kind === kind && file.id === id && file.role !== 'pack').map((file) => ({ path: `${kind}/${id}/${file.name}`, file })))), 1);
    expectNone(faults.flat());
  });
});

describe('the files for school systems', () => {
  const questionsOf = ({ kind, id }: MadeFile) => (kind === 'bai-giang' ? LESSONS.find((lesson) => lesson.id === id)?.data.questions.map(({ prompt }) => prompt) : undefined);

  test('in GIFT are read by a GIFT reader, question for question', async () => {
    const faults = await inTurns(filesOf('gift'), async (file) => {
      const found = parse(await textOf(file)).filter(({ type }) => type !== 'Category' && type !== 'Description');
      const wanted = questionsOf(file)?.length ?? found.length;
      return found.length === wanted && found.length > 0 && found.every(({ type }) => type === 'MC') ? [] : [`${where(file)}: ${found.length} questions of ${wanted}: ${found.map(({ type }) => type).join(' ')}`];
    });
    expectNone(faults.flat());
  });

  test('in Moodle XML are well-formed, question for question, with all their words', async () => {
    const faults = await inTurns(filesOf('moodle'), async (file) => {
      const text = await textOf(file);
      const fault = xmlFault(text);
      const count = [...text.matchAll(/<question type="multichoice">/g)].length;
      const lost = (questionsOf(file) ?? []).filter((prompt) => !text.includes(prompt.split(/[&<>"“”]/)[0] ?? ''));
      return [...(fault ? [fault] : []), ...(count > 0 && count === (questionsOf(file)?.length ?? count) ? [] : [`${count} questions`]), ...lost].map((what) => `${where(file)}: ${what}`);
    });
    expectNone(faults.flat());
  });

  test('in SCORM unpack into a manifest that is well-formed and names the page that is there', async () => {
    const faults = await inTurns(filesOf('scorm'), async (file) => {
      const packed = unzipSync(await bytesOf(file));
      const manifest = strFromU8(packed['imsmanifest.xml'] ?? new Uint8Array());
      const fault = xmlFault(manifest);
      const entry = /<resource\b[^>]*\shref="([^"]+)"/.exec(manifest)?.[1] ?? '';
      return [...(fault ? [`manifest: ${fault}`] : []), ...(manifest.includes('<schemaversion>1.2</schemaversion>') ? [] : ['is not SCORM 1.2']), ...(packed[entry] ? [] : [`names ${entry}, which is not there`]), ...Object.keys(packed).filter((name) => !NAME.test(name))]
        .map((what) => `${where(file)}: ${what}`);
    });
    expectNone(faults.flat());
  });

  test('are there for every lesson', () => {
    for (const format of ['gift', 'moodle', 'scorm'] as const) expect(filesOf(format).filter(({ kind }) => kind === 'bai-giang')).toHaveLength(LESSONS.length);
  });
});
