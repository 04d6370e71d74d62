import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOfSvg, sizeOfSvg } from '../../../src/editorial/rules/svg.ts';

const drawing = (inside: string, attributes = '') => `<?xml version="1.0" encoding="UTF-8"?>\n<!-- vẽ tay -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"${attributes}>${inside}</svg>\n`;

const HARMLESS: readonly [name: string, text: string][] = [
  ['shapes, words and a description', drawing('<title>Ao</title><g fill="#fff"><path d="M0 0L1 1z"/><text x="1">Cần &amp; đủ</text></g>')],
  ['a shape used again, clipped, filled from within', drawing('<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><use href="#g" clip-path="url(#c)" style="fill:url(#g);stroke:none"/>')],
  ['a byte order mark', `\uFEFF${drawing('')}`],
];

const REFUSED: readonly [name: string, text: string, fault: string][] = [
  ['a script', drawing('<script>alert(1)</script>'), '<script>'],
  ['a script under another name space', drawing('<svg:script>1</svg:script>'), '<svg:script>'],
  ['a page inside the drawing', drawing('<foreignObject><b/></foreignObject>'), '<foreignObject>'],
  ['a photo inside', drawing('<image href="a.png"/>'), '<image>'],
  ['styles with their imports', drawing('<style>@import url(//x.vn)</style>'), '<style>'],
  ['movement, which can set a link', drawing('<animate attributeName="href" to="javascript:1"/>'), '<animate>'],
  ['a link', drawing('<a href="https://x.vn"><path d=""/></a>'), '<a>'],
  ['an action', drawing('<path d="" onload="alert(1)"/>'), 'thuộc tính onload của <path>'],
  ['an action on the whole', drawing('', ' onload="alert(1)"'), 'thuộc tính onload của <svg>'],
  ['a shape from another file', drawing('<use href="https://x.vn/a.svg#b"/>'), 'liên kết ra ngoài trong <use>'],
  ['a shape from data', drawing('<use xlink:href="data:image/svg+xml,x#b"/>'), 'liên kết ra ngoài trong <use>'],
  ['a fill from elsewhere', drawing('<path d="" fill="url(https://x.vn#a)"/>'), 'giá trị lạ ở fill của <path>'],
  ['a fill from elsewhere in quotes', drawing('<path d="" style="fill:url(\'//x.vn\')"/>'), 'giá trị lạ ở style của <path>'],
  ['a style with hidden letters', drawing('<path d="" style="fill:u\\72l(//x.vn)"/>'), 'giá trị lạ ở style của <path>'],
  ['letters written as numbers', drawing('<path d="&#106;"/>'), 'giá trị lạ ở d của <path>'],
  ['own entities', `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('')}`, 'đoạn không đọc được: <!DOCTYPE svg [<!ENTITY x "y">'],
  ['raw text blocks', drawing('<text><![CDATA[<script>]]></text>'), 'đoạn không đọc được: <![CDATA[<script>]]></text></s'],
  ['a style sheet of its own', `<?xml-stylesheet href="//x.vn"?>${drawing('')}`, 'đoạn không đọc được: <?xml-stylesheet href="//x.vn"'],
  ['an attribute without quotes', drawing('<path d=1 />'), 'đoạn không đọc được: <path d=1 /></svg>\n'],
  ['an attribute twice', drawing('<path d="a" d="b"/>'), 'd hai lần'],
  ['another name space as its own', drawing('', ' xmlns:xlink="http://www.w3.org/1999/xhtml"'), 'xmlns:xlink lạ'],
  ['a web page', '<html xmlns="http://www.w3.org/2000/svg"></html>', '<html>'],
  ['two drawings', drawing('') + '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '<svg> đứng đầu, thay vì một <svg xmlns="http://www.w3.org/2000/svg">'],
  ['a tag closed by another', drawing('<g></path>'), 'thẻ </path> không khớp'],
  ['a drawing cut off', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>', 'hình bị cắt dở'],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<svg> thiếu viewBox="0 0 rộng cao"'],
  ['nothing', '', 'hình bị cắt dở'],
  ['words', 'xin chào', 'chữ lạ ngoài hình'],
];

describe('a drawing', () => {
  test.each(HARMLESS)('with %s passes', (_, text) => {
    expect(faultOfSvg(text)).toBeUndefined();
  });
  test.each(REFUSED)('with %s is refused, and what it is is named', (_, text, fault) => {
    expect(faultOfSvg(text)).toBe(fault);
  });
  test('of the site itself passes and has its size', async () => {
    const text = await readFile(path.resolve(import.meta.dirname, '../../../content/media/keu-nem-keo.svg'), 'utf8');
    expect(faultOfSvg(text)).toBeUndefined();
    expect(sizeOfSvg(text)).toEqual({ width: 1200, height: 420 });
  });
  test('of a million brackets is judged at once', () => {
    const started = performance.now();
    expect(faultOfSvg(drawing('<path '.repeat(200_000)))).toContain('đoạn không đọc được');
    expect(faultOfSvg(drawing(`<path ${'d="1" '.repeat(100_000)}`))).toContain('đoạn không đọc được');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
