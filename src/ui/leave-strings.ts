/** How somebody sees to one browser: `history` one line of the list, `data` what the site has stored. Names of menus differ by version, so the words stay wide. */
interface Guide {
  name: string;
  history: string;
  data: string;
}

const GUIDES: readonly Guide[] = [
  {
    name: 'Chrome trên Android',
    history: 'Bấm dấu ba chấm, chọn “Lịch sử”. Bấm dấu × hoặc thùng rác cạnh dòng muốn xóa.',
    data: 'Bấm dấu ba chấm, chọn “Cài đặt”, “Quyền riêng tư và bảo mật”, “Xóa dữ liệu duyệt web”.',
  },
  {
    name: 'Safari trên iPhone',
    history: 'Mở danh sách Lịch sử (hình quyển sách, rồi hình đồng hồ). Vuốt dòng muốn xóa sang trái, bấm “Xóa”.',
    data: 'Mở ứng dụng Cài đặt của máy, tìm “Safari” (máy mới: trong mục “Ứng dụng”), chọn “Nâng cao”, “Dữ liệu trang web”. Tìm tên trang này, vuốt sang trái, bấm “Xóa”.',
  },
  {
    name: 'Samsung Internet',
    history: 'Bấm dấu ba gạch, chọn “Lịch sử”. Giữ tay lên dòng muốn xóa rồi bấm “Xóa”.',
    data: 'Bấm dấu ba gạch, chọn “Cài đặt”, mở mục nói về dữ liệu duyệt web hoặc quyền riêng tư, chọn xóa dữ liệu duyệt web.',
  },
  {
    name: 'Cốc Cốc',
    history: 'Mở bảng chọn của trình duyệt, chọn “Lịch sử”. Bấm dấu × cạnh dòng muốn xóa.',
    data: 'Mở “Cài đặt” của trình duyệt, tìm mục về quyền riêng tư, chọn xóa dữ liệu duyệt web.',
  },
  {
    name: 'Edge',
    history: 'Mở bảng chọn của trình duyệt, chọn “Lịch sử”. Giữ tay lên dòng muốn xóa (máy tính: bấm dấu ×) rồi xóa.',
    data: 'Mở “Cài đặt”, “Quyền riêng tư và bảo mật”, rồi chọn xóa dữ liệu duyệt web.',
  },
  {
    name: 'Mở từ tin nhắn Zalo',
    history: 'Trang hiện ngay trong Zalo, nên đường dẫn còn trong tin nhắn. Giữ tay lên tin nhắn rồi xóa. Máy người kia có thể vẫn còn.',
    data: 'Android: mở Cài đặt của máy, “Ứng dụng”, “Zalo”, mục bộ nhớ, bấm “Xóa bộ nhớ đệm”. iPhone: trong Cài đặt của Zalo, tìm mục dữ liệu trên máy. Đừng bấm “Xóa dữ liệu”: mất cả tin nhắn.',
  },
];

/** What the page that wipes says. */
export const WIPE = {
  /** Neutral: it stands in the tab and in the history. */
  tabTitle: 'Dữ liệu của trang trong máy',
  lead: 'Xóa những gì trang này đã lưu trong trình duyệt của bạn. Tệp đã tải về, ảnh chụp và tin nhắn không bị đụng tới.',
  chosen: {
    title: 'Chỉ bài đã chọn lưu',
    text: 'Bỏ các bài và gói bạn đã bấm lưu. Trang giúp đỡ, sơ cứu và bài thường đã đọc vẫn còn trong máy.',
    button: 'Xóa bài đã chọn lưu',
    done: 'Đã xóa các bài đã chọn lưu. Trang giúp đỡ, sơ cứu và bài thường đã đọc vẫn còn.',
  },
  all: {
    title: 'Mọi thứ của trang này',
    text: 'Bỏ mọi bài đã lưu và đã đọc, tờ đã điền, khung trang, chỗ đang làm dở, chế độ kín đáo, cookie nếu có.',
    button: 'Xóa hết',
    done: 'Đã xóa xong. Hỏi lại trình duyệt: trang này không còn giữ gì. Hãy đóng trang; mở lại là máy bắt đầu giữ từ đầu.',
  },
  working: 'Đang xóa…',
  failed: 'Chưa xóa hết. Đóng các tab khác của trang này rồi bấm lại. Vẫn không được thì xóa bằng tay theo hướng dẫn bên dưới.',
  stores: {
    workers: 'Bộ đọc khi mất mạng', caches: 'Bài và khung trang', databases: 'Cơ sở dữ liệu', local: 'Bộ nhớ lâu dài', session: 'Bộ nhớ của tab này', cookies: 'Cookie',
  },
  asked: 'Trình duyệt trả lời',
  nothing: 'không còn gì',
  something: 'vẫn còn',
  leave: 'Xong, rời khỏi trang',
  remainsTitle: 'Thứ trang web không xóa được',
  remains: [
    'Lịch sử của trình duyệt. Cách xóa ở ngay bên dưới.',
    'Bộ nhớ đệm của trình duyệt, nếu máy chủ không nhờ xóa được. Xóa trong cài đặt trình duyệt.',
    'Tệp đã tải về: mở thư mục Tải xuống (Download) rồi xóa.',
    'Biểu tượng trên màn hình chính, nếu bạn đã thêm: giữ tay lên rồi gỡ.',
    'Tin nhắn đã gửi qua Zalo, Messenger: xóa trong ứng dụng đó.',
    'Cuộc gọi tới 111: còn trong nhật ký cuộc gọi của điện thoại.',
  ],
  guidesTitle: 'Xóa bằng tay trong từng trình duyệt',
  guidesLead: 'Tên mục khác nhau đôi chút tùy đời máy. Nên xóa riêng từng dòng: lịch sử bỗng trống trơn dễ làm người khác để ý.',
  history: 'Lịch sử',
  data: 'Dữ liệu trang đã lưu',
  guides: GUIDES,
  sharedPhone: 'Cách đọc an toàn trên máy dùng chung',
  noScript: 'Nút xóa cần JavaScript. Không có JavaScript, trang không lưu gì thêm. Lần trước từng mở trang này có JavaScript? Bấm liên kết dưới đây, rồi xóa bằng tay theo hướng dẫn bên dưới.',
  askServer: 'Nhờ máy chủ bảo trình duyệt xóa',
  serverAsked: {
    title: 'Đã nhờ trình duyệt xóa',
    lead: 'Máy chủ vừa nhờ trình duyệt xóa mọi thứ trang này đã lưu, cả cookie và bộ nhớ đệm. Có máy chủ và trình duyệt không làm được việc này: hãy xem lại bằng tay.',
    back: 'Xem cách xóa bằng tay',
  },
} as const;

/** What the switch of the discreet mode says, and where it cannot reach. */
export const DISCREET = {
  title: 'Chế độ kín đáo',
  lead: 'Bật lên, tab của mọi trang chỉ ghi “Ghi chú” với hình tờ giấy. Bấm chia sẻ thì chỉ gửi hai chữ ấy và địa chỉ trang chủ.',
  turnOn: 'Bật chế độ kín đáo',
  turnOff: 'Tắt chế độ kín đáo',
  isOn: 'Đang bật trong tab này.',
  failed: 'Chưa bật được: trình duyệt không cho trang nhớ lựa chọn này.',
  noScript: 'Chế độ kín đáo cần JavaScript.',
  limitsTitle: 'Chế độ này không với tới',
  limits: [
    'Thanh địa chỉ: vẫn hiện địa chỉ của trang.',
    'Lịch sử trình duyệt: vẫn ghi địa chỉ. Trang mở trước khi bật vẫn ghi tên cũ.',
    'Chữ trên trang: người nhìn màn hình vẫn đọc được. Hãy dùng nút Thoát nhanh.',
    'Tab khác: đóng tab là tắt. Tab mở bằng lệnh của trình duyệt thì phải bật lại.',
  ],
} as const;
