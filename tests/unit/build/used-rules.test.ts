import { expect, test } from 'vitest';
import { namesIn, namesOf, usedRules, withUsedRules } from '../../../src/build/used-rules.ts';

const of = (...names: string[]) => new Set(names);

test('a rule whose class stands nowhere on the page goes, in a media query too', () => {
  expect(withUsedRules('.a{color:red}.b{color:blue}@media print{.b{color:#000}.a{color:#000}}', of('a'))).toBe('.a{color:red}@media print{.a{color:#000}}');
});

test('of several selectors only the unused ones go', () => {
  expect(withUsedRules('.a p,.b p,h1{margin:0}', of('a'))).toBe('.a p,h1{margin:0}');
});

test('elements, attributes and states always stay: scripts add them', () => {
  const css = 'table{width:100%}[data-answered]>p{margin:0}:focus-visible{outline:1px solid}lc-quiz[open]{display:block}';
  expect(withUsedRules(css, of())).toBe(css);
});

test('a class inside :not, :is or :has does not decide', () => {
  const css = 'p:not(.b){margin:0}.a:is(.b,.c){margin:0}.a:has(.b){margin:0}';
  expect(withUsedRules(css, of('a'))).toBe(css);
});

test('the order of layers and rules stays', () => {
  expect(withUsedRules('@layer one,two;@layer two{.b{top:0}.a{top:0}}@layer one{.a{top:1px}}', of('a'))).toBe('@layer one,two;@layer two{.a{top:0}}@layer one{.a{top:1px}}');
});

test('names are read from class attributes with and without quotes, from a page’s own scripts, and from words of files', () => {
  const names = namesOf('<script>root.classList.add("scripted")</script><p class="a b-c"><b class=d>other</b></p><template><i class="e"></i></template>');
  expect(names).toEqual(expect.arrayContaining(['a', 'b-c', 'd', 'e', 'scripted']));
  expect(names).not.toContain('other');
  expect(namesIn('node.className="quick-exit-cover";')).toContain('quick-exit-cover');
});

test('a class that only a script adds keeps its rules on every page, and pages of one kind share the work', () => {
  const used = usedRules(['cover']);
  expect(used('.cover{top:0}.a{top:0}.b{top:0}', ['a'])).toBe('.cover{top:0}.a{top:0}');
  expect(used('.cover{top:0}.a{top:0}.b{top:0}', ['b'])).toBe('.cover{top:0}.b{top:0}');
  expect(used('.a{ top : 0 }', ['a'])).toBe('.a{ top : 0 }');
});
