import { source } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const contacts = {
  label: 'Nơi giúp đỡ',
  labelSingular: 'nơi giúp đỡ',
  description: 'Số điện thoại có ngày kiểm tra và ngày hết hạn. Năm số quốc gia 111–115 không gỡ, không đổi số.',
  title: 'name',
  summary: '{{phone}} – {{name}}',
  sortable: ['name', 'checkedOn', 'validUntil'],
  create: true,
  remove: true,
  filters: ['kind'],
  fields: {
    name: { label: 'Tên đầy đủ', hint: 'Ví dụ: Trung tâm công tác xã hội tỉnh Lào Cai.' },
    shortName: { label: 'Tên ngắn', hint: 'Hiện trên nút gọi. Ví dụ: Công tác xã hội.' },
    phone: { label: 'Số điện thoại', hint: 'Gọi thử trước khi ghi. Ví dụ: 0214 111 222.' },
    kind: {
      label: 'Loại',
      hint: 'Ví dụ: Công tác xã hội.',
      options: {
        'quoc-gia': 'Số quốc gia', 'cong-an': 'Công an', 'y-te': 'Y tế', 'uy-ban': 'Ủy ban nhân dân', 'cong-tac-xa-hoi': 'Công tác xã hội',
        'truong-hoc': 'Trường học', 'phap-ly': 'Trợ giúp pháp lý', 'dia-chi-tin-cay': 'Địa chỉ tin cậy',
      },
    },
    area: { label: 'Địa bàn', hint: 'Ví dụ: Xã Bát Xát, tỉnh Lào Cai.' },
    hours: { label: 'Giờ trực', hint: 'Khi nào có người nghe máy. Ví dụ: 24 giờ, mọi ngày.' },
    cost: { label: 'Cước gọi', hint: 'Ví dụ: Miễn phí.' },
    whenToCall: { label: 'Khi nào gọi', hint: 'Mỗi dòng một tình huống. Ví dụ: Lo cho một đứa trẻ, dù chưa chắc chắn.', item: 'tình huống' },
    source: { label: 'Nguồn của số này', hint: 'Ví dụ: quyết định hoặc trang của cơ quan đó.', fields: source },
    checkedOn: { label: 'Ngày gọi kiểm tra', hint: 'Ví dụ: hôm nay.', start: '{{now}}' },
    validUntil: { label: 'Dùng được đến ngày', hint: 'Ví dụ: sáu tháng sau. Qua ngày này 111 đứng vào chỗ của số này.' },
  },
} as const satisfies CollectionUi<'contacts'>;
