import type { CollectionUi } from './define.ts';

export const reports = {
  label: 'Kỳ báo cáo',
  labelSingular: 'kỳ báo cáo',
  description: 'Ngày và nơi nhận của từng báo cáo. Máy lập bản nháp Word từ bài đã đăng; hạn nộp đổi thì sửa ở đây.',
  title: 'name',
  summary: '{{name}}',
  sortable: ['name', 'checkedOn'],
  create: true,
  remove: true,
  fields: {
    name: { label: 'Tên báo cáo', hint: 'In ngay dưới chữ BÁO CÁO. Ví dụ: Công tác truyền thông bảo vệ trẻ em sáu tháng đầu năm.' },
    addressee: { label: 'Nơi nhận', hint: 'Tên cơ quan hiện nay. Ví dụ: Sở Y tế tỉnh Phú Thọ.', size: 'short' },
    from: { label: 'Tính từ ngày', hint: 'Ghi tháng-ngày. Muộn hơn ngày cuối thì là của năm trước. Ví dụ: 11-16.' },
    until: { label: 'Tính đến hết ngày', hint: 'Ghi tháng-ngày. Ví dụ: 05-20.' },
    due: { label: 'Hạn nộp', hint: 'Ghi tháng-ngày. Ví dụ: 05-20.' },
    note: { label: 'Các ngày này lấy từ đâu', hint: 'Văn bản nào, còn phải hỏi ai. Ví dụ: Theo công văn của Sở Y tế ngày 10/2/2026.', size: 'long' },
    checkedOn: { label: 'Ngày hỏi lại gần nhất', hint: 'Ngày có người hỏi nơi nhận. Ví dụ: hôm nay.', start: '{{now}}' },
  },
} as const satisfies CollectionUi<'reports'>;
