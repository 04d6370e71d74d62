import { glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { TOPIC_COLOURS } from '../../../src/schemas/topic.ts';
import { contrast } from '../../helpers/colours.ts';

/** WCAG 2.2, 1.4.6 (AAA), for text of any size. */
const TEXT = 7;
/** WCAG 2.2, 1.4.11: borders and pictures that carry meaning. */
const GRAPHIC = 3;

/** Grounds of drawings, on which no word stands: the scene of the home page. */
const PICTURES_ONLY = new Set(['#cfe9f8']);

const tokensCss = await readFile('src/styles/tokens.css', 'utf8');
const tokens = new Map([...tokensCss.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]));
const topics = new Map([...tokensCss.matchAll(/\[data-colour='([a-z-]+)'\]\s*\{\s*--topic:\s*(#[0-9a-f]+);\s*--topic-ground:\s*(#[0-9a-f]+);/gi)]
  .map(([, name = '', text = '', ground = '']) => [name, { text, ground }]));

const token = (name: string) => {
  const value = name === 'white' ? '#ffffff' : tokens.get(name);
  if (!value) throw new Error(`src/styles/tokens.css has no --color-${name}.`);
  return value;
};

const PALE = ['paper', 'card', 'sky', 'sun-ground', 'safe-ground', 'call-ground'] as const;

/** Which token is read on which. */
const READ_ON: readonly { text: string; grounds: readonly string[] }[] = [
  { text: 'ink', grounds: [...PALE, 'sun'] },
  { text: 'soft', grounds: ['paper', 'card', 'sky', 'sun-ground'] },
  { text: 'teal', grounds: PALE },
  { text: 'safe', grounds: ['safe-ground', 'card', 'paper'] },
  { text: 'call-text', grounds: ['call-ground', 'card', 'paper'] },
  { text: 'white', grounds: ['call', 'call-text', 'deep', 'ink', 'teal'] },
];
const PAIRS = READ_ON.flatMap(({ text, grounds }) => grounds.map((ground) => [text, ground] as const));

test('the measure agrees with the examples of WCAG', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#fff', '#ffffff')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});

describe('text is read at 7:1 or more', () => {
  test.each(PAIRS)('%s on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  describe.each([...topics])('in the colour of the topic %s', (_, { text, ground }) => {
    test.each(['card', 'paper'])('its text on %s', (name) => {
      expect(contrast(text, token(name))).toBeGreaterThanOrEqual(TEXT);
    });

    test('its text, ink, soft text and links on its ground', () => {
      for (const read of [text, token('ink'), token('soft'), token('teal')]) expect(contrast(read, ground)).toBeGreaterThanOrEqual(TEXT);
    });
  });
});

test.each([['call', 'call-ground'], ['call', 'card'], ['safe', 'safe-ground'], ['soft', 'card'], ['teal', 'card'], ['ink', 'paper']])('the border %s stands out from %s', (line, ground) => {
  expect(contrast(token(line), token(ground))).toBeGreaterThanOrEqual(GRAPHIC);
});

test('the tokens hold a pair for each topic colour that officers can choose', () => {
  expect([...topics.keys()].sort()).toEqual([...TOPIC_COLOURS].sort());
});

test('every colour token is in a pair above, or is a line that nobody reads', () => {
  const judged = new Set(PAIRS.flat());
  expect([...tokens.keys()].filter((name) => !judged.has(name))).toEqual(['line']);
});

test('grounds that a style spells out itself still let ink, soft text and links be read', async () => {
  const found: string[] = [];
  const weak: string[] = [];
  for await (const file of glob('src/{blocks,components,layouts,pages,styles}/**/*.{astro,css}')) {
    const text = await readFile(file, 'utf8');
    for (const [declaration] of text.matchAll(/background(?:-color)?:[^;}]*/g)) {
      for (const [ground] of declaration.matchAll(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi)) {
        if (PICTURES_ONLY.has(ground)) continue;
        found.push(ground);
        const lowest = Math.min(...['ink', 'soft', 'teal'].map((name) => contrast(token(name), ground)));
        if (lowest < TEXT) weak.push(`${file}: ${ground} ${lowest.toFixed(2)}`);
      }
    }
  }
  expect(found.length).toBeGreaterThan(0);
  expect(weak).toEqual([]);
});
