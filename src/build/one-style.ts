import { rewritePages } from './html-files.ts';
import type { Step } from './steps.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * The page with its inline styles in one element, at the place of the first and in their order: each element more costs a hash in the
 * page's policy, 45 bytes that no compression shrinks. Styles with attributes (`media`) stay where they are.
 */
export function withOneStyle(html: string): string {
  const all = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('');
  let first = true;
  return html.replace(STYLE, () => {
    const here = first ? `<style>${all}</style>` : '';
    first = false;
    return here;
  });
}

export const oneStyle: Step = {
  title: 'Gộp kiểu chữ từng trang',
  run: async ({ dist }) => `${await rewritePages(dist, withOneStyle)} trang có một khối kiểu chữ`,
};
