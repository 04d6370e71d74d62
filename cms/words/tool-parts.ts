const heading = {
  title: { label: 'Tên phần', hint: 'Ví dụ: Bếp.', size: 'short' },
  note: { label: 'Lời dặn', hint: 'Một hoặc hai câu. Ví dụ: Quỳ xuống, nhìn bằng mắt con. Không có thì bỏ trống.' },
} as const;

/** Words of each kind of part of a sheet. */
export const toolPartTypes = {
  'danh-dau': { label: 'Danh sách đánh dấu', fields: { ...heading, items: { label: 'Các mục', hint: 'Mỗi dòng một điều nhìn thấy được. Ví dụ: Cửa sổ có chấn song.', item: 'mục' } } },
  dien: {
    label: 'Dòng để điền',
    fields: {
      ...heading,
      fields: {
        label: 'Các dòng', hint: 'Người dùng tự điền. Ví dụ: Giờ cất điện thoại buổi tối.', item: 'dòng', summary: '{{fields.label}}',
        fields: {
          label: { label: 'Điền gì', hint: 'Ví dụ: Giờ cất điện thoại buổi tối.', size: 'short' },
          example: { label: 'Ví dụ dưới dòng', hint: 'Ví dụ: trước giờ ngủ một tiếng. Không cần thì bỏ trống.', size: 'short' },
          room: { label: 'Chỗ viết', hint: 'Ví dụ: Một dòng.', options: { 'mot-dong': 'Một dòng', 'nhieu-dong': 'Nhiều dòng' } },
        },
      },
    },
  },
  'nguoi-tin': {
    label: 'Những người em tin',
    fields: {
      ...heading,
      count: { label: 'Mấy người', hint: 'Ví dụ: 5.' },
      outside: { label: 'Lời nhắc khi chưa có ai ngoài nhà', hint: 'Nhẹ nhàng. Ví dụ: Em nghĩ thêm một người ngoài nhà nhé, như cô giáo hoặc bác hàng xóm.', size: 'long' },
      complete: { label: 'Lời khi đã có người ngoài nhà', hint: 'Ví dụ: Em đã có một người ngoài nhà. Tốt lắm.', size: 'long' },
    },
  },
  'so-goi': { label: 'Số để gọi', fields: { ...heading, contacts: { label: 'Các số', hint: 'Chọn trong mục Liên hệ. Ví dụ: 111.', item: 'số' } } },
  'ghi-nho': { label: 'Điều cần nhớ', fields: { ...heading, lines: { label: 'Các câu', hint: 'Mỗi dòng một câu. Ví dụ: Cúp máy rồi gọi lại cũng được.', item: 'câu' } } },
  'cau-chuyen': {
    label: 'Câu chuyện có lựa chọn',
    fields: {
      ...heading,
      scenes: {
        label: 'Các cảnh', hint: 'Cảnh đầu là chỗ bắt đầu. Ví dụ: Em bấm số 111.', item: 'cảnh', summary: '{{fields.title}}',
        fields: {
          id: { label: 'Mã cảnh', hint: 'Chữ thường, không dấu. Ví dụ: canh-2.', size: 'short' },
          title: { label: 'Tên cảnh', hint: 'Ví dụ: Có người nghe máy.', size: 'short' },
          text: { label: 'Chuyện gì xảy ra', hint: 'Vài câu ngắn. Ví dụ: Chuông reo hai lần. Một cô nhấc máy.', size: 'long' },
          says: {
            label: 'Lời nói', hint: 'Ví dụ: Người nghe máy – Cô nghe em đây.', item: 'lời', summary: '{{fields.who}}: {{fields.words}}',
            fields: { who: { label: 'Ai nói', hint: 'Ví dụ: Người nghe máy.', size: 'short' }, words: { label: 'Nói gì', hint: 'Ví dụ: Em có đang an toàn không?', size: 'long' } },
          },
          choices: {
            label: 'Lựa chọn', hint: 'Không có lựa chọn nào là sai. Bỏ trống thì chuyện kết thúc. Ví dụ: Em im lặng một lúc.', item: 'lựa chọn', summary: '{{fields.text}}',
            fields: { text: { label: 'Chữ của lựa chọn', hint: 'Ví dụ: Em cúp máy.', size: 'short' }, to: { label: 'Sang cảnh', hint: 'Mã của cảnh sau. Ví dụ: canh-2.', size: 'short' } },
          },
        },
      },
    },
  },
} as const;
