/** Strings of pages that stand in documents too. Apart from `vi.ts`: a new word on a page must not make every document anew. */
export const PRINTED = {
  notYetReviewedBy: (profession: string) => `Bài chưa được ${profession} duyệt. Hãy hỏi người có chuyên môn trước khi dạy lại cho người khác.`,
  notYetReviewed: 'Bài chưa có người có chuyên môn duyệt.',
  reviewedByPerson: (name: string) => `Người duyệt: ${name}`,
  shareHelp: 'Cần giúp: gọi 111 (miễn phí, 24 giờ).',
  shareNeutral: 'Trang thông tin hữu ích cho gia đình. Gọi 111 miễn phí, 24 giờ.',
  printedHelp: 'Cần giúp: gọi 111 – miễn phí, 24 giờ, mọi ngày.',
} as const;
