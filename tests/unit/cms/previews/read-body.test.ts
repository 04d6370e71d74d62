import { describe, expect, test } from 'vitest';
import { problemAt, readBody } from '../../../../cms/previews/render/read-body.ts';

interface Node { type: string; name?: string; value?: string; children?: Node[] }

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** What stands at the top of a body: text of paragraphs, names of blocks, `✗ sentence` for what could not be read. */
const outline = (body: string): string[] => {
  const { root, problems } = readBody(body);
  const told = (node: Node): string => {
    const number = node.type === 'paragraph' ? problemAt(textOf(node)) : undefined;
    if (number !== undefined) return `✗ ${problems[number]}`;
    if (!node.name) return textOf(node);
    return `<${node.name}>${(node.children ?? []).map(told).join('|')}`;
  };
  return (root as unknown as Node).children?.map(told) ?? [];
};

describe('a body that is whole', () => {
  test('is read as it stands', () => {
    expect(outline('Một.\n\n<Note title="Nhớ">\n\nHai.\n\n</Note>\n\nBa.')).toEqual(['Một.', '<Note>Hai.', 'Ba.']);
  });

  test('has no paragraph around a block written on one line', () => {
    expect(outline('<Note>Hai.</Note>')).toEqual(['<Note>Hai.']);
    expect(outline('Gọi <Call id="111" /> ngay.')).toEqual(['Gọi  ngay.']);
  });
});

describe('what cannot be read leaves a sentence in its place, and the rest is there', () => {
  test('a block that is still open', () => {
    expect(outline('Một.\n\n<Note>\n\nHai.')).toEqual(['Một.', '✗ Dòng 3: khối <Note> chưa đóng. Viết </Note> trên một dòng riêng, sau chữ cuối của khối.', 'Hai.']);
  });

  test('an end without a beginning', () => {
    expect(outline('Một.\n\n</Note>\n\nHai.')).toEqual(['Một.', '✗ Dòng 3: có </Note> mà không có <Note> ở trước. Bỏ dòng này, hoặc thêm <Note> ở đầu khối.', 'Hai.']);
  });

  test('a stray brace inside a block leaves the block standing', () => {
    expect(outline('<Note>\n\nHai {\n\nBa.\n\n</Note>\n\nBốn.')).toEqual([
      '<Note>✗ Dòng 3: dấu { hoặc } không dùng được như vậy. Muốn viết dấu ngoặc nhọn, gõ \\{ và \\}.|Ba.', 'Bốn.',
    ]);
  });

  test('a sign that opens nothing', () => {
    expect(outline('Nước sâu <1 mét.\n\nHai.')).toEqual(['✗ Dòng 1: không đọc được. Xem lại các dấu < và { trong đoạn này; muốn viết dấu đó, gõ \\< hoặc \\{.', 'Hai.']);
  });

  test('several faults, each in its own place', () => {
    const [first, second, third, fourth] = outline('a {\n\nMột.\n\nb <1\n\nHai.');
    expect([second, fourth]).toEqual(['Một.', 'Hai.']);
    expect(first).toMatch(/^✗ Dòng 1: /);
    expect(third).toMatch(/^✗ Dòng 5: /);
  });

  test('a body too long for the parser is not parsed at all', () => {
    expect(outline('a'.repeat(20_001))).toEqual(['✗ bài dài 20001 ký tự – chia thành nhiều bài, mỗi bài tối đa 20000 ký tự']);
  });
});

test('every step of typing a block is read, and never takes long', () => {
  const whole = 'Một.\n\n<Note title="Nhớ">\n\n- Hai **ba**.\n- <Call id="111" />\n\n</Note>\n\n| a | b |\n| - | - |\n| {c} | d |\n';
  const started = performance.now();
  for (let length = 0; length <= whole.length; length += 1) expect(readBody(whole.slice(0, length)).root.type).toBe('root');
  expect((performance.now() - started) / whole.length).toBeLessThan(50);
});
