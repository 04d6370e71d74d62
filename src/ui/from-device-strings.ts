/** What a page says when it comes from the device; the worker writes it, so it stands apart from the other words. */
export const FROM_DEVICE = {
  stored: (day: string, ago: string) => `Bản lưu trong máy, ngày ${day} (${ago}).`,
  storedUnknown: 'Bản lưu trong máy, không rõ ngày.',
  today: 'hôm nay',
  yesterday: 'hôm qua',
  daysAgo: (days: number) => `${days} ngày trước`,
  old: 'Tài liệu đã cũ.',
  overdue: (day: string) => `Hạn rà soát: ${day}.`,
  mayBeWrong: 'Có điều có thể đã thay đổi. Cần giúp ngay thì gọi 111 trước; có mạng thì mở lại trang.',
  call: 'Gọi 111 – miễn phí, 24 giờ',
  lastTitle: 'Chưa mở được trang này',
  lastLead: 'Máy đang mất mạng và chưa lưu trang này. Có mạng thì mở lại.',
} as const;
