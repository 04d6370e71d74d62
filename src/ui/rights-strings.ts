/** What the page of rights says. */
export const RIGHTS = {
  title: '25 quyền của em',
  description: 'Hai mươi lăm quyền của trẻ em trong Luật Trẻ em, mỗi quyền một hình và một chuyện hằng ngày.',
  lead: 'Mọi trẻ em đều có đủ 25 quyền này. Bạn trai, bạn gái, bạn khuyết tật đều có. Bạn nói tiếng khác, bạn sống xa bố mẹ cũng có.',
  keep: 'Không ai được lấy mất quyền của em. Em có quyền ngay từ khi sinh ra.',
  right: (place: number) => `Quyền ${place}`,
  article: (article: number) => `Điều ${article}`,
  example: 'Ví dụ',
  rightsTitle: 'Từng quyền một',
  dutiesTitle: 'Năm phần việc vừa sức',
  dutiesLead: 'Luật gọi đây là bổn phận: phần việc vừa tuổi, vừa sức em. Việc làm chưa xong, em vẫn có đủ 25 quyền.',
  duty: (place: number) => `Phần việc ${place}`,
  helpTitle: 'Có ai làm em đau hay sợ?',
  helpOther: 'Không phải lỗi của em. Em nói với một người lớn em tin: ở nhà, ở trường, hoặc ngoài nhà.',
  names: 'Số điều và tên chép theo Luật Trẻ em. Câu giải thích và ví dụ là lời của trang này.',
} as const;
