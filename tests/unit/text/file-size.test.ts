import { expect, test } from 'vitest';
import { fileSize } from '../../../src/text/file-size.ts';

test.each([
  [1, '1 kB'], [48_001, '49 kB'], [999_001, '1000 kB'], [1_000_000, '1 MB'], [1_150_000, '1,2 MB'], [10_737_418_240, '10,8 GB'],
])('%d bytes are said as %s, never as less than they are', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
