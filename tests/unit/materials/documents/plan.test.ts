import { describe, expect, test } from 'vitest';
import { planSheet } from '../../../../src/materials/documents/plan.ts';
import { activities, lessonSource } from '../../../fixtures/materials/sources.ts';
import { blocksOf, headings, sheetTexts, words } from '../../../helpers/sheet-texts.ts';

const four = { minutes: 45, activities: activities([5, 15, 15, 10]) };

/** The two official forms, in their own words (Công văn 5512, Phụ lục IV; Công văn 2345, Phụ lục 3). */
const FORMS = [
  {
    form: 'cv5512', grades: [6], title: 'TÊN BÀI DẠY: An toàn gần nước',
    fields: ['Trường', 'Tổ', 'Họ và tên giáo viên', 'Môn học/Hoạt động giáo dục', 'Thời gian thực hiện'],
    main: ['I. Mục tiêu', 'II. Thiết bị dạy học và học liệu', 'III. Tiến trình dạy học'],
    objectives: ['1. Về kiến thức', '2. Về năng lực', '3. Về phẩm chất'],
    phases: ['Xác định vấn đề', 'Hình thành kiến thức mới', 'Luyện tập', 'Vận dụng'],
    parts: ['a) Mục tiêu:', 'b) Nội dung:', 'c) Sản phẩm:', 'd) Tổ chức thực hiện:'],
    steps: ['Giao nhiệm vụ học tập', 'Thực hiện nhiệm vụ', 'Báo cáo, thảo luận', 'Kết luận, nhận định'],
  },
  {
    form: 'cv2345', grades: [4, 5], title: 'Tên bài học: An toàn gần nước',
    fields: ['Trường', 'Họ và tên giáo viên', 'Môn học/Hoạt động giáo dục', 'Thời gian thực hiện'],
    main: ['1. Yêu cầu cần đạt', '2. Đồ dùng dạy học', '3. Các hoạt động dạy học chủ yếu', '4. Điều chỉnh sau bài dạy (nếu có)'],
    objectives: ['Học sinh làm được', 'Năng lực', 'Phẩm chất'],
    phases: ['Mở đầu', 'Hình thành kiến thức mới', 'Luyện tập, thực hành', 'Vận dụng, trải nghiệm'],
    parts: ['Mục tiêu:', 'Nội dung:', 'Sản phẩm:', 'Cách tiến hành:'],
    steps: ['Chuyển giao nhiệm vụ', 'Thực hiện nhiệm vụ', 'Trình bày, thảo luận', 'Nhận xét, đánh giá'],
  },
] as const;

describe.each(FORMS)('the plan of the form $form', ({ form, grades, title, fields, main, objectives, phases, parts, steps }) => {
  const sheet = planSheet(lessonSource({ form, grades, ...four }));
  const texts = sheetTexts(sheet);

  test('has the official headings, in order, and what the form has no place for behind them', () => {
    expect(sheet.title).toBe(title);
    expect(headings(sheet, 1)).toEqual([...main, 'Phần thêm của tài liệu này']);
    expect(headings(sheet, 2).slice(0, 3)).toEqual(objectives);
  });

  test('has the fields at its top: subject, grade and minutes known, the others to be filled in', () => {
    const lines = blocksOf(sheet, 'form-line').slice(0, fields.length);
    expect(lines.map(({ label }) => label)).toEqual(fields);
    expect(lines.slice(0, -2).map(({ value }) => value)).toEqual(fields.slice(0, -2).map(() => ''));
    expect(lines.at(-2)?.value).toBe(`Hoạt động trải nghiệm; lớp: ${grades.join(', ')}`);
    expect(lines.at(-1)?.value).toContain('45 phút');
  });

  test('has the four activities of the form in order, each with its minutes, which add up', () => {
    const named = headings(sheet, 2).filter((text) => text.startsWith('Hoạt động'));
    expect(named).toHaveLength(4);
    for (const [index, phase] of phases.entries()) {
      expect(named[index]).toMatch(new RegExp(`^Hoạt động ${index + 1}[.:] ${phase}`));
      expect(named[index]).toContain(`Trò ${index + 1} (`);
    }
    const minutes = named.map((text) => Number(/\((\d+) phút\)$/.exec(text)?.[1]));
    expect(minutes).toEqual([5, 15, 15, 10]);
  });

  test('has goal, content, product and organisation of each activity', () => {
    const places = texts.flatMap((text, index) => (parts.some((part) => text.startsWith(part)) ? [{ text, index }] : []));
    expect(places.map(({ text }) => text)).toEqual([1, 2, 3, 4].flatMap((number) => [`${parts[0]} Đích ${number}.`, `${parts[1]} Việc ${number}.`, `${parts[2]} Quả ${number}.`, parts[3]]));
  });

  test('has a table of four steps for each activity, the teacher left, the pupils right', () => {
    const tables = blocksOf(sheet, 'table');
    expect(tables).toHaveLength(4);
    for (const { columns, rows, caption } of tables) {
      expect(caption).not.toBe('');
      expect(columns.map((column) => column.title)).toEqual(['Hoạt động của giáo viên', 'Hoạt động của học sinh']);
      expect(rows.map(([left]) => left?.map(words).join(' '))).toEqual(steps.map((step, index) => `Bước ${index + 1}. ${step}. Thầy cô ${['giao', 'làm', 'kể', 'chốt'][index] ?? ''}.`));
      expect(rows.map(([, right]) => right)).toEqual(['giao', 'làm', 'kể', 'chốt'].map((word) => [`Các em ${word}.`]));
    }
  });

  test('never skips a level of its headings', () => {
    const levels = blocksOf(sheet, 'heading').map(({ level }) => level);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1)).toBe(true);
  });

  test('says everything of the lesson that a teacher needs', () => {
    for (const text of ['Kể được.', 'Làm được.', 'Biết giúp.', 'Máy chiếu.', 'Bút.', 'Được bỏ qua.', 'Nghe em nói hết.', 'Dùng thẻ.', 'Bài 1: G.']) expect(texts).toContain(text);
  });
});

describe('the plan of a class meeting', () => {
  test('leaves the review of the week to the teacher, before the first activity', () => {
    const texts = sheetTexts(planSheet(lessonSource({ kind: 'shl', minutes: 15, activities: activities([2, 5, 5, 3]) })));
    const review = texts.findIndex((text) => text.startsWith('Sơ kết tuần và việc tuần tới:'));
    expect(review).toBeGreaterThan(0);
    expect(review).toBeLessThan(texts.findIndex((text) => text.startsWith('Hoạt động 1')));
  });

  test('is the only one that has it', () => {
    for (const kind of ['mon-hoc', 'shdc', 'hdgd-chu-de']) expect(sheetTexts(planSheet(lessonSource({ kind }))).join('\n')).not.toContain('Sơ kết tuần');
  });
});

test('the secondary form has no place for what changes after the lesson; the primary one asks for no name of a pupil there', () => {
  expect(headings(planSheet(lessonSource({ form: 'cv5512' })), 1).join()).not.toContain('Điều chỉnh');
  expect(sheetTexts(planSheet(lessonSource({ form: 'cv2345' })))).toContain('Em cần giúp thêm (không ghi tên):');
});
