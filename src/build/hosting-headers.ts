import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ADDRESS } from '../ui/addresses.ts';
import type { Step } from './steps.ts';

/** Headers a host should send, by path; the page's own policy is in its head, these are what a `<meta>` cannot say. */
export const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/sw.js': { 'Cache-Control': 'no-cache' },
  // Reaches what no script can: the browser's own memory of pages and pictures, and cookies that scripts cannot see.
  [ADDRESS.wiped]: { 'Clear-Site-Data': '"cache", "cookies", "storage"', 'Cache-Control': 'no-store' },
  '/luu/ban-ke.json': { 'Cache-Control': 'no-cache' },
  '/pagefind/pagefind-entry.json': { 'Cache-Control': 'no-cache' },
};

/** Headers for one path: every rule that fits, later rules over earlier ones. */
export function headersFor(pathname: string): Record<string, string> {
  const fitting = Object.entries(HEADERS).filter(([rule]) => (rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule));
  return Object.assign({}, ...fitting.map(([, headers]) => headers)) as Record<string, string>;
}

/** `_headers`, the file Cloudflare Pages, Netlify and others read; README says how to give nginx the same. */
export const hostingHeaders: Step = {
  title: 'Ghi tiêu đề HTTP cho máy chủ',
  run: async ({ dist }) => {
    const blocks = Object.entries(HEADERS).map(([rule, headers]) => [rule, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
    await writeFile(path.join(dist, '_headers'), `${blocks.join('\n\n')}\n`);
    return `${blocks.length} nhóm`;
  },
};
