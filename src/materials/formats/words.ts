/** Words of the Office files that are not in the documents' own table, and what the writers say when they refuse. */
export const OFFICE_WORDS = {
  helpline: 'Tổng đài bảo vệ trẻ em 111 – miễn phí, 24 giờ',
  page: 'Trang',
  imprintTitle: 'Nguồn và rà soát',
  imprintMore: 'Nguồn và rà soát (tiếp)',
  address: 'Trang của tài liệu này:',
  bullet: '–',
  cardName: (letter: string, shapeName: string) => `Thẻ ${letter}, ${shapeName}`,
  placeTitle: 'Tiêu đề',
  placeBody: 'Nội dung',
  placeSubtitle: 'Môn học và lớp',
  pictureName: (index: number) => `Hình ${index}`,

  notZip: 'Tệp Office hỏng: không mở được gói zip bên trong. Đây là lỗi của chương trình tạo tệp, hãy báo người phụ trách kỹ thuật.',
  notOffice: 'Gói zip không phải tệp Word, PowerPoint hay Excel: thiếu phần [Content_Types].xml. Hãy báo người phụ trách kỹ thuật.',
  wrongDay: (day: string) => `Ngày của tài liệu là “${day}”, cần dạng năm-tháng-ngày như 2026-11-22. Hãy sửa ngày rà soát trong bài nguồn.`,
  partMissing: (relationships: string, part: string) => `Tệp Office hỏng: ${relationships} nhắc tới ${part}, nhưng phần này không có. Hãy báo người phụ trách kỹ thuật.`,
  unknownRelationship: (part: string, id: string) => `Tệp Office hỏng: ${part} nhắc tới liên kết ${id}, nhưng không nơi nào khai báo. Hãy báo người phụ trách kỹ thuật.`,
  unreadable: (sign: string, part: string, near: string) => `Có ký tự máy không đọc được (${sign}) ở ${part}, gần “${near}”. Hãy gõ lại đoạn này trong bài nguồn.`,
  brokenMarkup: (part: string, near: string) => `Tệp Office hỏng: ${part} không phải XML đúng, gần “${near}”. Hãy báo người phụ trách kỹ thuật.`,
  decomposed: (part: string, near: string) => `Chữ có dấu đang ở dạng tách rời (NFD) ở ${part}, gần “${near}”. Hãy gõ lại đoạn này trong bài nguồn.`,

  empty: (document: string, where: string) => `Tài liệu “${document}”: ${where} đang trống. Hãy viết thêm chữ hoặc bỏ mục này.`,
  where: {
    untitled: 'chưa có tên',
    title: 'tên tài liệu',
    heading: 'một đề mục',
    paragraph: 'một đoạn',
    list: 'một danh sách',
    caption: 'tên của một bảng',
    column: (caption: string) => `tên một cột của bảng “${caption}”`,
    table: (caption: string) => `bảng “${caption}”`,
    cards: 'bộ thẻ trả lời',
    slides: 'bộ trang chiếu',
    slideTitle: (number: number) => `tiêu đề trang chiếu ${number}`,
    slidePoint: (number: number) => `một ý của trang chiếu ${number}`,
  },
  wrongRow: (document: string, caption: string, row: number, expected: number, found: number) =>
    `Tài liệu “${document}”: bảng “${caption}”, dòng ${row} có ${found} ô, bảng có ${expected} cột. Hãy thêm hoặc bớt ô cho khớp.`,
  wrongShare: (document: string, caption: string, column: string) =>
    `Tài liệu “${document}”: bảng “${caption}”, cột “${column}” cần bề rộng lớn hơn 0.`,
  missingAlt: (document: string, number: number, picture: string) =>
    `Tài liệu “${document}”: hình “${picture}” ở trang chiếu ${number} chưa có lời mô tả (alt). Hãy viết một câu ngắn cho người không nhìn thấy hình.`,
  notPng: (document: string, picture: string) => `Tài liệu “${document}”: hình “${picture}” không phải ảnh PNG. Hãy chọn hình khác trong bộ hình.`,
  notSquare: (document: string, picture: string, width: number, height: number) =>
    `Tài liệu “${document}”: hình “${picture}” cần vuông, đang là ${width} × ${height} điểm ảnh. Hãy chọn hình khác trong bộ hình.`,
  slideTooLong: (document: string, number: number, title: string) =>
    `Tài liệu “${document}”: trang chiếu ${number} “${title}” có quá nhiều chữ để cuối lớp đọc được. Hãy bớt chữ hoặc tách làm hai trang.`,
  unknownColour: (document: string, colour: string, known: readonly string[]) =>
    `Tài liệu “${document}”: không có màu chủ đề “${colour}”. Hãy chọn một trong các màu: ${known.join(', ')}.`,
} as const;
