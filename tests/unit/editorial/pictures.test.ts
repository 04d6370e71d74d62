import { describe, expect, test } from 'vitest';
import { validate } from '../../../cms/validate.ts';
import { judge } from '../../../src/editorial/judge.ts';
import { EXAMPLE_DAY } from '../../helpers/content-tree.ts';
import { exampleEntry, EXAMPLES, foundation, type Data } from '../../helpers/examples.ts';

const issuesOf = (media: readonly string[], ...pictures: readonly Data[]) =>
  judge([...foundation(), ...pictures.map((data, index) => exampleEntry('pictures', { id: `hinh-${index}`, data }))], { today: EXAMPLE_DAY, media: new Set(media), parse: () => ({ type: 'root' }) });

const CHILD = 'trang không đăng hình có trẻ em nhận ra được, kể cả khi gia đình đồng ý – chọn hình khác: tranh vẽ, bàn tay, đồ vật, chụp từ phía sau không thấy mặt, tên, phù hiệu, trường lớp';

describe('a picture', () => {
  test('that is there and described is no finding', () => {
    expect(issuesOf(['hinh.svg'], {})).toEqual([]);
  });
  test('whose file is not there stops the build', () => {
    expect(issuesOf([], {})).toEqual([
      { rule: 'hinh-thieu-tep', file: 'content/pictures/hinh-0.yml', field: 'file', message: 'không có hình "hinh.svg" trong content/media/ – tải hình lên lại' },
    ]);
  });
  test('nobody describes is listed; a recording is none', () => {
    expect(issuesOf(['ao.webp', 'cau-1.mp3', 'hinh.svg'], {})).toEqual([
      { rule: 'hinh-khong-dung', file: 'content/media/ao.webp', message: 'chưa có mục nào trong content/pictures/ tả hình này – thêm lời tả, hoặc xóa tệp' },
    ]);
  });
  test('with a child that can be recognised is refused in the build', () => {
    expect(issuesOf(['hinh.svg'], { childIdentifiable: 'co' })).toEqual([{ rule: 'tre-nhan-ra-duoc', file: 'content/pictures/hinh-0.yml', field: 'childIdentifiable', message: CHILD }]);
  });
  test('with a child that can be recognised is refused in the form, by the name of the question', () => {
    expect(validate({ collection: 'pictures', id: '', data: { ...EXAMPLES.pictures, childIdentifiable: 'co' }, body: '' })).toEqual([
      { label: 'Có trẻ em nhận diện được không?', message: CHILD, field: 'childIdentifiable', rule: 'tre-nhan-ra-duoc' },
    ]);
  });
});
