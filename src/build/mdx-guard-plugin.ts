import { satteri } from '@astrojs/markdown-satteri';
import { BLOCKS } from '../blocks/names.ts';
import { judgeMdx, type MdastNode } from '../editorial/rules/mdx-guard.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

interface GuardedContext {
  fileURL: URL | undefined;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** Throws once, with every finding of the file, when a parsed MDX tree could run code or uses an unknown block. */
function assertSafe(root: MdastNode, { fileURL, data }: GuardedContext): void {
  const findings = judgeMdx(root, { blocks: BLOCKS }).map(({ line, column, message }) => `  dòng ${line}, cột ${column}: ${message}`);
  // @astrojs/mdx emits `import … from <layout>`, so a data: URL there would run in the build.
  if (data.astro?.frontmatter && 'layout' in data.astro.frontmatter) {
    findings.unshift('  không được có trường "layout" trong phần đầu bài – xóa dòng đó');
  }
  if (findings.length > 0) {
    throw new Error([`Bài viết không an toàn: ${fileURL?.pathname ?? 'không rõ tệp'}`, ...findings].join('\n'));
  }
}

/** The site's Markdown processor: Sätteri, with the guard on the very tree that is compiled. */
export const guardedMarkdown = () =>
  satteri({
    features: MARKDOWN_FEATURES,
    mdastPlugins: [
      {
        name: 'mdx-guard',
        options: { position: true },
        before: (root, context) => assertSafe(root as unknown as MdastNode, context as unknown as GuardedContext),
      },
    ],
  });
