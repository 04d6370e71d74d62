import { describe, expect, test } from 'vitest';
import { blockAt, blocksIn } from '../../../cms/blocks/find.ts';
import { encode } from '../../../cms/blocks/tags.ts';
import { BLOCK_FORMS, blockForm, type BlockForm } from '../../../cms/blocks/words.ts';
import { applied, changeBlock, insertBlock, valuesOf } from '../../../cms/blocks/write.ts';
import { BLOCKS } from '../../../src/blocks/names.ts';
import { mdxCompiler } from '../../helpers/mdx-compiler.ts';
import { REAL } from '../../helpers/real-content.ts';

const compile = await mdxCompiler();
const bodies = REAL.entries.filter(({ body }) => body !== '').map(({ file, body }) => ({ file, body }));

/** Bodies that a careless form would spoil. */
const ODD = [
  '',
  '<Note>\n\nMột <Term id="xam-hai-tre-em">từ *lạ*</Term>.\n\n<Note title="Trong">\n\nHai.\n\n</Note>\n\n</Note>\n',
  '<Note title="A"  >\r\n\r\nDòng CRLF.\r\n\r\n</Note>\r\n',
  "<Note title='Nháy \"kép\" trong nháy đơn'>\n\n\n\nNhiều dòng trống.\n\n\n</Note>",
  '<HelpBox   contacts="111,113"\ttitle="Gọi &quot;ngay&quot; &amp; nói"/>',
  '<HelpBox\n  contacts="111"\n  title="Nhiều dòng"\n/>',
  '* sao và _gạch_dưới_ \\{ngoặc\\} 5 < 6, a<b, \\<Note> không phải khối',
  'Trong mã `<Note>` và\n\n```\n<Note title="x">\n```\n\n{/* <Note> */}\n\n<Call id="111" />',
  '<Note title={ten}>\n\nBiểu thức.\n\n</Note>\n<Video src="x" />\n<Note onclick="x">\n\na\n\n</Note>\n<Note title="a" title="b">\n\nb\n\n</Note>',
  '<Note title="chưa đóng">\n\nHết.',
  '</Note>\n\n<Call id="&eacute;" />\n<Note title="hai\ndòng">\n\nx\n\n</Note>\n<Note',
  'Đ́ tổ hợp 👨‍👩‍👧 <Call id="111"/> sau',
];

describe('a block opened in its form and closed unchanged keeps every byte', () => {
  test.each([...bodies, ...ODD.map((body) => ({ file: JSON.stringify(body).slice(0, 50), body }))])('$file', ({ body }) => {
    for (const block of blocksIn(body)) {
      const inside = block.form && block.inner ? body.slice(block.inner.start, block.inner.end) : undefined;
      expect(changeBlock(body, block, valuesOf(block), inside)).toBeUndefined();
    }
  });
  test('the real content has enough blocks to say so, and not one of them is strange to the form', () => {
    const blocks = bodies.flatMap(({ file, body }) => blocksIn(body).map((block) => ({ file, block })));
    expect(blocks.length).toBeGreaterThan(400);
    expect(blocks.filter(({ block }) => !block.form).map(({ file, block }) => `${file}: ${block.name}`)).toEqual([]);
  });
});

describe('a change touches nothing but the block', () => {
  test.each([...bodies, ...ODD.map((body) => ({ file: JSON.stringify(body).slice(0, 50), body }))])('$file', ({ body }) => {
    for (const block of blocksIn(body)) {
      const field = block.form?.fields.find(({ kind }) => kind === 'text');
      if (!block.form || !field) continue;
      const edit = changeBlock(body, block, { ...valuesOf(block), [field.name]: 'Lời "mới" & $1 <khác>' });
      if (!edit) throw new Error('nothing changed');
      const after = applied(body, edit);
      expect(after.startsWith(body.slice(0, block.tag.start))).toBe(true);
      expect(after.endsWith(body.slice(block.tag.end))).toBe(true);
      const again = blocksIn(after).find(({ start }) => start === block.start);
      expect(again && valuesOf(again)).toEqual({ ...valuesOf(block), [field.name]: 'Lời "mới" & $1 <khác>' });
      // Put back, the text is what it was, but for the quotes around a value and a new attribute's place.
      const back = again && changeBlock(after, again, valuesOf(block));
      const restored = back ? applied(after, back) : after;
      expect(valuesOf(blocksIn(restored).find(({ start }) => start === block.start) ?? block)).toEqual(valuesOf(block));
    }
  });
  test('one attribute changed leaves spaces, quotes and the other attributes', () => {
    const body = "a\n\n<HelpBox   title='Cũ'\tcontacts=\"111,113\"/>\n\nb";
    const [block] = blocksIn(body);
    const edit = block && changeBlock(body, block, { title: 'Mới', contacts: '111,113' });
    expect(edit && applied(body, edit)).toBe('a\n\n<HelpBox   title="Mới"\tcontacts="111,113"/>\n\nb');
  });
  test('an emptied attribute goes, new ones come in the order of the table', () => {
    const body = '<HelpBox />';
    const [block] = blocksIn(body);
    const edit = block && changeBlock(body, block, { title: 'Gọi', contacts: '111' });
    const after = edit ? applied(body, edit) : '';
    expect(after).toBe('<HelpBox title="Gọi" contacts="111" />');
    const [again] = blocksIn(after);
    const gone = again && changeBlock(after, again, { title: '', contacts: '111' });
    expect(gone && applied(after, gone)).toBe('<HelpBox contacts="111" />');
  });
});

describe('what the form does not understand is protected and says why', () => {
  test.each([
    ['<Video src="x" />', '“Video” không có trong danh sách khối'],
    ['<Note title={x}>\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note {...x}>\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note class="x">\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note title="a" title="b">\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note title="a\nb">\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note title="&eacute;">\n\na\n\n</Note>', 'khối Lưu ý có phần viết theo cách riêng'],
    ['<Note>\n\nchưa đóng', 'khối Lưu ý chưa có thẻ đóng'],
  ])('%s', (body, why) => {
    const block = blockAt(body, 1);
    expect(block).toMatchObject({ form: undefined, why });
    expect(block && changeBlock(body, block, { title: 'x' })).toBeUndefined();
  });
  test('the innermost block at the caret is meant; tags in code and behind a backslash are none', () => {
    const body = '<DoDont>\n\n<Do title="A">\n\n- Gọi <Call id="111" /> nhé.\n\n</Do>\n\n</DoDont>';
    expect(blockAt(body, body.indexOf('111'))?.name).toBe('Call');
    expect(blockAt(body, body.indexOf('nhé'))?.name).toBe('Do');
    expect(blockAt(body, 3)?.name).toBe('DoDont');
    expect(blockAt('Chữ thường', 3)).toBeUndefined();
    expect(blocksIn('`<Note>` \\<Note> và 5 <6').map(({ name }) => name)).toEqual([]);
  });
});

describe('a new block', () => {
  const values = (form: BlockForm) => Object.fromEntries(form.fields.map(({ name, kind }) => [name, { legal: 'luat-tre-em-2016', contact: '111', contacts: '111, 113', glossary: 'du-do', picture: 'keu-nem-keo', text: 'Chữ "thử" & <b>' }[kind]]));
  test('each block of the site has its form', () => {
    expect(BLOCK_FORMS.map(({ name }) => name).toSorted()).toEqual(Object.keys(BLOCKS).toSorted());
    for (const { label, hint, fields } of BLOCK_FORMS) expect([label, hint, ...fields.flatMap((field) => [field.label, field.hint])].every((text) => text !== '' && text === text.normalize('NFC'))).toBe(true);
  });
  test.each(BLOCK_FORMS)('$name is valid for the compiler, is found again and reads back', async (form) => {
    const text = 'Dòng trên.\nDòng giữa.\nDòng dưới.';
    const edit = insertBlock(text, [15, 15], form, values(form), form.inside ?? '');
    const after = applied(text, edit);
    await expect(compile(after)).resolves.toContain(form.name);
    const found = blockAt(after, after.indexOf(`<${form.name}`));
    expect(found && valuesOf(found)).toEqual(values(form));
    if (form.place === 'flow') expect(after).toMatch(/Dòng giữa\.\n\n<[\s\S]*>\n\nDòng dưới\./);
  });
  test('takes the selected lines inside, between blank lines, and selects them', () => {
    const note = blockForm('Note') as BlockForm;
    const edit = insertBlock('Một.\n\nHai.\nBa.\n\nBốn.', [8, 12], note, { title: 'Nhớ' }, 'không dùng');
    const after = applied('Một.\n\nHai.\nBa.\n\nBốn.', edit);
    expect(after).toBe('Một.\n\n<Note title="Nhớ">\n\nHai.\nBa.\n\n</Note>\n\nBốn.');
    expect(after.slice(...edit.select)).toBe('Hai.\nBa.');
  });
  test('into an empty text adds no blank lines, and its example is selected', () => {
    const note = blockForm('Note') as BlockForm;
    const edit = insertBlock('', [0, 0], note, {}, note.inside ?? '');
    expect(edit.put).toBe(`<Note>\n\n${note.inside}\n\n</Note>`);
    expect(edit.put.slice(...edit.select)).toBe(note.inside);
  });
  test('a value that looks like an entity is not decoded on the way back', () => {
    expect(encode('A &amp; "B" & C')).toBe('A &amp;amp; &quot;B&quot; & C');
  });
});
