import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { articleFile, EXAMPLE_DAY, foundationFiles, writeTree } from '../../helpers/content-tree.ts';
import { mdxCompiler } from '../../helpers/mdx-compiler.ts';

const { file, text } = articleFile('Chào em.\n');
const fields = text.slice('---\n'.length, text.lastIndexOf('---\n'));
const PAYLOAD = 'data:text/javascript,console.log(1)';
const layout = `layout: "${PAYLOAD}"\n`;
const NO_LAYOUT = 'không được có trường "layout" – nó chạy mã lạ khi dựng trang; xóa dòng đó';
const NO_FRONT_MATTER = 'thiếu phần đầu bài giữa hai dòng "---" – xem mẫu trong content/README.md';

const compile = await mdxCompiler();

async function messages(whole: string): Promise<string[]> {
  const root = await writeTree({ ...foundationFiles(), [file]: whole });
  return (await checkContent(root, EXAMPLE_DAY)).map(({ message }) => message);
}

/** Ways to bring a layout past a check that looks at one place only. */
const LAYOUTS: readonly { name: string; whole: string; said: string | RegExp }[] = [
  { name: 'a layout', whole: `---\n${fields}${layout}---\n`, said: NO_LAYOUT },
  { name: 'a layout first', whole: `---\n${layout}${fields}---\n`, said: NO_LAYOUT },
  { name: 'a layout in quotes', whole: `---\n${fields}"layout": "${PAYLOAD}"\n---\n`, said: NO_LAYOUT },
  { name: 'a layout with escaped letters', whole: `---\n${fields}"l\\x61yout": "${PAYLOAD}"\n---\n`, said: NO_LAYOUT },
  { name: 'a layout after Windows line ends', whole: `---\n${fields}${layout}---\n`.replaceAll('\n', '\r\n'), said: NO_LAYOUT },
  { name: 'a layout that is merged in', whole: `---\n${fields}<<: { layout: "${PAYLOAD}" }\n---\n`, said: 'trường lạ "<<" – xóa, hoặc sửa lại tên trường' },
  { name: 'a layout as the prototype', whole: `---\n${fields}__proto__: { layout: "${PAYLOAD}" }\n---\n`, said: 'trường lạ "__proto__" – xóa, hoặc sửa lại tên trường' },
  { name: 'a layout in TOML', whole: `+++\nlayout = "${PAYLOAD}"\n+++\n`, said: NO_FRONT_MATTER },
  { name: 'a layout in TOML behind empty lines', whole: `\n\n+++\nlayout = "${PAYLOAD}"\n+++\n`, said: NO_FRONT_MATTER },
  { name: 'a layout behind an empty line', whole: `\n---\n${fields}${layout}---\n`, said: NO_FRONT_MATTER },
  { name: 'a layout behind a byte order mark', whole: `\uFEFF---\n${fields}${layout}---\n`, said: NO_FRONT_MATTER },
  { name: 'a layout behind an opening line with spaces', whole: `--- \n${fields}${layout}---\n`, said: NO_FRONT_MATTER },
  { name: 'a layout behind a closing line that goes on', whole: `---\n${fields}${layout}---x\n`, said: NO_FRONT_MATTER },
  { name: 'a layout in a front matter that only Astro sees end', whole: `---\n${layout}---x\n---\n`, said: /^không đọc được dữ liệu/ },
];

describe('neither the check nor the compiler takes', () => {
  test.each(LAYOUTS)('$name', async ({ whole, said }) => {
    expect(await messages(whole)).toContainEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    const code = await compile(whole).catch((error: unknown) => {
      expect((error as Error).message).not.toBe('');
      return '';
    });
    expect(code).not.toContain('__astro_layout_component__');
  });

  test('front matter in JavaScript', async () => {
    const whole = '---js\n{ title: process.exit(1) }\n---\n';
    expect(await messages(whole)).toEqual([NO_FRONT_MATTER]);
    await expect(compile(whole)).rejects.toThrow();
  });

  test('a text without front matter', async () => {
    expect(await messages('Chào em.')).toEqual([NO_FRONT_MATTER]);
  });
});

test('the compiler names the layout by itself, should the check ever be passed by', async () => {
  await expect(compile(`---\n${fields}${layout}---\n`)).rejects.toThrow('không được có trường "layout" trong phần đầu bài – xóa dòng đó');
});

test('the good article these texts are made of passes both', async () => {
  expect(await messages(text)).toEqual([]);
  await expect(compile(text)).resolves.toContain('MDXContent');
});

test('lines are counted from the top of the file also after Windows line ends', async () => {
  const whole = articleFile('Chào {x} em.\n').text.replaceAll('\n', '\r\n');
  const root = await writeTree({ ...foundationFiles(), [file]: whole });
  const line = whole.split('\r\n').findIndex((text) => text.includes('{x}')) + 1;
  expect(await checkContent(root, EXAMPLE_DAY)).toEqual([expect.objectContaining({ rule: 'ma-trong-bai', line, column: 6 })]);
  await expect(compile(whole)).rejects.toThrow(`dòng ${line}, cột 6: `);
});
