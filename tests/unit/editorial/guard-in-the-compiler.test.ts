import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from '../../../src/build/markdown-features.ts';
import { articleFile } from '../../helpers/content-tree.ts';
import { mdxCompiler, type Compile } from '../../helpers/mdx-compiler.ts';
import { BROKEN_BODIES, SAFE_BODIES, UNSAFE_BODIES } from '../../helpers/unsafe-mdx.ts';

const compile = await mdxCompiler();
const compileUnguarded = await mdxCompiler(satteri({ features: MARKDOWN_FEATURES }));

/** What the compiler says when it refuses; fails when it compiles. */
const refusal = (compiler: Compile, text: string) => compiler(text).then(
  () => expect.fail('It compiled.'),
  (error: unknown) => (error as Error).message,
);

/** "3:6" of the body as line and column of the file. */
function inFile(at: string, bodyLine: number) {
  const [line = 0, column = 0] = at.split(':').map(Number);
  return { line: line + bodyLine - 1, column };
}

describe('the compiler refuses, in the words and at the place of the check,', () => {
  test.each(UNSAFE_BODIES)('$name', async ({ body, found }) => {
    const { text, bodyLine } = articleFile(body);
    const lines = found.map(({ at, message }) => {
      const { line, column } = inFile(at, bodyLine);
      return `  dòng ${line}, cột ${column}: ${message}`;
    });
    expect(await refusal(compile, text)).toBe(['Bài viết không an toàn: /site/content/articles/bai.mdx', ...lines].join('\n'));
  });

  test.each(BROKEN_BODIES)('$name', async ({ body, at }) => {
    const { text, bodyLine } = articleFile(body);
    const { line, column } = inFile(at, bodyLine);
    expect(await refusal(compile, text)).toMatch(new RegExp(`^${line}:${column}: `));
  });
});

describe('only the guard stands between the page and', () => {
  test.each(UNSAFE_BODIES)('$name', async ({ body }) => {
    await expect(compileUnguarded(articleFile(body).text)).resolves.toContain('MDXContent');
  });
});

describe('the compiler takes', () => {
  test.each(SAFE_BODIES)('$name', async ({ body }) => {
    await expect(compile(articleFile(body).text)).resolves.toContain('MDXContent');
  });
});
