import { createHash } from 'node:crypto';
import { rewritePages } from './html-files.ts';
import type { Step } from './steps.ts';

/** `wasm-unsafe-eval` is what Pagefind needs to compile its index reader; nothing else is loosened. */
const directives = (scripts: string, styles: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

const hash = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Data blocks (JSON-LD) are not executed, so they need no hash; scripts with `src` come from 'self'. */
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hashesOf = (html: string, element: RegExp) => [...new Set([...html.matchAll(element)].map(([, text = '']) => hash(text)))].sort().join('');

/** Hashes of a page's inline code as a policy writes them, each with a space before it; empty when there is none. */
export const inlineHashes = (html: string) => ({ scripts: hashesOf(html, INLINE_SCRIPT), styles: hashesOf(html, INLINE_STYLE) });

/**
 * The page with its own policy as the first thing in its head: only this page's inline code is named.
 * Astro's `security.csp` names the code of the whole site on each page, 1.5 kB that grow with every component.
 */
export function withPolicy(html: string): string {
  const { scripts, styles } = inlineHashes(html);
  const policy = directives(scripts, styles);
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">: the policy is written behind it.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

export const contentSecurityPolicy: Step = {
  title: 'Khóa an toàn từng trang',
  run: async ({ dist }) => `${await rewritePages(dist, withPolicy)} trang có chính sách nội dung (CSP) riêng`,
};
