import type { Entry, Issue } from '../issue.ts';

/** Files of content/media that are pictures; recordings of quizzes lie there too. */
const PICTURE = /\.(?:svg|webp|avif|jpe?g|png|gif)$/i;

/**
 * One description of a picture: a real child that can be recognised is never shown, whatever the topic
 * (facts.md §10.3: Nghị định 56/2017 Điều 33, 36). A consent would be personal data, and Git keeps what was once saved.
 */
export const checkChildInPicture = (entry: Entry): Issue[] =>
  entry.collection === 'pictures' && entry.data.childIdentifiable === 'co'
    ? [{
        rule: 'tre-nhan-ra-duoc', file: entry.file, field: 'childIdentifiable',
        message: 'trang không đăng hình có trẻ em nhận ra được, kể cả khi gia đình đồng ý – chọn hình khác: tranh vẽ, bàn tay, đồ vật, chụp từ phía sau không thấy mặt, tên, phù hiệu, trường lớp',
      }]
    : [];

/** All pictures against the files that are there: one that is missing, one that nobody describes. `media`: file names in content/media. */
export function checkPictureFiles(entries: readonly Entry[], media: ReadonlySet<string>): Issue[] {
  const pictures = entries.filter(({ collection }) => collection === 'pictures');
  const described = new Set(pictures.map(({ data }) => data.file));
  return [
    ...pictures.flatMap(({ file, data }): Issue[] =>
      typeof data.file !== 'string' || media.has(data.file)
        ? []
        : [{ rule: 'hinh-thieu-tep', file, field: 'file', message: `không có hình "${data.file}" trong content/media/ – tải hình lên lại` }]),
    ...[...media].filter((name) => PICTURE.test(name) && !described.has(name)).map((name): Issue => ({
      rule: 'hinh-khong-dung', file: `content/media/${name}`, message: 'chưa có mục nào trong content/pictures/ tả hình này – thêm lời tả, hoặc xóa tệp',
    })),
  ];
}
