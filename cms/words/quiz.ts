import { alt, picture } from './fields.ts';

const choice = {
  text: { label: 'Chữ của lựa chọn', hint: 'Trẻ 6–8 tuổi: một đến bốn tiếng. Ví dụ: Gọi người lớn.', size: 'short' },
  picture,
  alt,
  safe: { label: 'Là việc an toàn', hint: 'Bật khi làm thế là an toàn. Ví dụ: bật cho “Gọi người lớn”.' },
  reason: { label: 'Lời giải thích', hint: 'Nhẹ nhàng, nói nên làm gì; không nói “em sai rồi”. Ví dụ: Bờ ao trơn lắm. Bi đứng xa và gọi người lớn.' },
} as const;

const asked = {
  prompt: { label: 'Câu hỏi', hint: 'Nói về một bạn tưởng tượng, không hỏi chuyện của em. Ví dụ: Bạn rủ Mai xuống hồ. Mai nên làm gì?' },
  picture,
  alt,
  talk: { label: 'Gợi ý trò chuyện ở lớp', hint: 'Không em nào phải kể chuyện của mình. Ví dụ: Quanh trường mình có chỗ nào cần rào?', size: 'short' },
  audio: { label: 'Tệp đọc sẵn', hint: 'Tên tệp âm thanh trong content/media. Chưa có thì bỏ trống. Ví dụ: cau-1.mp3' },
} as const;

const choices = { label: 'Lựa chọn', hint: 'Ít nhất một lựa chọn an toàn. Ví dụ: Gọi người lớn.', item: 'lựa chọn', summary: '{{fields.text}}', fields: choice } as const;

/** Words of each kind of question. */
export const questionTypes = {
  'mot-lua-chon': { label: 'Chọn một', fields: { ...asked, choices } },
  'nhieu-lua-chon': { label: 'Chọn nhiều', fields: { ...asked, choices } },
  'phan-loai': { label: 'Xếp vào hai giỏ', fields: { ...asked, items: { ...choices, label: 'Những việc để xếp', hint: 'Ba đến sáu việc, có cả việc an toàn và việc chưa an toàn. Ví dụ: Đậy nắp chum.', item: 'việc' } } },
  'sap-thu-tu': {
    label: 'Xếp thứ tự',
    fields: {
      ...asked,
      steps: {
        label: 'Các bước', hint: 'Ghi đúng thứ tự, trang sẽ tự xáo. Ví dụ: Dừng lại, gọi to, tìm người lớn.', item: 'bước', summary: '{{fields.text}}',
        fields: {
          text: { label: 'Bước', hint: 'Ví dụ: Gọi thật to.', size: 'short' }, picture, alt,
          reason: { label: 'Vì sao ở chỗ này', hint: 'Ví dụ: Gọi to thì người lớn nghe thấy sớm.' },
        },
      },
    },
  },
  'cau-chuyen': {
    label: 'Câu chuyện rẽ nhánh',
    fields: {
      ...asked,
      scenes: {
        label: 'Các cảnh', hint: 'Hai đến sáu cảnh, cảnh đầu đứng đầu. Ví dụ: Na ra bờ ao.', item: 'cảnh', summary: '{{fields.id}}: {{fields.text}}',
        fields: {
          id: { label: 'Tên cảnh', hint: 'Chữ thường không dấu. Ví dụ: canh-2' },
          text: { label: 'Lời kể', hint: 'Ví dụ: Na thấy dép rơi xuống mương.' },
          picture, alt,
          choices: { ...choices, fields: { ...choice, to: { label: 'Dẫn tới cảnh', hint: 'Tên một cảnh ở dưới. Bỏ trống là hết chuyện. Ví dụ: canh-2' } } },
        },
      },
    },
  },
  'man-hinh-chat': {
    label: 'Màn hình trò chuyện',
    fields: {
      ...asked,
      chat: {
        label: 'Cuộc trò chuyện', hint: 'Người và lời đều tưởng tượng. Ví dụ: Bạn chơi game.',
        fields: {
          with: { label: 'Tên ở đầu màn hình', hint: 'Ví dụ: Bạn chơi game', size: 'short' },
          messages: {
            label: 'Tin nhắn', hint: 'Hai đến sáu tin. Ví dụ: Cho mình xin số nhà nhé.', item: 'tin', summary: '{{fields.text}}',
            fields: {
              from: { label: 'Ai nhắn', hint: 'Ví dụ: Người kia.', options: { 'nguoi-kia': 'Người kia', 'ban-nho': 'Bạn nhỏ' } },
              text: { label: 'Lời nhắn', hint: 'Ví dụ: Bạn học trường nào?', size: 'short' },
            },
          },
        },
      },
      choices,
    },
  },
} as const;
