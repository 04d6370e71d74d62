import emoji from '@iconify-json/fluent-emoji-flat/icons.json';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { drawing } from '../../../src/ui/icon/icons.ts';
import { CHILD_AGE_LOOK, OFFICE_LOOK, TOPIC_GROUP_LOOK } from '../../../src/ui/door-strings.ts';
import { DOORS } from '../../../src/ui/vi.ts';

describe('a drawing', () => {
  test('comes with the frame it was drawn in', () => {
    expect(drawing('emoji', 'ring-buoy')).toMatchObject({ viewBox: '0 0 128 128', body: expect.stringContaining('<') });
    expect(drawing('phosphor', 'phone-call-fill')).toMatchObject({ viewBox: '0 0 256 256', body: expect.stringContaining('<path') });
  });

  test('of the picture set weighs far less than in the set, and keeps every shape', () => {
    const { body } = drawing('emoji', 'ring-buoy');
    const original = emoji.icons['ring-buoy'].body;
    const colours = (text: string) => [...new Set(text.match(/#[\da-f]{3,6}/gi))].sort();
    expect(body.length).toBeLessThan(original.length * 0.7);
    expect(colours(body)).toEqual(colours(original));
  });

  test.each(['khong-co', 'constructor', '__proto__', ''])('that the set lacks is named: %j', (name) => {
    expect(() => drawing('emoji', name)).toThrow(`Bộ hình "fluent-emoji-flat" không có "${name}" – chọn tên khác trong @iconify-json/fluent-emoji-flat.`);
  });
});

/** Every value of a field called `picture`, at any depth. */
function pictures(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'picture' && typeof item === 'string' ? [item] : pictures(item)));
}

test('every picture that content and doors name is in the set', async () => {
  const { entries } = await readContent(process.cwd());
  // Rights have drawings of the site's own (rights.test.ts).
  const names = [...new Set(pictures([entries.filter(({ collection }) => collection !== 'rights').map(({ data }) => data), DOORS, TOPIC_GROUP_LOOK, CHILD_AGE_LOOK, OFFICE_LOOK]))];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(drawing('emoji', name).body).not.toBe('');
});
