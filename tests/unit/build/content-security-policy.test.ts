import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../../src/build/content-security-policy.ts';

const page = (head = '', body = '') => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>a</title>${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(withPolicy(html))?.[1] ?? '';
const directive = (html: string, name: string) => policyOf(html).split(';').find((part) => part.startsWith(`${name} `))?.slice(name.length + 1).split(' ') ?? [];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('stands right behind the charset, before anything it is about', () => {
    expect(withPolicy(page())).toMatch(/^<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="/);
  });

  test.each(['<meta charset="utf-8" />', '<meta charset="utf-8"/>', '<META CHARSET="UTF-8">'])('finds %s', (meta) => {
    expect(withPolicy(page().replace('<meta charset="utf-8">', meta))).toContain(`${meta}<meta http-equiv=`);
  });

  test('allows nothing by default, no inline code, no eval, no other host', () => {
    const policy = policyOf(page());
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(directive(page(), 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directive(page(), 'style-src')).toEqual(["'self'"]);
  });

  test('names this page\'s inline scripts and styles by their hash, each once and in the same order every time', () => {
    const html = page('<style>a{}</style><script>go()</script>', '<style media="print">b{}</style><script type="module">run()</script><script>go()</script>');
    expect(directive(html, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ...[hash('go()'), hash('run()')].sort()]);
    expect(directive(html, 'style-src')).toEqual(["'self'", ...[hash('a{}'), hash('b{}')].sort()]);
    const turned = page('<script>go()</script>', '<script type="module">run()</script>');
    expect(directive(turned, 'script-src')).toEqual(directive(html, 'script-src'));
  });

  test('hashes the very bytes between the tags, line ends and Vietnamese letters too', () => {
    expect(directive(page('<script>\n  say("đuối nước");\n</script>'), 'script-src')).toContain(hash('\n  say("đuối nước");\n'));
  });

  test('does not name data, which is never run', () => {
    expect(directive(page('<script type="application/ld+json">{"@type":"Article"}</script>'), 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('does not name scripts that come as files', () => {
    expect(directive(page('<script type="module" src="/_astro/a.js"></script>'), 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('leaves the rest of the page as it was', () => {
    const html = page('<script>go()</script>', '<p>$& $1</p>');
    expect(withPolicy(html).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')).toBe(html);
  });
});

test('a page without charset stops the build: there would be no policy', () => {
  expect(() => withPolicy('<html><head><title>a</title></head></html>')).toThrow('A page has no <meta charset="utf-8">: the policy is written behind it.');
});
