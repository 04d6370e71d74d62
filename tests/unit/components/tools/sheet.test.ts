import { describe, expect, test } from 'vitest';
import { fieldName } from '../../../../src/components/tools/field-name.ts';
import { hasOutsider } from '../../../../src/components/tools/outsider.ts';
import type { ToolPart } from '../../../../src/schemas/tool.ts';
import { realEntries } from '../../../helpers/real-content.ts';

const person = (name: string, place: string) => ({ name, place });

describe('a card of trusted people', () => {
  test.each([
    { said: 'nobody yet', rows: [person('', '')], outside: false },
    { said: 'only people at home', rows: [person('Mẹ', 'o-nha'), person('Bà', 'o-nha')], outside: false },
    { said: 'a place without a name', rows: [person('Mẹ', 'o-nha'), person('', 'ngoai-nha')], outside: false },
    { said: 'a name without a place', rows: [person('Bác Tư', '')], outside: false },
    { said: 'a neighbour', rows: [person('Mẹ', 'o-nha'), person('Bác Tư', 'ngoai-nha')], outside: true },
    { said: 'a teacher', rows: [person('Cô Lan', 'o-truong')], outside: true },
  ])('with $said: somebody outside home is $outside', ({ rows, outside }) => {
    expect(hasOutsider(rows)).toBe(outside);
  });
});

const wordsOf = (part: ToolPart): (string | number)[][] => {
  if (part.kind === 'danh-dau') return part.items.map((item) => [part.title, item]);
  if (part.kind === 'dien') return part.fields.map(({ label }) => [part.title, label]);
  return part.kind === 'nguoi-tin' ? Array.from({ length: part.count }, (_, index) => ['ten', 'noi', 'cach'].map((field) => [part.title, index + 1, field])).flat() : [];
};

test.each(realEntries('tools').map(({ id, data }) => [id, data.parts] as const))('every field of the sheet %s has a name of its own', (_, parts) => {
  const names = parts.flatMap(wordsOf).map((words) => fieldName(...words));
  expect(new Set(names).size).toBe(names.length);
});

test('the name of a field follows its words, not its place', () => {
  expect(fieldName('Bếp', 'Khóa ga.')).toBe(fieldName('Bếp', 'Khóa ga.'));
  expect(fieldName('Bếp', 'Khóa ga.')).not.toBe(fieldName('Bếp', 'Khóa van ga.'));
  expect(fieldName('Bếp', 'Khóa ga.')).toMatch(/^f[0-9a-z]+$/);
});
