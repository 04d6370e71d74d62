import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { UNSPEAKABLE } from '../../src/materials/speech/say.ts';
import { printedDay, WORDS } from '../../src/materials/words.ts';
import { syllables } from '../../src/text/syllables.ts';
import { decode } from '../helpers/html.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { bytesOf, entryOf, filesOf, isSensitive, type MadeFile } from '../helpers/real-materials.ts';

const where = ({ kind, id, name }: MadeFile) => `${kind}/${id}/${name}`;
const textOf = ({ file }: MadeFile) => readFile(file, 'utf8');
const faultsOf = async (files: readonly MadeFile[], faults: (text: string, file: MadeFile) => string[]) =>
  (await inTurns(files, async (file) => faults(await textOf(file), file).map((fault) => `${where(file)}: ${fault}`), 20)).flat();

const SCRIPTS = filesOf('txt').filter(({ role }) => role === 'broadcast');
const MESSAGES = filesOf('txt').filter(({ role }) => role === 'message');
/** What is read out: everything above the line that says so. */
const readOut = (text: string) => (text.split(`\n\n${WORDS.script.stop}\n`)[0] ?? '').split('\n');
const slotOf = ({ name }: MadeFile) => Number(/-loa-(\d+)-giay\.txt$/.exec(name)?.[1]);

describe('every text file', () => {
  const TEXTS = [...filesOf('txt'), ...filesOf('gift', 'moodle')];

  test('is UTF-8 in composed letters, without a mark at its start, ended by a line end', async () => {
    expectNone(await faultsOf(TEXTS, (text) => [
      ...(text === text.normalize('NFC') ? [] : ['loose tone marks']), ...(text.startsWith('\uFEFF') ? ['a byte order mark'] : []), ...(text.endsWith('\n') ? [] : ['no line end']), ...(text.includes('\uFFFD') || text.includes('\r') ? ['broken letters or line ends'] : []),
    ]));
  });

  test('carries 111 and the address of its page', async () => {
    expectNone(await faultsOf(TEXTS.filter((file) => !isSensitive(file) || file.role !== 'message'), (text, { id }) => ['111', `/${id}/`].filter((word) => !text.includes(word)).map((word) => `does not say ${word}`)));
  });

  test('but the short message carries version, review and sources too', async () => {
    expectNone(await faultsOf(TEXTS.filter(({ role }) => role !== 'message'), (text, file) => {
      const { sources, reviewedOn } = entryOf(file).data;
      const day = printedDay(reviewedOn);
      const named = file.role === 'quiz-file' ? [...new Set(sources.map(({ body }) => body))] : sources.map(({ name }) => name.replace(/\.$/, ''));
      // Quiz formats escape signs of their own.
      const plain = (words: string) => decode(words).replace(/\\(.)/g, '$1').replace(/\s+/g, ' ');
      return [day, day.replaceAll('/', '.'), ...named].filter((word) => !plain(text).includes(plain(word))).map((word) => `does not say ${word}`);
    }));
  });
});

describe('every SCORM page', () => {
  test('carries 111, version, address and the bodies behind its sources', async () => {
    const faults = await inTurns(filesOf('scorm'), async (file) => {
      const packed = unzipSync(await bytesOf(file));
      const text = decode(Object.entries(packed).filter(([name]) => /\.(?:html|js)$/.test(name)).map(([, bytes]) => strFromU8(bytes)).join('\n'));
      const { sources, reviewedOn } = entryOf(file).data;
      return ['111', `/${file.id}/`, printedDay(reviewedOn).replaceAll('/', '.'), ...sources.map(({ body }) => body)].filter((word) => !text.includes(word)).map((word) => `${where(file)}: does not say ${word}`);
    });
    expectNone(faults.flat());
  });
});

describe('every loudspeaker script', () => {
  test('is there in three lengths for every lesson and article', () => {
    const sources = new Set(SCRIPTS.map(({ kind, id }) => `${kind}/${id}`));
    expect(sources.size).toBeGreaterThan(40);
    expect(SCRIPTS).toHaveLength(3 * sources.size);
    expect(new Set(SCRIPTS.map(slotOf))).toEqual(new Set([60, 90, 180]));
  });

  test('fits its seconds at 150 syllables a minute, and fills at least two thirds of them', async () => {
    expectNone(await faultsOf(SCRIPTS, (text, file) => {
      const count = syllables(readOut(text).join(' ')).length;
      const most = (slotOf(file) / 60) * 150;
      const said = /Khoảng (\d+) giây: (\d+) tiếng/.exec(text);
      return [
        ...(count <= most ? [] : [`${count} syllables, at most ${most}`]),
        ...(count >= most * (2 / 3) ? [] : [`only ${count} syllables of ${most}`]),
        ...(said?.[2] === String(count) && Number(said[1]) <= slotOf(file) ? [] : [`counts itself as ${said?.[0] ?? 'nothing'}`]),
      ];
    }));
  });

  test('has sentences of at most twenty syllables, one a line, and nothing that cannot be said', async () => {
    expectNone(await faultsOf(SCRIPTS, (text) => readOut(text).filter((line) => syllables(line).length > 20 || UNSPEAKABLE.test(line) || !/[.!?]$/.test(line) || !/^\p{Lu}/u.test(line))));
  });

  test('says one – one – one, and says it again', async () => {
    expectNone(await faultsOf(SCRIPTS, (text) => (readOut(text).join(' ').split('một – một – một').length > 2 ? [] : ['does not say it twice'])));
  });

  test('leaves no short form unsaid', async () => {
    // A word in capitals with a tone mark is a word said loudly, not a short form.
    const isWord = (word: string) => word.normalize('NFD') !== word;
    expectNone(await faultsOf(SCRIPTS, (text) => (readOut(text).join(' ').match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).filter((word) => !isWord(word)).map((word) => `"${word}" is spelt out by nobody`)));
  });
});

describe('every Zalo text', () => {
  test('has at most 300 characters and the address on a line of its own', async () => {
    expect(MESSAGES.length).toBeGreaterThan(40);
    expectNone(await faultsOf(MESSAGES, (text, { id }) => [...(text.trim().length <= 300 ? [] : [`${text.trim().length} characters`]), ...(new RegExp(`^https?://\\S*/${id}/$`).test(text.trim().split('\n').at(-1) ?? '') ? [] : ['no address on the last line'])]));
  });

  test('of a sensitive article does not say its title; that of a lesson is written by its author', async () => {
    expectNone(await faultsOf(MESSAGES.filter((file) => file.kind === 'bai-viet' && isSensitive(file)), (text, file) => (text.includes(entryOf(file).data.title) ? ['says its title'] : [])));
  });
});
