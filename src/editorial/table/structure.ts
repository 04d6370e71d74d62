import type { Rule } from './rule.ts';

/** Rules on files, fields and blocks: what a page needs to be built, safe and checked. */
export const STRUCTURE = {
  'doc-duoc': {
    severity: 'error', mayExcept: false, name: 'Tệp đọc được', todo: 'xem lại dấu và thẻ ở chỗ được nêu',
    why: 'Tệp phải đọc được thì trang mới dựng được.',
    bad: '<Note>Nhớ gọi 111.', good: '<Note>Nhớ gọi 111.</Note>',
  },
  'ten-tep': {
    severity: 'error', mayExcept: false, name: 'Tên tệp', todo: 'đổi tên tệp: chỉ chữ thường không dấu, số và dấu gạch nối',
    why: 'Tên tệp là địa chỉ của trang, nên chỉ có chữ thường không dấu, số và gạch nối.',
    bad: 'Con_Đã_Về.mdx', good: 'con-da-ve.mdx',
  },
  'khung-du-lieu': {
    severity: 'error', mayExcept: false, name: 'Đủ trường, đúng dạng', todo: 'điền trường còn thiếu, sửa trường sai dạng',
    why: 'Thiếu một trường là thiếu một điều người đọc cần: ngày rà soát, độ tuổi, tên trung tính.',
    bad: 'Ngày đăng: 22/11/2026', good: 'Ngày đăng: 2026-11-22',
  },
  nguon: {
    severity: 'error', mayExcept: false, name: 'Nguồn kiểm tra được', todo: 'ghi tên, cơ quan, ngày và địa chỉ đầy đủ của nguồn',
    why: 'Người đọc phải mở được đúng trang đã dùng, nếu không thì lời ta viết chỉ là lời đồn.',
    bad: 'Nguồn: bo y te, 12/3/2026', good: 'Nguồn: Hướng dẫn phòng đuối nước – Bộ Y tế, 2026-03-12, https://moh.gov.vn/…',
  },
  'tham-chieu': {
    severity: 'error', mayExcept: false, name: 'Mã có trong danh mục', todo: 'chọn một mã có sẵn, hoặc thêm mục mới trước',
    why: 'Số điện thoại, văn bản và từ khó được ghi một nơi, dùng lại bằng mã.',
    bad: 'Gọi <Call id="116" />.', good: 'Gọi <Call id="111" />.',
  },
  'hinh-thieu-tep': {
    severity: 'error', mayExcept: false, name: 'Hình có tệp', todo: 'tải hình lên lại, hoặc bỏ mục hình này',
    why: 'Lời tả không có hình thì người đọc thấy một ô trống.',
    bad: 'Mục hình “bờ ao” còn đó, tệp hình đã bị xóa.', good: 'Mỗi mục hình có một tệp trong kho.',
  },
  'hinh-chua-gon': {
    severity: 'error', mayExcept: false, name: 'Hình gọn, không mang thông tin ẩn', todo: 'tải lên lại ở mục Hình của tòa soạn, hình được làm gọn giúp',
    why: 'Ảnh từ điện thoại mang theo nơi chụp và nặng gấp hai mươi lần cần thiết; hình vẽ lạ có thể mang mã lệnh.',
    bad: 'Chép thẳng ảnh 4 MB từ điện thoại vào kho, còn tọa độ nơi chụp.', good: 'Tải ảnh lên ở mục Hình: 4,2 MB còn 186 kB, không còn nơi chụp.',
  },
  'hinh-khong-dung': {
    severity: 'warning', mayExcept: false, name: 'Hình được tả', todo: 'tả hình trong mục Hình, hoặc xóa tệp',
    why: 'Hình không ai tả thì không trang nào dùng được, và vẫn nằm lại trong kho.',
    bad: 'Tải năm hình, chỉ tả một.', good: 'Tả từng hình, xóa hình không dùng.',
  },
  'so-quoc-gia': {
    severity: 'error', mayExcept: false, name: 'Năm số quốc gia', todo: 'khôi phục số quốc gia như cũ',
    why: 'Năm số khẩn cấp quốc gia không được sửa, không được thiếu.',
    bad: 'Đổi số của 111 thành một số di động.', good: 'Thêm một liên hệ mới cho số của xã; 111 giữ nguyên.',
  },
  'ma-trong-bai': {
    severity: 'error', mayExcept: false, name: 'Không có mã lệnh', todo: 'xóa mã lệnh, chỉ viết chữ và khối có sẵn',
    why: 'Chữ của người viết không bao giờ được chạy như một chương trình.',
    bad: 'Xã có {soTre} trẻ.', good: 'Xã có 412 trẻ.',
  },
  'khoi-la': {
    severity: 'error', mayExcept: false, name: 'Khối có sẵn', todo: 'thay bằng một khối trong danh sách',
    why: 'Chỉ các khối đã thiết kế mới đọc được khi không có JavaScript và khi in.',
    bad: '<b>Nhớ gọi 111</b>', good: '<Note title="Nhớ">Gọi <Call id="111" />.</Note>',
  },
  'lien-ket-nguy-hiem': {
    severity: 'error', mayExcept: false, name: 'Liên kết an toàn', todo: 'dùng https://…, địa chỉ trong trang, tel: hoặc mailto:',
    why: 'Liên kết chỉ được dẫn tới trang web, số điện thoại hoặc thư.',
    bad: '[Bấm vào đây](javascript:…)', good: '[Cách gọi 111](/tong-dai-111/)',
  },
  'ngoai-le': {
    severity: 'error', mayExcept: false, name: 'Ngoại lệ có lý do', todo: 'chọn mã quy tắc cho phép ngoại lệ, ghi rõ lý do',
    why: 'Ngoại lệ là một quyết định, nên người sau phải biết ai được phép và vì sao.',
    bad: 'Quy tắc: linh-tinh – lý do: cần', good: 'Quy tắc: chu-hanh-chinh – lý do: trích nguyên văn tên kế hoạch của tỉnh.',
  },
} as const satisfies Record<string, Rule>;
