import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { paste, pastePlain } from '../../../cms/paste/paste.ts';
import { mdxCompiler } from '../../helpers/mdx-compiler.ts';
import { REAL } from '../../helpers/real-content.ts';

interface Domino { createDocument: (html: string) => Document }
/** The DOM that turndown itself brings for Node; in the CMS the browser's own is used. */
const domino = createRequire(createRequire(import.meta.url).resolve('turndown'))('@mixmark-io/domino') as Domino;
const parse = (html: string): Element => domino.createDocument(html).body;
const compile = await mdxCompiler();
const text = (html: string) => paste(html, '', parse).text;

/** As Word 2016 puts a list on the clipboard, shortened. */
const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=VI>${words}<o:p></o:p></span></p>`;
const word = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {font-family:"Times New Roman"; color:red} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=VI><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('a paste from Word', () => {
  test('leaves words, headings from ## on, bold and italics; no styles', () => {
    expect(text(word(`<h1 style='mso-x:y'><b><span style='color:red'>Phòng đuối nước</span></b></h1><h2>Ở nhà</h2>
<p class=MsoNormal style='text-align:justify'><b><span lang=VI style='font-size:14.0pt'>Đậy nắp </span></b><i>chum</i>,&nbsp;bể<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`)))
      .toBe('## Phòng đuối nước\n\n### Ở nhà\n\n**Đậy nắp** *chum*, bể');
  });
  test('makes nested lists of its list paragraphs, bulleted and numbered', () => {
    expect(text(word(`<p class=MsoNormal>Việc làm:</p>${item(1, '·', 'Đậy nắp')}${item(2, 'o', 'chum')}${item(2, 'o', 'bể')}${item(1, '·', 'Rào ao')}<p class=MsoNormal>Rồi:</p>${item(1, '1.', 'Kêu')}${item(1, '2.', 'Gọi')}${item(2, 'a)', 'gọi 114')}`)))
      .toBe('Việc làm:\n\n- Đậy nắp\n  - chum\n  - bể\n- Rào ao\n\nRồi:\n\n1. Kêu\n2. Gọi\n   1. gọi 114');
  });
  test('keeps a table: one head row, every cell on one line', () => {
    expect(text(word('<table class=MsoTable><tr><td><p class=MsoNormal><b>Giờ</b></p></td><td><p>Việc | chỗ</p></td></tr><tr><td><p>7:00</p><p>sáng</p></td><td><ul><li>Ăn</li></ul></td></tr></table>')))
      .toBe('| **Giờ** | Việc \\| chỗ |\n| --- | --- |\n| 7:00 sáng | - Ăn |'.replace('| - Ăn |', '| - Ăn |'));
  });
  test('drops pictures and says how many', () => {
    const { text: left, notes } = paste(word('<p>Ảnh <img src="file:///C:/a.png"></p><p><v:shape><v:imagedata src="x"/></v:shape><img src="b.png"></p>'), '', parse);
    expect(left).toBe('Ảnh');
    expect(notes).toEqual(['Đã bỏ 2 hình: tải hình lên mục Hình rồi chèn khối Hình.']);
  });
  test('a text in .VnTime or VNI-Times is converted, with a warning', () => {
    expect(paste(word('<p><span style=\'font-family:".VnTime"\'>Nhµ tr\u00adêng</span> và <font face="VNI-Times">Treû em</font></p><p style=\'font-family:.VnTimeH\'>TrÎ em</p>'), '', parse)).toEqual({
      text: 'Nhà trường và Trẻ em\n\nTRẺ EM',
      notes: ['Đã đổi từ phông chữ cũ (TCVN3) sang Unicode, hãy đọc lại.', 'Đã đổi từ phông chữ cũ (VNI) sang Unicode, hãy đọc lại.'],
    });
  });
  test('an old font that only the style sheet named is recognised by its letters', () => {
    expect(paste(word('<p class=MsoNormal>TrÎ em cÇn ®\u00adîc b¶o vÖ.</p>'), '', parse)).toEqual({ text: 'Trẻ em cần được bảo vệ.', notes: ['Đã đổi từ phông chữ cũ (TCVN3) sang Unicode, hãy đọc lại.'] });
  });
  test('Unicode typed under the name of an old font is not converted again', () => {
    expect(paste('<p style="font-family:.VnTime">Trẻ em được bảo vệ, à</p>', '', parse)).toEqual({ text: 'Trẻ em được bảo vệ, à', notes: [] });
  });
});

describe('a paste from the web', () => {
  test('keeps safe links, and leaves nothing of others but their words', () => {
    expect(text('<p><a href="https://moh.gov.vn/a">Bộ Y tế</a> <a href="javascript:alert(1)">bấm</a> <a href="#x">mục</a> <a href="file:///c">tệp</a></p><script>x()</script>')).toBe('[Bộ Y tế](https://moh.gov.vn/a) bấm mục tệp');
  });
  test('Google Docs: hidden bold, the wrapper that is none, lists in lists', () => {
    expect(text('<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Đậm</span><span> và </span><span style="font-style:italic">nghiêng</span></p><ul><li>Một</li><ul><li>Trong</li></ul><li>Hai</li></ul></b>'))
      .toBe('**Đậm** và *nghiêng*\n\n- Một\n  - Trong\n- Hai');
  });
  test('signs that MDX would run are escaped, and the result compiles', async () => {
    const made = text('<p>{process.exit()} &lt;script&gt; a &lt; b, import x from "y" và 2 * 3 _gạch_</p><p>import a from "b"</p><p>export const a = 1</p><p># không phải đề mục</p>');
    expect(made).toContain('\\{process.exit()\\} \\<script> a \\< b');
    await expect(compile(made)).resolves.toContain('process.exit');
  });
  test('quotes, dashes, unseen signs, NFD and Ð are tidied', () => {
    expect(text(`<p>"Nghe con" - rồi cảm\u00adơn\u200b... ${'được'.normalize('NFD')} Ðà&nbsp;Nẵng</p>`)).toBe('“Nghe con” – rồi cảmơn… được Đà Nẵng');
  });
});

describe('a paste of plain text', () => {
  test('keeps its lines; bullets of a PDF become those of Markdown', () => {
    expect(pastePlain('Một\r\n• Hai\r\n  ▪ Ba\n\n"giữ nháy" - và gạch')).toEqual({ text: 'Một\n- Hai\n  - Ba\n\n"giữ nháy" - và gạch', notes: [] });
  });
  test('text of another entry stays byte for byte, even when the page around it came along as HTML', () => {
    for (const { body, file } of REAL.entries.filter((entry) => entry.body !== '')) expect(pastePlain(body), file).toEqual({ text: body, notes: [] });
    const block = '<Note title="Nhớ">\n\nGọi <Call id="111" />.\n\n</Note>';
    expect(paste('<pre>&lt;Note&gt;</pre>', block, parse).text).toBe(block);
  });
  test('braces and brackets of code are escaped once', () => {
    expect(pastePlain('{a} \\{b\\} <div> a<b <Note>x</Note>').text).toBe('\\{a\\} \\{b\\} \\<div> a\\<b <Note>x</Note>');
  });
  test('old fonts are converted with a warning', () => {
    expect(pastePlain('Treû em caàn ñöôïc baûo veä.')).toEqual({ text: 'Trẻ em cần được bảo vệ.', notes: ['Đã đổi từ phông chữ cũ (VNI) sang Unicode, hãy đọc lại.'] });
  });
});
