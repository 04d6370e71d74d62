import { describe, expect, test } from 'vitest';
import { RAW_KEY, SLUG_KEY } from '../../../cms/format/carried.ts';
import { beforeSave, type FormEntry } from '../../../cms/save/before-save.ts';
import { together } from '../../../cms/problems/field-errors.ts';
import { refuseRemoval } from '../../../cms/save/locked.ts';
import { slugOf } from '../../../cms/save/slug.ts';
import { complaint } from '../../../cms/widgets/lines.ts';

const ARTICLE = {
  title: '  Khi con ngã xuống ao ',
  summary: 'Gọi 115, làm từng việc.',
  topic: 'an-toan-duoi-nuoc',
  audience: 'phu-huynh',
  sensitivity: 'thuong',
  keyPoints: ['Gọi 115.', '', 'Thổi ngạt.', ''],
  contacts: [],
  sources: [{ name: 'Hướng dẫn', body: 'Bộ Y tế', date: '2026', url: 'https://moh.gov.vn/a', legal: '' }],
  publishedOn: '2026-11-22',
  reviewedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  reviewedBy: '',
  body: 'Chữ của bài.',
};
const entry = (data: Record<string, unknown> = {}): FormEntry => ({ collection: 'articles', id: '', raw: '', data: { ...ARTICLE, ...data } });
const problemsOf = (form: FormEntry) => {
  const outcome = beforeSave(form);
  return 'problems' in outcome ? outcome.problems : [];
};

describe('before an entry is saved', () => {
  test('emptied fields, empty lines and spaces around the text are left out', () => {
    const outcome = beforeSave(entry({ neutralTitle: '', ageBand: null, nextStep: { text: '', to: null } }));
    expect(outcome).toEqual({
      data: {
        title: 'Khi con ngã xuống ao', summary: ARTICLE.summary, topic: ARTICLE.topic, audience: 'phu-huynh', sensitivity: 'thuong',
        keyPoints: ['Gọi 115.', 'Thổi ngạt.'], sources: [{ name: 'Hướng dẫn', body: 'Bộ Y tế', date: '2026', url: 'https://moh.gov.vn/a' }],
        publishedOn: '2026-11-22', reviewedOn: '2026-11-22', reviewBy: '2027-05-22',
        // Nullable: "nobody yet" is said, not left out.
        reviewedBy: null,
        body: 'Chữ của bài.',
        [SLUG_KEY]: 'khi-con-nga-xuong-ao',
      },
    });
  });
  test('text typed with separate tone marks is put together', () => {
    const outcome = beforeSave(entry({ title: 'Đuối nước'.normalize('NFD'), body: 'Trẻ em'.normalize('NFD') }));
    expect(outcome).toMatchObject({ data: { title: 'Đuối nước'.normalize('NFC'), body: 'Trẻ em'.normalize('NFC') } });
  });
  test('the file as it was read travels along, so that the rest of it can stay', () => {
    const raw = '---\ntitle: Cũ\n---\n';
    expect(beforeSave({ ...entry(), id: 'cu', raw })).toMatchObject({ data: { [RAW_KEY]: raw } });
  });
  test('a file that could not be read is not overwritten with an empty form', () => {
    expect(problemsOf({ ...entry(), id: 'hong', raw: '---\ntitle: [\n---\n' })).toEqual([{ label: '', message: expect.stringContaining('không đọc được dữ liệu của tệp') }]);
  });
});

describe('problems are told in the words of the form', () => {
  test.each([
    ['no source', { sources: [] }, 'Nguồn', '“Nguồn” có 0 mục – cần ít nhất 1 mục'],
    ['a child without an age', { audience: 'tre-em' }, 'Độ tuổi', 'bài cho trẻ em cần độ tuổi: 6-8, 9-11, 12-15 hoặc 16-17'],
    ['a bad address deep inside', { sources: [{ ...ARTICLE.sources[0], url: 'moh' }] }, 'Nguồn › nguồn 1 › Địa chỉ', '“Địa chỉ” đang là "moh" – ghi địa chỉ đầy đủ, bắt đầu bằng https://'],
    ['a telephone number', { body: 'Một.\nGọi 0912 345 678.' }, 'Nội dung bài, dòng 2', 'số "0912 345 678" gõ thẳng trong chữ'],
    ['review before review', { reviewBy: '2026-01-01' }, 'Phải rà soát lại trước ngày', 'ngày phải rà soát lại cần sau ngày rà soát gần nhất'],
    ['the letter Ð of old fonts', { title: 'Ðuối nước' }, 'Tiêu đề', 'có chữ Ð (U+00D0) của bảng mã cũ – gõ lại thành Đ'],
  ])('%s', (_, data, label, message) => {
    const problems = problemsOf(entry(data));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.label).toBe(label);
    expect(problems[0]?.message).toContain(message);
  });
  test('a place of a template that nobody filled in', () => {
    expect(problemsOf(entry({ body: 'Một.\n\n## Gọi ai\n\n‹Gọi khi nào.›' }))).toEqual([
      { label: 'Nội dung bài, dòng 5', message: 'còn chỗ của mẫu ‹Gọi khi nào.› – thay bằng chữ của bạn, hoặc xóa đi', field: 'body' },
    ]);
  });
  test('a field the schema does not know is named, not dropped', () => {
    expect(problemsOf(entry({ layout: 'x' }))[0]?.message).toContain('không được có trường "layout"');
  });
  test('a title without a letter cannot become an address', () => {
    expect(problemsOf(entry({ title: '!!!' }))[0]?.message).toContain('cần ít nhất một chữ cái');
  });
});

describe('the file name of a new entry', () => {
  test.each([
    ['Đường dây nóng', 'duong-day-nong'],
    ['Đường dây nóng'.normalize('NFD'), 'duong-day-nong'],
    ['Luật Trẻ em 2016', 'luat-tre-em-2016'],
    ['  Con_đã  về – nhà? ', 'con-da-ve-nha'],
  ])('%s → %s', (title, slug) => {
    expect(slugOf({ title }, 'title')).toBe(slug);
  });
  test('a sensitive entry is filed under its neutral title', () => {
    expect(slugOf({ title: 'Khi con bị xâm hại', neutralTitle: 'Lắng nghe con', sensitivity: 'nhay-cam' }, 'title')).toBe('lang-nghe-con');
  });
});

describe('the five national numbers', () => {
  const contact = {
    name: 'Tổng đài', shortName: 'Bảo vệ trẻ em', kind: 'quoc-gia', area: 'Toàn quốc', hours: '24 giờ', cost: 'Miễn phí', whenToCall: ['Lo cho trẻ'],
    source: { name: 'Trang', body: 'Tổng đài 111', date: '2024', url: 'https://tongdai111.vn/' }, checkedOn: '2026-11-22', validUntil: '2027-05-22',
  };
  test('keep their number', () => {
    expect(problemsOf({ collection: 'contacts', id: '111', raw: '', data: { ...contact, phone: '0243 111 111' } })[0]?.message).toContain('số quốc gia 111 không được đổi');
    expect(problemsOf({ collection: 'contacts', id: '111', raw: '', data: { ...contact, phone: '111' } })).toEqual([]);
  });
  test('cannot be taken down; others can', () => {
    expect(refuseRemoval('contacts', '111')).toBe('số quốc gia 111 luôn phải có trên trang, không gỡ được');
    expect(refuseRemoval('contacts', 'trung-tam-cong-tac-xa-hoi')).toBeUndefined();
    expect(refuseRemoval('articles', '111')).toBeUndefined();
  });
});

describe('a box of lines', () => {
  test('counts filled lines and names the long one', () => {
    expect(complaint(['một', ' ', ''], { min: 2 })).toBe('có 1 dòng, cần ít nhất 2');
    expect(complaint(['a', 'b', 'c'], { max: 2 })).toBe('có 3 dòng, giữ tối đa 2');
    expect(complaint(['ngắn', 'dài quá'], { longest: 5 })).toBe('dòng 2 dài 7 ký tự, viết gọn còn tối đa 5');
    expect(complaint(['một', 'hai'], { min: 2, max: 5, longest: 10 })).toBeUndefined();
  });
});

test('where Decap stops a save, everything else that has to be mended is told with it, each field once', () => {
  const decap = [{ label: 'Chủ đề', message: 'chưa điền', control: 'topic-field-1' }];
  const ours = [{ label: 'Chủ đề', message: 'còn trống', field: 'topic' }, { label: 'Nguồn › nguồn 1 › Ngày của nguồn', message: 'ghi ngày của nguồn', field: 'sources' }];
  expect(together(decap, ours)).toEqual([decap[0], ours[1]]);
});
