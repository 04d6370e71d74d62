import type { Rule } from './rule.ts';

/** Rules that keep a child safe while somebody reads (facts.md §10, needs.md §4 "Rules of tone"). */
export const SAFETY = {
  'so-dien-thoai-trong-cau': {
    severity: 'error', mayExcept: true, name: 'Số điện thoại lấy từ danh bạ', todo: 'thêm số vào mục Nơi giúp đỡ, rồi chèn khối Số điện thoại: <Call id="…" />',
    why: 'Số gõ tay sẽ cũ đi mà không ai biết; số trong danh bạ có ngày kiểm tra.',
    bad: 'Gọi chị Hoa 0912 345 678.', good: 'Gọi <Call id="cong-an-xa" />.',
  },
  'so-van-ban-trong-cau': {
    severity: 'error', mayExcept: true, name: 'Số văn bản lấy từ danh mục', todo: 'thêm vào mục Văn bản, rồi chèn khối Văn bản pháp luật: <LegalRef id="…" />',
    why: 'Văn bản bị thay thế thì chỉ sửa một nơi, mọi trang đổi theo.',
    bad: 'Theo Nghị định 56/2017/NĐ-CP, ai biết đều phải báo.', good: 'Theo <LegalRef id="nghi-dinh-56-2017" article="Điều 25" />, ai biết đều phải báo.',
  },
  'loi-ta-hinh': {
    severity: 'error', mayExcept: false, name: 'Hình có lời tả', todo: 'tả hình vẽ gì trong một câu ngắn',
    why: 'Người không nhìn thấy, hoặc máy chưa tải được hình, vẫn cần biết hình nói gì.',
    bad: 'alt="IMG_2041.jpg"', good: 'alt="Một bạn nhỏ gọi điện, mẹ ngồi cạnh"',
  },
  'tre-nhan-ra-duoc': {
    severity: 'error', mayExcept: false, name: 'Không có trẻ nhận ra được trong hình', todo: 'thay bằng tranh vẽ, đồ vật hoặc bàn tay',
    why: 'Hình đã lên mạng thì không lấy lại được; một đứa trẻ bị nhận ra có thể gặp nguy hiểm.',
    bad: 'Ảnh chụp rõ mặt các em trong lớp.', good: 'Tranh vẽ hai bạn nhỏ, hoặc ảnh tấm bảng của lớp.',
  },
  'thieu-noi-giup-do': {
    severity: 'error', mayExcept: false, name: 'Bài nhạy cảm có nơi giúp đỡ', todo: 'chèn khối Nơi giúp đỡ vào bài: <HelpBox contacts="111" />',
    why: 'Người đang gặp chuyện có thể dừng đọc ở bất cứ đâu, nên số gọi phải ở ngay trong bài.',
    bad: 'Bài về bạo lực kết thúc bằng lời khuyên chung.', good: 'Bài có <HelpBox contacts="111, 113" title="Gọi ngay khi cần" />.',
  },
  'do-loi-tre': {
    severity: 'error', mayExcept: true, name: 'Không trách em nhỏ', todo: 'viết lại: nói việc an toàn hơn, và rằng em không có lỗi',
    why: 'Em nhỏ thấy mình có lỗi thì không dám kể.',
    bad: 'Vì em không nghe lời nên mới bị lừa.', good: 'Người lừa em mới là người có lỗi. Em kể với người lớn em tin nhé.',
  },
  'tu-ngu-gay-soc': {
    severity: 'error', mayExcept: true, name: 'Không gây sốc, không làm nhục', todo: 'nói điều đã xảy ra bằng lời nhẹ, tránh từ giật gân và từ làm nhục',
    why: 'Lời giật gân làm trẻ từng bị hại đau thêm một lần và làm người đọc bỏ đi.',
    bad: 'Rúng động vụ yêu râu xanh làm nhục bé gái.', good: 'Một người lớn đã xâm hại một bé gái. Bé đang được bảo vệ.',
  },
  'lo-danh-tinh-tre': {
    severity: 'error', mayExcept: true, name: 'Không để lộ một đứa trẻ', todo: 'bỏ tên, tuổi, lớp, trường, thôn xóm của trẻ; kể chung “một bạn lớp 5”',
    why: 'Chỉ cần hai chi tiết là cả xã biết đó là ai, và Git giữ mãi điều đã đăng.',
    bad: 'Em Nguyễn Văn A, lớp 5B, Trường Tiểu học Số 1.', good: 'Một bạn học lớp 5 ở một trường trong tỉnh.',
  },
  'cach-lam-hai': {
    severity: 'error', mayExcept: true, name: 'Không tả cách làm hại', todo: 'bỏ cách làm, chỉ nói dấu hiệu và việc cần làm để an toàn',
    why: 'Tả cách xâm hại, tự làm đau hay thử thách nguy hiểm là chỉ cho người khác làm theo.',
    bad: 'Em ấy tự tử bằng thuốc trừ sâu.', good: 'Em ấy mất vì tự tử. Nếu em thấy quá sức, gọi 111.',
  },
  'nha-luon-an-toan': {
    severity: 'error', mayExcept: true, name: 'Nhà không phải lúc nào cũng an toàn', todo: 'kể thêm người lớn ở trường, ngoài nhà và 111',
    why: 'Người gây hại có thể là người nhà; em nào nghe “nhà luôn an toàn” sẽ không biết kể với ai.',
    bad: 'Có chuyện gì em chỉ cần kể với bố mẹ.', good: 'Em kể với một người lớn em tin: ở nhà, ở trường, hoặc gọi 111.',
  },
} as const satisfies Record<string, Rule>;
