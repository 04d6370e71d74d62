import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/materials/formats/normalise.ts';

const CONTENT_TYPES = '<Types></Types>';
const relationship = (id: string, target: string, more = '') => `<Relationships><Relationship Id="${id}" Type="t" Target="${target}"${more}/></Relationships>`;
const office = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': CONTENT_TYPES, ...files }).map(([name, text]) => [name, strToU8(text)])));
const finish = (files: Record<string, string>, day = '2026-11-22') => () => normalise(office(files), { day });

describe('no file is made of', () => {
  test('bytes that are no zip', () => {
    expect(() => normalise(strToU8('không phải zip'), { day: '2026-11-22' })).toThrow(/không mở được gói zip.*báo người phụ trách kỹ thuật/);
  });

  test('a zip that is no Office file', () => {
    expect(() => normalise(zipSync({ 'a.xml': strToU8('<a/>') }), { day: '2026-11-22' })).toThrow(/thiếu phần \[Content_Types\]\.xml/);
  });

  test.each(['', '22/11/2026', '2026-13-01', '2026-00-10', '2026-11-32', '2026-11-22T00:00:00Z'])('a day written "%s"', (day) => {
    expect(finish({}, day)).toThrow(new RegExp(`Ngày của tài liệu là “${day}”.*2026-11-22`));
  });

  test('a relationship to a part that is not there', () => {
    expect(finish({ 'word/document.xml': '<a/>', 'word/_rels/document.xml.rels': relationship('x', 'styles.xml') })).toThrow('word/_rels/document.xml.rels nhắc tới word/styles.xml');
  });

  test('a link nobody declares', () => {
    expect(finish({ 'word/document.xml': '<a r:id="rIdlost"/>', 'word/_rels/document.xml.rels': relationship('x', 'https://vi-du.example', ' TargetMode="External"') })).toThrow('word/document.xml nhắc tới liên kết rIdlost');
  });

  test.each([['\u0000', 'U+0000'], ['\u000b', 'U+000B'], ['\u001f', 'U+001F'], ['\ufffe', 'U+FFFE'], ['\ud800', 'U+FFFD']])('a text with a character that XML does not have (%#)', (sign, name) => {
    expect(finish({ 'word/document.xml': `<w:t>Gọi${sign}111</w:t>` })).toThrow(`(${name}) ở word/document.xml, gần “Gọi`);
  });

  test('letters with loose marks, and it says where', () => {
    expect(finish({ 'ppt/slides/slide1.xml': `<a:t>Đúng, ${'rồi sai'.normalize('NFD')}</a:t>` })).toThrow(/dạng tách rời \(NFD\) ở ppt\/slides\/slide1\.xml, gần “Đúng, ro/);
  });

  test.each([
    ['a bare ampersand', '<a>Dấu & dấu</a>'], ['a bare less-than', '<a>1 < 2</a>'], ['an element that is not closed', '<a><b></a>'],
    ['an end without a beginning', '<a></b></a>'], ['an end that is missing', '<a><b/>'], ['an unknown entity', '<a>&nbsp;</a>'], ['a less-than in an attribute', '<a b="<"/>'],
  ])('XML with %s', (_, xml) => {
    expect(finish({ 'docProps/app.xml': xml })).toThrow(/docProps\/app\.xml không phải XML đúng/);
  });

  test('but line ends, tabs, comments, instructions and both kinds of quotes are fine', () => {
    expect(finish({ 'word/document.xml': '<?xml version="1.0"?>\r\n<!-- a --><a b=\'"\' c="\'">\t&amp;&#10;&#xA;<d/></a>' })).not.toThrow();
  });
});
