import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { COLOUR, TOPICS } from '../../../../src/materials/formats/pptx/look.ts';
import { contrast } from '../../../helpers/colours.ts';

const hash = (colour: string) => `#${colour}`;

describe('the colours of the slides', () => {
  const topics = Object.entries(TOPICS);

  test.each(topics)('%s: every text on its ground has a contrast of 7:1', (_, { strong, ground }) => {
    const pairs = [
      [strong, COLOUR.paper], [strong, ground], [COLOUR.ink, ground], [COLOUR.soft, ground],
      [COLOUR.ink, COLOUR.paper], [COLOUR.soft, COLOUR.paper], [COLOUR.white, COLOUR.call],
    ] as const;
    expect(pairs.filter(([text, behind]) => contrast(hash(text), hash(behind)) < 7)).toEqual([]);
  });

  test('are those of the PDF, topic by topic', async () => {
    const typst = await readFile('src/materials/formats/typst/parts.typ', 'utf8');
    const pairs = [...typst.matchAll(/^ {2}([a-z-]+): \(rgb\("#([\da-f]{6})"\), rgb\("#([\da-f]{6})"\)\)/gm)].map(([, name = '', strong = '', ground = '']) => [name, strong.toUpperCase(), ground.toUpperCase()]);
    expect(pairs).toEqual(topics.map(([name, { strong, ground }]) => [name, strong, ground]));
  });

  test('are those of the site', async () => {
    const tokens = (await readFile('src/styles/tokens.css', 'utf8')).toUpperCase();
    for (const colour of [...Object.values(COLOUR), ...topics.flatMap(([, { strong, ground }]) => [strong, ground])]) expect(tokens).toContain(hash(colour));
  });
});
