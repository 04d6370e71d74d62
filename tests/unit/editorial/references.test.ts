import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { collectCitations } from '../../../src/editorial/rules/references.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/schemas/collections.ts';
import { EXAMPLE_DAY, fileText, foundationFiles, writeTree } from '../../helpers/content-tree.ts';
import { exampleEntry, EXAMPLES, type Data } from '../../helpers/examples.ts';

interface Unknown {
  name: string;
  collection: CollectionName;
  data?: Data;
  body?: string;
  said: readonly string[];
}

const [source] = EXAMPLES.articles.sources as Data[];

const UNKNOWN: readonly Unknown[] = [
  { name: 'a topic', collection: 'articles', data: { topic: 'khong-co' }, said: ['"topic": không có chủ đề mã "khong-co" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/topics/khong-co)'] },
  { name: 'a document in a source', collection: 'articles', data: { sources: [{ ...source, legal: 'luat-x' }] }, said: ['"sources.0.legal": không có văn bản mã "luat-x" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/legal/luat-x)'] },
  { name: 'a contact', collection: 'articles', data: { contacts: ['111', '116'] }, said: ['"contacts.1": không có liên hệ mã "116" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/contacts/116)'] },
  { name: 'a document that takes another one\'s place', collection: 'legal', data: { replacedBy: ['luat-moi'] }, said: ['"replacedBy.0": không có văn bản mã "luat-moi" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/legal/luat-moi)'] },
  { name: 'the topic of news, which may be missing but not wrong', collection: 'news', data: { topic: 'khac' }, said: ['"topic": không có chủ đề mã "khac" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/topics/khac)'] },
  { name: 'a document in a sentence', collection: 'articles', body: 'Theo <LegalRef id="luat-x" />.', said: ['<LegalRef id>: không có văn bản mã "luat-x" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/legal/luat-x)'] },
  { name: 'a contact in a sentence', collection: 'articles', body: 'Gọi <Call id="116" />.', said: ['<Call id>: không có liên hệ mã "116" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/contacts/116)'] },
  { name: 'a word in a sentence', collection: 'articles', body: '<Term id="tu-la">Từ lạ</Term>.', said: ['<Term id>: không có từ khó mã "tu-la" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/glossary/tu-la)'] },
  {
    name: 'two contacts in a help box', collection: 'articles', body: '<HelpBox contacts="111, 116 117" />',
    said: ['116', '117'].map((id) => `<HelpBox contacts>: không có liên hệ mã "${id}" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/contacts/${id})`),
  },
  { name: 'a picture', collection: 'articles', body: '<Figure picture="khong-co" />', said: ['<Figure picture>: không có hình mã "khong-co" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/pictures/khong-co)'] },
  { name: 'a picture by the way of another folder', collection: 'articles', body: '<Figure picture="../settings/site" />', said: ['<Figure picture>: không có hình mã "../settings/site" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/pictures/../settings/site)'] },
  { name: 'a name of an object\'s own part', collection: 'articles', data: { topic: 'constructor' }, said: ['"topic": không có chủ đề mã "constructor" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/topics/constructor)'] },
];

describe('an unknown id stops the build and is named:', () => {
  test.each(UNKNOWN)('$name', async ({ collection, data = {}, body = '', said }) => {
    const entry = exampleEntry(collection, { data, body });
    const root = await writeTree({ ...foundationFiles(), [entry.file]: fileText(entry) });
    const issues = await checkContent(root, EXAMPLE_DAY);
    expect(issues.map(({ message }) => message)).toEqual(said);
    expect(issues.every(({ rule, file }) => rule === 'tham-chieu' && file === entry.file)).toBe(true);
  });
});

test('ids that exist are no finding, in fields and in the body', async () => {
  const body = 'Gọi <Call id="115" />, <Term id="ao-phao">áo phao</Term>, <LegalRef id="luat" />.\n\n<HelpBox contacts="111,112 113" />\n\n<Figure picture="ao-phao" />';
  const entries = [
    exampleEntry('articles', { data: { sources: [{ ...source, legal: 'luat' }] }, body }),
    exampleEntry('legal', { id: 'luat', data: { replacedBy: ['luat'] } }),
    exampleEntry('glossary', { id: 'ao-phao' }),
    exampleEntry('pictures', { id: 'ao-phao' }),
  ];
  const root = await writeTree({
    ...foundationFiles(), 'content/media/hinh.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>', ...Object.fromEntries(entries.map((entry) => [entry.file, fileText(entry)])),
  });
  expect(await checkContent(root, EXAMPLE_DAY)).toEqual([]);
});

test('citations are found in optional, defaulted, listed and nested fields', () => {
  const data = { ...EXAMPLES.articles, sources: [source, { ...source, legal: 'luat' }] };
  expect(collectCitations(COLLECTIONS.articles.schema, data)).toEqual([
    { collection: 'topics', id: 'an-toan-duoi-nuoc', field: 'topic' },
    { collection: 'contacts', id: '111', field: 'contacts.0' },
    { collection: 'contacts', id: '115', field: 'contacts.1' },
    { collection: 'legal', id: 'luat', field: 'sources.1.legal' },
  ]);
});
