/**
 * What the search panel says. Apart from `VI`, because the panel is fetched on first use: on the page itself these would cost
 * every reader bytes before anybody searches.
 */
export const SEARCH = {
  searching: 'Đang tìm…',
  found: (count: number) => (count === 1 ? 'Có 1 kết quả.' : `Có ${count} kết quả.`),
  nothing: (query: string) => `Chưa tìm thấy “${query}”. Thử ít chữ hơn, hoặc chọn một chủ đề bên dưới.`,
  failed: 'Chưa tìm được lúc này. Hãy chọn một chủ đề bên dưới, hoặc gọi 111.',
  notOnDevice: (count: number) => `${count} kết quả nữa cần có mạng mới đọc được.`,
  results: 'Kết quả',
} as const;
