const clock = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric' });

/** "14:05"; with the day when it was not today. */
export const timeInWords = (when: Date, now: Date): string => (when.toDateString() === now.toDateString() ? clock : dayAndClock).format(when);

/** Words of our own parts of the newsroom: who is here, what is kept on this machine, whether a page is live, two versions of an entry. */
export const NEWSROOM = {
  login: { who: 'Bạn là ai?', enter: 'Vào tòa soạn', entering: 'Đang vào…', honest: 'Tên bạn chọn được ghi vào từng lần lưu và từng lần duyệt.' },
  bar: {
    name: 'Tình trạng tòa soạn',
    writer: (name: string) => `Bạn: ${name}`,
    local: (branch: string) => `Xuất bản vào kho Git trên máy này (nhánh ${branch})`,
    hosted: (repository: string, branch: string) => `Xuất bản vào ${repository} (nhánh ${branch})`,
    more: 'Xem thêm',
    less: 'Thu gọn',
    wipe: 'Xóa bản nháp trên máy này',
    wiped: 'Đã xóa bản nháp trên máy này',
    wipeAsk: (count: number) => `Xóa ${count} bản nháp chưa lưu trên máy này? Bài đã lưu vào kho không mất.`,
  },
  site: {
    building: 'Đang dựng trang…',
    live: (time: string) => `Đã lên trang lúc ${time}`,
    see: 'Xem trang',
    failed: (message: string) => `Dựng trang lỗi: ${message} Trang cũ vẫn chạy.`,
    more: 'Xem lỗi',
    serverGone: 'Không nối được máy chủ – chữ bạn viết vẫn giữ trên máy này. Mở lại máy chủ bằng npm start.',
    waiting: 'Đã gửi vào kho. Chờ máy chủ dựng lại trang, thường vài phút…',
    late: 'Đã gửi vào kho nhưng trang chưa đổi sau 15 phút. Tòa soạn không biết vì sao: nhờ người quản trị xem bước kiểm tra (CI) của kho.',
    version: (time: string) => `Trang đang chạy được dựng lúc ${time}`,
    unknown: 'Không biết trang dựng từ bản nào',
  },
  drafts: {
    found: (time: string) => `Có bản nháp chưa lưu lúc ${time}.`,
    reopen: 'Mở lại',
    drop: 'Bỏ',
    full: 'Máy này hết chỗ giữ bản nháp: chữ đang viết chưa được giữ phòng khi mất điện. Lưu bài ngay, hoặc xóa bớt bản nháp.',
  },
  conflict: {
    title: 'Hai người cùng sửa bài này',
    saidByHost: 'Bài này đã được lưu lần khác sau khi bạn mở – bài của bạn vẫn ở đây, xem bài kia rồi chọn',
    mine: 'Bài của bạn',
    theirs: (who: string) => (who === '' ? 'Bài đang có' : `Bài của ${who}`),
    gone: '(bài đã được gỡ)',
    marked: 'Dòng được tô là dòng khác nhau.',
    keepMine: 'Lưu bài của tôi',
    keepMineHint: 'Bài kia vẫn còn trong lịch sử của kho.',
    takeTheirs: 'Cất bài của tôi, mở bài kia',
    takeTheirsHint: 'Bài của bạn giữ thành bản nháp trên máy này.',
    stay: 'Chưa lưu, sửa tiếp',
  },
  save: {
    /** By the request that was refused. */
    failed: {
      persistEntry: 'Chưa lưu vào kho nội dung', persistMedia: 'Chưa lưu hình vào kho nội dung', deleteFile: 'Chưa gỡ được', deleteFiles: 'Chưa gỡ được',
      updateUnpublishedEntryStatus: 'Chưa đổi được trạng thái', publishUnpublishedEntry: 'Chưa xuất bản được', deleteUnpublishedEntry: 'Chưa bỏ được bản nháp',
    },
    notReached: 'không nối được với máy chủ – chữ của bạn vẫn ở đây và được giữ trên máy này; khởi động lại máy chủ rồi bấm lưu lần nữa',
    noReason: 'máy chủ không nói lý do – chữ của bạn vẫn ở đây, bấm lưu lần nữa',
    conflictLeft: 'chưa lưu – có bài của người khác, chữ của bạn vẫn ở đây',
  },
} as const;
