import type { LegalRole } from '../schemas/legal.ts';

/** What the register of legal documents says besides `VI.legal`. */
export const REGISTER = {
  filters: 'Lọc văn bản',
  filtered: (name: string) => `Văn bản: ${name}`,
  facets: { role: 'Dành cho', topic: 'Chủ đề', kind: 'Loại văn bản', status: 'Tình trạng' },
  roles: {
    'cha-me': 'Cha mẹ, người chăm sóc', 'tre-em': 'Trẻ em', 'giao-vien': 'Giáo viên, nhà trường', 'y-te': 'Y tế', 'cong-an': 'Công an',
    'tu-phap': 'Tư pháp, tòa án', 'nguoi-dung-dau-xa': 'Người đứng đầu xã', 'cong-tac-tre-em': 'Người làm công tác trẻ em',
    'nguoi-su-dung-lao-dong': 'Người sử dụng lao động', 'nen-tang-mang': 'Nơi cung cấp dịch vụ mạng',
  } satisfies Record<LegalRole, string>,
  found: (count: number | string) => `${count} văn bản`,
  none: 'Chưa có văn bản nào hợp với các lựa chọn này. Bỏ bớt một lựa chọn.',
  clear: 'Bỏ lọc',
  forYou: 'Điều này có nghĩa gì với bạn',
  readers: { 'tre-em': 'Nếu em là trẻ em', 'phu-huynh': 'Nếu bạn là cha mẹ, người chăm sóc', 'giao-vien': 'Nếu bạn là thầy cô', 'can-bo': 'Nếu bạn là cán bộ' },
} as const;
