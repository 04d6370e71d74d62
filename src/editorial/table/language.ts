import type { Rule } from './rule.ts';

/** Rules on letters, words, sentences and the passing of time. */
export const LANGUAGE = {
  'bo-dau': {
    severity: 'error', mayExcept: false, name: 'Dấu liền chữ, đúng chữ Đ', todo: 'xóa rồi gõ lại chữ đó bằng bộ gõ tiếng Việt (Unicode)',
    why: 'Chữ tách dấu (NFD) hoặc chữ trông giống Đ thì mắt không thấy khác, nhưng tìm không ra.',
    bad: 'Ðuối nước (chữ Ð của bảng mã cũ)', good: 'Đuối nước',
  },
  'ma-chu-cu': {
    severity: 'error', mayExcept: false, name: 'Không sót bảng mã cũ', todo: 'gõ lại đoạn này, hoặc đổi sang Unicode bằng bộ gõ rồi dán lại',
    why: 'Chữ VNI, TCVN3 hoặc chữ vỡ hiện ra thành ký hiệu lạ trên máy người đọc.',
    bad: 'NHAØ TRÖÔØNG, ®uèi n­íc, tráº» em', good: 'NHÀ TRƯỜNG, đuối nước, trẻ em',
  },
  'cau-qua-dai': {
    severity: 'error', mayExcept: true, name: 'Câu đố: câu vừa tuổi', todo: 'ngắt làm hai câu',
    why: 'Câu dài quá tuổi thì em nhỏ không đọc được, nghe cũng không kịp.',
    bad: 'Khi em thấy bạn ngã xuống ao thì em hãy chạy thật nhanh đi gọi người lớn tới. (6–8 tuổi)', good: 'Bạn ngã xuống ao. Em gọi người lớn.',
  },
  'cau-nen-ngat': {
    severity: 'warning', mayExcept: true, name: 'Câu dễ đọc', todo: 'ngắt làm hai câu, mỗi câu một ý',
    why: 'Người đọc trên điện thoại, hoặc nghe qua loa, quên đầu câu khi câu quá dài.',
    bad: 'Khi phát hiện trẻ có biểu hiện bất thường thì gia đình cần bình tĩnh lắng nghe, ghi lại lời trẻ, giữ trẻ an toàn và báo ngay cho người có trách nhiệm.',
    good: 'Thấy con khác thường, hãy nghe con trước. Ghi lại lời con. Rồi gọi 111.',
  },
  'tu-kho': {
    severity: 'warning', mayExcept: true, name: 'Từ vừa tuổi', todo: 'thay bằng từ em hiểu, hoặc chèn khối Từ khó để có lời giải thích: <Term id="…">',
    why: 'Một từ không hiểu là một câu không hiểu, và em nhỏ không hỏi lại được.',
    bad: 'Em tố giác hành vi xâm phạm. (9–11 tuổi)', good: 'Em kể với người lớn việc làm em sợ.',
  },
  'chu-hanh-chinh': {
    severity: 'warning', mayExcept: true, name: 'Nói như người nói', todo: 'nói thẳng việc cần làm',
    why: 'Chữ hành chính dài mà không nói ai làm gì, nên người dân bỏ qua.',
    bad: 'Đẩy mạnh công tác tuyên truyền trên địa bàn.', good: 'Tới từng nhà trong thôn, nói về số 111.',
  },
  'dat-dau': {
    severity: 'warning', mayExcept: true, name: 'Đặt dấu một kiểu', todo: 'đặt dấu kiểu trang này dùng: hòa, khỏe, thúy',
    why: 'Một từ viết hai kiểu thì người đọc vấp, và danh sách từ bị lặp.',
    bad: 'sức khoẻ, hoà giải, thuỷ điện', good: 'sức khỏe, hòa giải, thủy điện',
  },
  'tu-chua-giai-thich': {
    severity: 'warning', mayExcept: true, name: 'Từ khó có lời giải thích', todo: 'chèn khối Từ khó ở lần đầu tiên: <Term id="…">, hoặc thay bằng từ dễ',
    why: 'Từ đã có trong mục Từ khó thì chỉ một chạm là người đọc hiểu.',
    bad: 'Người lạ có thể dụ dỗ em.', good: 'Người lạ có thể <Term id="du-do">dụ dỗ</Term> em.',
  },
  'qua-han-ra-soat': {
    severity: 'warning', mayExcept: false, name: 'Đến hạn rà soát', todo: 'đọc lại cùng nguồn, rồi ghi ngày mới',
    why: 'Trang quá ngày rà soát vẫn hiện, nhưng báo cho người đọc và đặt 111 lên đầu.',
    bad: 'Phải rà soát lại trước ngày: 2025-01-01', good: 'Đối chiếu nguồn hôm nay, ghi ngày rà soát tiếp theo.',
  },
  'lien-he-het-han': {
    severity: 'warning', mayExcept: false, name: 'Liên hệ đến hạn kiểm tra', todo: 'gọi kiểm tra rồi ghi ngày mới',
    why: 'Liên hệ quá hạn được thay bằng 111 cho tới khi có người kiểm tra lại.',
    bad: 'Số trạm y tế ghi từ ba năm trước.', good: 'Gọi thử, ghi ngày kiểm tra và ngày hết hạn mới.',
  },
  'ngoai-le-thua': {
    severity: 'warning', mayExcept: false, name: 'Ngoại lệ không còn cần', todo: 'xóa ngoại lệ này',
    why: 'Ngoại lệ bỏ quên sẽ che lỗi thật về sau.',
    bad: 'Bài đã sửa xong mà ngoại lệ vẫn còn.', good: 'Sửa bài xong thì xóa ngoại lệ.',
  },
} as const satisfies Record<string, Rule>;
