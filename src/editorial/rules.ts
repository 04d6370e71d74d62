export interface Rule {
  /** An error stops the build; a warning is listed. */
  severity: 'error' | 'warning';
  /** Why the rule exists, one sentence in Vietnamese, for the help page. */
  why: string;
}

/** The editor-in-chief's table: ids, severity and reason. Messages with the finding live beside each rule. */
export const RULES = {
  'doc-duoc': { severity: 'error', why: 'Tệp phải đọc được thì trang mới dựng được.' },
  'ten-tep': { severity: 'error', why: 'Tên tệp là địa chỉ của trang, nên chỉ có chữ thường không dấu, số và gạch nối.' },
  'khung-du-lieu': { severity: 'error', why: 'Thiếu một trường là thiếu một điều người đọc cần: nguồn, ngày rà soát, độ tuổi.' },
  'tham-chieu': { severity: 'error', why: 'Số điện thoại, văn bản và từ khó được ghi một nơi, dùng lại bằng mã.' },
  'so-quoc-gia': { severity: 'error', why: 'Năm số khẩn cấp quốc gia không được sửa, không được thiếu.' },
  'ma-trong-bai': { severity: 'error', why: 'Chữ của người viết không bao giờ được chạy như một chương trình.' },
  'khoi-la': { severity: 'error', why: 'Chỉ các khối đã thiết kế mới đọc được khi không có JavaScript và khi in.' },
  'lien-ket-nguy-hiem': { severity: 'error', why: 'Liên kết chỉ được dẫn tới trang web, số điện thoại hoặc thư.' },
  'so-dien-thoai-trong-cau': { severity: 'error', why: 'Số gõ tay sẽ cũ đi mà không ai biết; số trong danh bạ có ngày kiểm tra.' },
  'bo-dau': { severity: 'error', why: 'Chữ tách dấu (NFD) trông giống nhưng tìm không ra.' },
  'do-loi-tre': { severity: 'error', why: 'Em nhỏ thấy mình có lỗi thì không dám kể.' },
  'cau-qua-dai': { severity: 'error', why: 'Câu dài quá tuổi thì em nhỏ không đọc được, nghe cũng không kịp.' },
  'tre-nhan-ra-duoc': { severity: 'error', why: 'Hình đã lên mạng thì không lấy lại được; một đứa trẻ bị nhận ra có thể gặp nguy hiểm.' },
  'hinh-thieu-tep': { severity: 'error', why: 'Lời tả không có hình thì người đọc thấy một ô trống.' },
  'hinh-khong-dung': { severity: 'warning', why: 'Hình không ai tả thì không trang nào dùng được, và vẫn nằm lại trong kho.' },
  'qua-han-ra-soat': { severity: 'warning', why: 'Trang quá ngày rà soát vẫn hiện, nhưng báo cho người đọc và đặt 111 lên đầu.' },
  'lien-he-het-han': { severity: 'warning', why: 'Liên hệ quá hạn được thay bằng 111 cho tới khi có người kiểm tra lại.' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
