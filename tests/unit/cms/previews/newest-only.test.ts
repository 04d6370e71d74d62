import { expect, test } from 'vitest';
import { NewestOnly } from '../../../../cms/previews/newest-only.ts';

const queue = () => {
  const sent: string[] = [];
  return { sent, queue: new NewestOnly<string>((message) => sent.push(message)) };
};

test('nothing is handed over before the receiver has started', () => {
  const { sent, queue: newest } = queue();
  newest.put('a');
  newest.put('b');
  expect(sent).toEqual([]);
  newest.free();
  expect(sent).toEqual(['b']);
});

test('while the receiver is busy only the newest waits', () => {
  const { sent, queue: newest } = queue();
  newest.free();
  newest.put('a');
  newest.put('b');
  newest.put('c');
  expect(sent).toEqual(['a']);
  newest.free();
  expect(sent).toEqual(['a', 'c']);
  newest.free();
  newest.free();
  expect(sent).toEqual(['a', 'c']);
});

test('a receiver that is done with everything gets the next message at once', () => {
  const { sent, queue: newest } = queue();
  newest.free();
  newest.put('a');
  newest.free();
  newest.put('b');
  expect(sent).toEqual(['a', 'b']);
});
