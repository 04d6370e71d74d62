import { describe, expect, test } from 'vitest';
import { passagesOfBody } from '../../src/editorial/prose/body.ts';
import { REAL } from '../helpers/real-content.ts';
import { paragraphsOf } from '../helpers/sentences.ts';

const bodies = REAL.entries.filter(({ body }) => body.trim() !== '');
const same = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are enough real texts to compare', () => {
  expect(bodies.length).toBeGreaterThan(50);
});

describe('the rules read a body without a parser just as the parser reads it:', () => {
  test.each(bodies.map((entry) => [entry.file, entry] as const))('%s', (_, { body, bodyStartLine }) => {
    const read = passagesOfBody(body, bodyStartLine).filter(({ role }) => role === 'text' || role === 'heading').map(({ text, role }) => ({ text: same(text), heading: role === 'heading' }));
    expect(read).toEqual(paragraphsOf(body).map(({ text, heading }) => ({ text: same(text), heading })));
  });
});

test('the line of a passage is its line in the file', () => {
  for (const { body, bodyStartLine } of bodies) {
    const lines = body.split('\n');
    for (const { text, line = 0 } of passagesOfBody(body, bodyStartLine)) {
      const word = /\p{L}{2,}/u.exec(text.replace(/^(?:số|luật)(?!\p{L})/u, ''))?.[0] ?? '';
      expect(lines[line - bodyStartLine]).toContain(word);
    }
  }
});
