import { vietnameseDay } from './vi.ts';

/** One edition as its pages speak of it. */
export interface UsbEdition {
  /** Day it was made and its last good day, `YYYY-MM-DD`. */
  made: string;
  until: string;
  /** Short number that changes with anything in it. */
  number: string;
  siteName: string;
  /** Full address of the site, without a final slash. */
  origin: string;
  /** Name of the only topic; default: all of them. */
  topic?: string;
  materials: boolean;
}

/** What the USB edition says of itself: on every page, on the two pages that differ from the site's, and in README.txt. */
export const USB_WORDS = {
  label: 'Bản USB',
  version: ({ made, number }: UsbEdition) => `Bản USB ${vietnameseDay(made)}, số ${number}.`,
  until: ({ until }: UsbEdition) => `Dùng đến hết ngày ${vietnameseDay(until)}.`,
  callFirst: 'Gọi 111 – miễn phí, 24 giờ',
  old: ({ until }: UsbEdition) =>
    `Tài liệu đã cũ: bản USB này hết hạn ngày ${vietnameseDay(until)}, có điều có thể đã thay đổi. Cần giúp ngay, hãy gọi 111 trước. Xin bản mới ở nơi đã đưa bạn bản này.`,
  missing: 'Trang đang thiếu tệp nên tìm kiếm và câu đố chưa chạy. Tệp còn nằm trong ZIP: giải nén hết rồi mở lại mo-trang.html. Trên điện thoại: xem README.txt.',
  needsNetwork: 'cần mạng',
  offline: {
    title: 'Đọc không cần mạng',
    lead: ({ topic }: UsbEdition) =>
      topic === undefined
        ? 'Bạn đang dùng bản USB: mọi bài đã nằm sẵn ở đây, không cần mạng.'
        : `Bạn đang dùng bản USB về ${topic.toLowerCase()}, kèm các trang giúp đỡ và sơ cứu. Không cần mạng; bài khác thì cần.`,
    copyTitle: 'Đưa cho người khác',
    copy: ['Chép cả thư mục, không chép riêng một tệp.', 'Mở tệp mo-trang.html.', 'Chỉ mở được một trang, bấm vào đâu cũng không tới? Thư mục bị thiếu: chép lại.'],
    newTitle: 'Lấy bản mới',
    renew: 'Hết hạn thì xin bản mới ở nơi đã đưa bạn bản này, hoặc đọc trên mạng:',
  },
  wipe: {
    heading: 'Xóa dấu vết',
    lead: 'Bản USB không lưu bài bạn đọc vào máy. Trình duyệt và máy thì vẫn có thể ghi lại.',
    title: 'Việc bạn có thể làm',
    steps: [
      'Lịch sử trình duyệt: mở mục Lịch sử (Ctrl + H), xóa các dòng có chữ mo-trang hoặc trang.',
      'Mục Tệp gần đây của máy: xóa tên các tệp vừa mở.',
      'Câu đố đã bấm “Nhớ chỗ đang làm”: mở lại câu đố đó, bấm “Quên ngay”.',
      'Bản đã chép vào máy: xóa thư mục, rồi dọn Thùng rác.',
      'Cuộc gọi tới 111: còn trong nhật ký cuộc gọi của điện thoại.',
    ],
    sharedPhone: 'Cách đọc an toàn trên máy dùng chung',
  },
} as const;

/** README.txt of an edition, a line an entry. */
export const usbReadme = (edition: UsbEdition): string[] => [
  `${edition.siteName.toUpperCase()} – BẢN USB`,
  '',
  `${USB_WORDS.version(edition)} ${USB_WORDS.until(edition)}`,
  'Sau ngày đó, mỗi trang báo “tài liệu đã cũ” và đặt số 111 lên đầu.',
  ...(edition.topic === undefined ? [] : [`Chỉ có bài của chủ đề: ${edition.topic}, cùng các trang giúp đỡ và sơ cứu.`]),
  ...(edition.materials ? [] : ['Không kèm tệp tài liệu (PDF, Word, PowerPoint, ZIP).']),
  '',
  'MỞ TRÊN MÁY TÍNH (Windows, Linux)',
  '1. Nhận được tệp ZIP? Bấm chuột phải, chọn "Giải nén tất cả" (Extract All).',
  '2. Mở thư mục vừa giải nén, bấm đúp vào mo-trang.html.',
  '3. Không cần mạng, không cần cài gì. Dùng Chrome, Cốc Cốc, Edge hoặc Firefox.',
  '',
  'MỞ TRÊN ĐIỆN THOẠI ANDROID',
  '1. Giải nén, đặt cả thư mục vào Download, đổi tên thư mục thành "usb".',
  '2. Mở Chrome, gõ vào thanh địa chỉ: file:///sdcard/Download/usb/mo-trang.html',
  '3. Bấm tệp trong ứng dụng Tệp có khi chỉ mở được một trang; hãy gõ địa chỉ như trên.',
  '   Máy mới có thể không cho Chrome đọc thư mục này: khi đó hãy dùng máy tính, hoặc đọc trên mạng.',
  '',
  'CHÉP CHO NGƯỜI KHÁC',
  'Chép cả thư mục, không chép riêng mo-trang.html.',
  'Kiểm tra chép đủ: SHA256SUMS.txt ghi mã của từng tệp (Linux: sha256sum -c SHA256SUMS.txt).',
  '',
  'CẦN GIÚP NGAY',
  'Gọi 111 – bảo vệ trẻ em, miễn phí, 24 giờ. Nguy hiểm: 113. Bị thương: 115.',
  '',
  `Bản mới và trang trên mạng: ${edition.origin}/`,
];
