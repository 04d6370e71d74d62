import type { Kind } from '../search/title-list.ts';

/**
 * What the search panel says. Apart from `VI`, because the panel is fetched on first use: on the page itself these would cost
 * every reader bytes before anybody searches.
 */
export const SEARCH = {
  searching: 'Đang tìm…',
  found: (count: number) => `Có ${count} kết quả.`,
  nothing: (query: string) => `Chưa tìm thấy “${query}”. Thử ít chữ hơn, hoặc một ví dụ dưới đây.`,
  suggestion: (words: string) => `Có phải bạn tìm “${words}”?`,
  failed: 'Chưa tìm được lúc này. Hãy chọn một chủ đề, hoặc gọi 111.',
  notOnDevice: (count: number) => `${count} kết quả nữa cần có mạng mới đọc được.`,
  titlesOnly: 'Chưa mở được chữ trong bài, nên đây chỉ là kết quả theo tên bài.',
  awayFromDevice: 'Chưa lưu trên máy này, cần có mạng để mở',
  copied: 'Đã chép liên kết. Người mở liên kết sẽ thấy chữ bạn tìm.',
  copyFailed: 'Chưa chép được liên kết.',
  allTopics: 'Xem tất cả bài theo chủ đề',
  facets: { audience: 'Người đọc', kind: 'Loại', topic: 'Chủ đề', ageBand: 'Độ tuổi' },
  help: {
    title: 'Cần giúp ngay?',
    calls: [
      { text: 'Gọi 111 – miễn phí, 24 giờ', phone: '111' },
      { text: '113 Công an', phone: '113' },
      { text: '115 Cấp cứu', phone: '115' },
    ],
    adult: 'Hoặc nói với một người lớn bạn tin: ở nhà, ở trường, hoặc ngoài nhà.',
    more: 'Xem các cách khác',
  },
} as const;

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  trang: 'Trang giúp đỡ',
  'bai-viet': 'Hướng dẫn',
  'bai-giang': 'Bài giảng',
  'trac-nghiem': 'Trắc nghiệm',
  'van-ban': 'Văn bản',
  'tin-tuc': 'Tin tức',
};
