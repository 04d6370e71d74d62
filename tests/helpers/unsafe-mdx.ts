import type { RuleId } from '../../src/editorial/rules.ts';

/** A finding at a place of the body, both counted from 1. */
export interface Expected {
  at: `${number}:${number}`;
  rule: RuleId;
  message: string;
}

/** A body an officer, or somebody in an officer's name, could save; every finding in reading order. */
export interface UnsafeBody {
  name: string;
  body: string;
  found: readonly Expected[];
}

const ALL_BLOCKS = 'Note, Warning, Steps, DoDont, Do, Dont, KeyPoints, HelpBox, Checklist, Figure, LegalRef, Term, Call';

const esm = (at: Expected['at']): Expected => ({ at, rule: 'ma-trong-bai', message: 'không được dùng import/export – xóa dòng này' });
const expression = (at: Expected['at'], text: string): Expected => ({ at, rule: 'ma-trong-bai', message: `không được dùng biểu thức {${text}} – muốn viết dấu ngoặc nhọn, gõ \\{ và \\}` });
const unknown = (at: Expected['at'], name: string): Expected => ({ at, rule: 'khoi-la', message: `thành phần <${name}> không có trong danh sách khối – dùng: ${ALL_BLOCKS}` });
const braces = (at: Expected['at'], name: string): Expected => ({ at, rule: 'ma-trong-bai', message: `<${name}> có {...} – bỏ đi, chỉ viết thuộc tính dạng ten="giá trị"` });
const attribute = (at: Expected['at'], name: string, key: string, allowed: string): Expected => ({ at, rule: 'khoi-la', message: `<${name}> không có thuộc tính "${key}" – dùng: ${allowed}` });
const value = (at: Expected['at'], name: string, key: string, rule: RuleId = 'khoi-la'): Expected => ({ at, rule, message: `<${name} ${key}> cần một giá trị trong dấu nháy: ${key}="…"` });
const missing = (at: Expected['at'], name: string, key: string): Expected => ({ at, rule: 'khoi-la', message: `<${name}> thiếu thuộc tính ${key}="…"` });
const link = (at: Expected['at'], url: string): Expected => ({ at, rule: 'lien-ket-nguy-hiem', message: `liên kết "${url}" – chỉ dùng https://…, /đường-dẫn/ trong trang, tel: hoặc mailto:` });
const image = (at: Expected['at']): Expected => ({ at, rule: 'khoi-la', message: 'không chèn hình bằng ![…](…) – dùng <Figure picture="mã hình" />' });

/** Trees that parse: the guard finds what is wrong in them. */
export const UNSAFE_BODIES: readonly UnsafeBody[] = [
  { name: 'an import', body: 'import fs from "node:fs"', found: [esm('1:1')] },
  { name: 'an import after a paragraph', body: 'Chào em.\n\nimport fs from "node:fs"', found: [esm('3:1')] },
  { name: 'an export', body: 'export const a = 1', found: [esm('1:1')] },
  { name: 'an export that takes over the page', body: 'export default function Page() { return null }', found: [esm('1:1')] },
  { name: 'an expression on its own', body: 'Chào.\n\n{process.exit(1)}', found: [expression('3:1', 'process.exit(1)')] },
  { name: 'an expression in a sentence, counted in characters as an editor counts', body: 'Đường dây 😀 {1 + 1} nóng', found: [expression('1:14', '1 + 1')] },
  { name: 'an expression in a heading', body: '## Tiêu đề {x}', found: [expression('1:12', 'x')] },
  { name: 'an expression in a list inside a block', body: '<Steps>\n\n1. Gọi {x}\n\n</Steps>', found: [expression('3:8', 'x')] },
  { name: 'an expression in a table', body: '| a | b |\n|---|---|\n| {x} | c |', found: [expression('3:3', 'x')] },
  { name: 'an expression in a footnote', body: 'Xem[^1].\n\n[^1]: Nguồn {x}', found: [expression('3:13', 'x')] },
  { name: 'an expression inside the words of a link', body: '[xem {x}](/lich/)', found: [expression('1:6', 'x')] },
  { name: 'an empty expression', body: 'a\n\n{}', found: [expression('3:1', '')] },
  { name: 'an indented expression, which Markdown would take for code', body: 'a\n\n    {x}', found: [expression('3:5', 'x')] },
  { name: 'a comment on its own', body: '{/* ghi chú */}', found: [expression('1:1', '/* ghi chú */')] },
  { name: 'a comment in a sentence', body: 'Chào {/* ghi chú */} em', found: [expression('1:6', '/* ghi chú */')] },
  { name: 'a long expression, quoted by its first forty characters', body: `{${'a'.repeat(60)}}`, found: [expression('1:1', 'a'.repeat(40))] },
  { name: 'an expression in a second front matter', body: '---\n{process.exit(1)}\n---', found: [expression('2:1', 'process.exit(1)')] },
  { name: 'an expression in what looks like TOML front matter', body: '+++\n{x}\n+++', found: [expression('2:1', 'x')] },
  { name: 'a script', body: '<script>alert(1)</script>', found: [unknown('1:1', 'script')] },
  { name: 'a style', body: '<style>body</style>', found: [unknown('1:1', 'style')] },
  { name: 'a frame in a sentence', body: 'Xem <iframe src="https://x.vn" /> nhé', found: [unknown('1:5', 'iframe')] },
  { name: 'raw HTML', body: '<div onclick="x">\n\nChào\n\n</div>', found: [unknown('1:1', 'div')] },
  { name: 'an HTML link that would run code', body: '<a href="javascript:alert(1)">Xem</a>', found: [unknown('1:1', 'a')] },
  { name: 'an HTML image with a handler', body: 'a <img src="x" onerror="alert(1)" />', found: [unknown('1:3', 'img')] },
  { name: 'a component named like an object\'s own parts', body: '<constructor />\n\n<__proto__ />\n\n<toString />\n\n<hasOwnProperty />\n\n<valueOf>\n\na\n\n</valueOf>', found: [unknown('1:1', 'constructor'), unknown('3:1', '__proto__'), unknown('5:1', 'toString'), unknown('7:1', 'hasOwnProperty'), unknown('9:1', 'valueOf')] },
  { name: 'a component in the wrong case', body: '<note>\n\na\n\n</note>', found: [unknown('1:1', 'note')] },
  { name: 'a part of a component', body: '<Note.Title />', found: [unknown('1:1', 'Note.Title')] },
  { name: 'a component with a namespace', body: '<svg:script />', found: [unknown('1:1', 'svg:script')] },
  { name: 'a fragment', body: '<>\n\na\n\n</>', found: [unknown('1:1', '')] },
  { name: 'an Astro component', body: '<Fragment set:html="<script>" />', found: [unknown('1:1', 'Fragment')] },
  { name: 'a spread', body: '<Note {...props}>\n\na\n\n</Note>', found: [braces('1:1', 'Note')] },
  { name: 'an attribute a block does not have', body: '<Note onclick="x">\n\na\n\n</Note>', found: [attribute('1:1', 'Note', 'onclick', 'title')] },
  { name: 'an attribute where a block has none', body: '<Steps class="x">\n\n1. a\n\n</Steps>', found: [attribute('1:1', 'Steps', 'class', 'không có thuộc tính nào')] },
  { name: 'an attribute that would set HTML', body: '<Note set:html="<script>" />', found: [attribute('1:1', 'Note', 'set:html', 'title')] },
  { name: 'an attribute that is an instruction to Astro', body: '<Note is:raw="x" />', found: [attribute('1:1', 'Note', 'is:raw', 'title')] },
  { name: 'attributes named like an object\'s own parts', body: '<Note constructor="x" __proto__="y" toString="z" />', found: [attribute('1:1', 'Note', 'constructor', 'title'), attribute('1:1', 'Note', '__proto__', 'title'), attribute('1:1', 'Note', 'toString', 'title')] },
  { name: 'an attribute in the wrong case', body: '<Note Title="x" />', found: [attribute('1:1', 'Note', 'Title', 'title')] },
  { name: 'an attribute written twice', body: '<Note title="a" title="b" />', found: [{ at: '1:1', rule: 'khoi-la', message: '<Note> có hai thuộc tính "title" – giữ một' }] },
  { name: 'an attribute that is an expression', body: '<Note title={process.env.HOME} />', found: [value('1:1', 'Note', 'title', 'ma-trong-bai')] },
  { name: 'an attribute that is a template', body: '<Note title={`a`} />', found: [value('1:1', 'Note', 'title', 'ma-trong-bai')] },
  { name: 'an attribute without value', body: '<Note title />', found: [value('1:1', 'Note', 'title')] },
  { name: 'an empty attribute', body: '<Note title="" />', found: [value('1:1', 'Note', 'title')] },
  { name: 'an attribute of spaces', body: '<Note title="  " />', found: [value('1:1', 'Note', 'title')] },
  { name: 'a block without the attributes it needs', body: '<Figure />', found: [missing('1:1', 'Figure', 'picture')] },
  { name: 'a needed attribute that is empty', body: 'Theo <LegalRef id="" />.', found: [value('1:6', 'LegalRef', 'id'), missing('1:6', 'LegalRef', 'id')] },
  { name: 'a script link', body: '[a](javascript:alert(1))', found: [link('1:1', 'javascript:alert(1)')] },
  { name: 'a script link in mixed case', body: 'x [a](JaVaScRiPt:alert(1))', found: [link('1:3', 'JaVaScRiPt:alert(1)')] },
  { name: 'a script link with encoded letters', body: '[a](&#106;avascript:alert(1)) [b](&#x6A;avascript:1) [c](javascript&colon;1)', found: [link('1:1', 'javascript:alert(1)'), link('1:31', 'javascript:1'), link('1:54', 'javascript:1')] },
  { name: 'a script link with an encoded tab or line end inside', body: '[a](java&Tab;script:1) [b](java&#10;script:1)', found: [link('1:1', 'java\tscript:1'), link('1:24', 'java\nscript:1')] },
  { name: 'a script link behind an encoded control character', body: '[a](&#1;javascript:1)', found: [link('1:1', '\ufffdjavascript:1')] },
  { name: 'a script link behind spaces', body: '[a](&#32;&#160;javascript:1)', found: [link('1:1', ' \u00a0javascript:1')] },
  { name: 'a script link behind a safe beginning that is none', body: '[a](javascript://x.vn/%0Aalert(1))', found: [link('1:1', 'javascript://x.vn/%0Aalert(1)')] },
  { name: 'a script link with a title', body: '[a](javascript:1 "tên")', found: [link('1:1', 'javascript:1')] },
  { name: 'a VBScript link', body: '[a](vbscript:x)', found: [link('1:1', 'vbscript:x')] },
  { name: 'a data link', body: '[a](data:text/html,x)', found: [link('1:1', 'data:text/html,x')] },
  { name: 'a data link in mixed case', body: '[a](DATA:text/html;base64,eA==)', found: [link('1:1', 'DATA:text/html;base64,eA==')] },
  { name: 'a file link', body: '[a](file:///etc/passwd)', found: [link('1:1', 'file:///etc/passwd')] },
  { name: 'a blob link', body: '[a](blob:https://x.vn/1)', found: [link('1:1', 'blob:https://x.vn/1')] },
  { name: 'a link without its scheme', body: '[a](//x.vn)', found: [link('1:1', '//x.vn')] },
  { name: 'a link a browser reads as one without its scheme', body: '[a](/\\\\x.vn) [b](/&Tab;/x.vn) [c](\\\\\\\\x.vn)', found: [link('1:1', '/\\x.vn'), link('1:14', '/\t/x.vn'), link('1:31', '\\\\x.vn')] },
  { name: 'a link relative to the page', body: '[a](bai-khac) [b](../bai/)', found: [link('1:1', 'bai-khac'), link('1:15', '../bai/')] },
  { name: 'an empty link', body: '[a]()', found: [link('1:1', '')] },
  { name: 'a call to something that is no number', body: '[a](tel:111;ext=1) [b](tel:+84111)', found: [link('1:1', 'tel:111;ext=1'), link('1:20', 'tel:+84111')] },
  { name: 'a very long link, quoted by its beginning', body: `[a](data:${'x'.repeat(80)})`, found: [link('1:1', `data:${'x'.repeat(55)}`)] },
  { name: 'a reference that would run code', body: '[a][b]\n\n[b]: javascript:alert(1)', found: [link('3:1', 'javascript:alert(1)')] },
  { name: 'a reference that nobody uses', body: 'a\n\n[b]: data:text/html,x', found: [link('3:1', 'data:text/html,x')] },
  { name: 'an image', body: '![a](hinh.png)', found: [image('1:1')] },
  { name: 'an image from elsewhere', body: 'Xem ![a](https://x.vn/a.png)', found: [image('1:5')] },
  { name: 'an image that is data', body: '![a](data:image/svg+xml,<svg/onload=alert(1)>)', found: [image('1:1')] },
  { name: 'an image by reference', body: '![a][b]\n\n[b]: /a.png', found: [image('1:1')] },
  { name: 'an unknown element inside a block inside a block', body: '<DoDont>\n<Do>\n\n- a <b>x</b>\n\n</Do>\n</DoDont>', found: [unknown('4:5', 'b')] },
  {
    name: 'many mistakes, all of them at once and in reading order',
    body: 'import a from "b"\n\nChào {x} em.\n\n<Note {...y} lạ="z">\n\n[a](javascript:1)\n\n</Note>\n\n<b>đậm</b>\n\n![h](h.png)',
    found: [esm('1:1'), expression('3:6', 'x'), braces('5:1', 'Note'), attribute('5:1', 'Note', 'lạ', 'title'), link('7:1', 'javascript:1'), unknown('11:1', 'b'), image('13:1')],
  },
];

/** Bodies that do not parse as MDX at all; both the judge and the compiler stop at the same place. */
export const BROKEN_BODIES: readonly { name: string; body: string; at: `${number}:${number}` }[] = [
  { name: 'an HTML comment', body: 'a\n\n<!-- ghi chú -->', at: '3:1' },
  { name: 'an automatic link that would run code', body: 'a\n\nXem <javascript:alert(1)>', at: '3:5' },
  { name: 'an automatic web link', body: '<https://x.vn>', at: '1:1' },
  { name: 'a link in angle brackets over two lines', body: '[a](<java\nscript:alert(1)>)', at: '1:5' },
  { name: 'an element that is never closed', body: 'a\n\n<Note>\n\nb', at: '3:1' },
  { name: 'a brace that is never closed', body: 'a\n\nb { c', at: '3:3' },
  { name: 'an attribute that is an element', body: 'a\n\n<Note title=<b>a</b> />', at: '3:1' },
  { name: 'a doctype', body: '<!doctype html>', at: '1:1' },
  { name: 'a processing instruction', body: '<?php echo 1 ?>', at: '1:1' },
];

/** Everything an author may write. */
export const SAFE_BODIES: readonly { name: string; body: string }[] = [
  { name: 'plain Markdown', body: '## Đề mục\n\nĐoạn **đậm** và *nghiêng*.\n\n- một\n- hai\n\n1. ba\n\n> trích\n\n---\n\n| a | b |\n|---|---|\n| c | d |' },
  { name: 'blocks inside blocks', body: '<DoDont>\n<Do title="Nên">\n\n- a\n\n</Do>\n<Dont>\n\n- b\n\n</Dont>\n</DoDont>\n\n<Note title="Lưu ý">\n\n<Steps>\n\n1. **Gọi.** <Call id="111" />\n\n</Steps>\n\n</Note>' },
  { name: 'a list that touches its block', body: '<Steps>\n1. a\n2. b\n</Steps>' },
  { name: 'blocks in a sentence', body: 'Gọi <Call id="111" />. <Term id="ao-phao">Áo phao</Term> theo <LegalRef id="luat-tre-em-2016" article="Điều 51" />.' },
  { name: 'web addresses, addresses of the site, anchors, numbers and mail', body: '[a](https://x.vn/y?z=1#t) [b](http://x.vn) [c](/bai-viet/x/#y) [d](#y) [e](tel:111) [f](mailto:a@b.vn) [g](HTTPS://X.VN) [h](/)' },
  { name: 'a web address in a sentence', body: 'Xem https://x.vn/y và www.x.vn nhé.' },
  { name: 'a link by reference', body: '[a][b] và [b]\n\n[b]: https://x.vn' },
  { name: 'braces and angle brackets that are only text', body: 'Tập \\{1, 2\\} và 1 \\< 2, &#123;x}, &lt;script&gt;' },
  { name: 'a smaller-than sign in front of a space', body: 'Nước sâu < 1 m' },
  { name: 'braces in code', body: 'Gõ `{x}` hoặc:\n\n```\n{process.exit(1)}\n<script>\n```' },
  { name: 'braces and entities in an attribute', body: '<Note title="{x} &amp; &quot;y&quot;" />' },
  { name: 'the words import and export inside a sentence', body: 'Hàng được\nimport về, rồi export đi.' },
  { name: 'a thematic break as the very first line', body: '---\n\nChào em.\n\n---' },
  { name: 'nothing', body: '' },
];
