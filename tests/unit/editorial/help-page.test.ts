import { describe, expect, test } from 'vitest';
import { ruleFiles } from '../../../src/build/rule-pages.ts';
import { helpPage, RULE_IDS, RULES } from '../../../src/editorial/rules.ts';
import { PROJECT } from '../../helpers/real-content.ts';

const files = new Map((await ruleFiles(PROJECT)).map(({ path, text }) => [path, text]));
const html = (address: string) => files.get(`${address}index.html`) ?? '';
const words = (text: string) => text.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ');

describe('the help page of', () => {
  test.each(RULE_IDS)('%s says why, what to do, and shows a bad and a good example', (rule) => {
    const { name, why, bad, good, mayExcept } = RULES[rule];
    const text = words(html(helpPage(rule)));
    for (const part of [name, why, bad, good, mayExcept ? `mã quy tắc ${rule}` : 'không có ngoại lệ']) expect(text).toContain(part);
  });
});

test('the list of rules leads to every page, and every link of a page leads somewhere', () => {
  const linked = [...html('/quan-tri/quy-tac/').matchAll(/href="(\/quan-tri\/quy-tac\/[^"]+)"/g)].map(([, href]) => href);
  expect(linked.toSorted()).toEqual(RULE_IDS.map(helpPage).toSorted());
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    for (const [, href = ''] of text.matchAll(/href="(\/[^"]*)"/g)) expect(href === '/quan-tri/' || files.has(`${href}index.html`), href).toBe(true);
  }
});

test('pages run no script, ask no other file, stay out of search engines and show every rule in the colours of the site', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    expect(text).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|src=|@import|url\(/);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).toContain("content=\"default-src 'none';style-src 'sha256-");
    expect(text).toContain('--color-paper:#fffdf8;');
    expect(text).toBe(text.normalize('NFC'));
  }
});

test('the hard words and all ids lie beside them for the form', () => {
  const { glossary, ids } = JSON.parse(files.get('/quan-tri/quy-tac/danh-muc.json') ?? '{}') as { glossary: { id: string; term: string }[]; ids: Record<string, string[]> };
  expect(glossary).toContainEqual({ id: 'du-do', term: 'dụ dỗ' });
  expect(ids.contacts).toEqual(expect.arrayContaining(['111', '112', '113', '114', '115']));
});
