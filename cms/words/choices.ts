import type { ArticleKind, ChildAge, Office } from '../../src/schemas/article.ts';
import type { CHILD_IDENTIFIABLE, PictureLicence } from '../../src/schemas/picture.ts';
import type { AgeBand, Audience, Sensitivity } from '../../src/schemas/shared/audience.ts';
import type { PageKind } from '../../src/schemas/shared/page-kinds.ts';
import type { TopicGroup } from '../../src/schemas/topic.ts';

/** Labels that several collections share, in the words of the site. */
export const AUDIENCE_LABELS = {
  'tre-em': 'Trẻ em',
  'phu-huynh': 'Cha mẹ, người chăm sóc',
  'giao-vien': 'Giáo viên',
  'can-bo': 'Cán bộ',
} as const satisfies Record<Audience, string>;

export const AGE_BAND_LABELS = {
  '6-8': '6–8 tuổi',
  '9-11': '9–11 tuổi',
  '12-15': '12–15 tuổi',
  '16-17': '16–17 tuổi',
} as const satisfies Record<AgeBand, string>;

export const SENSITIVITY_LABELS = {
  thuong: 'Thường',
  'nhay-cam': 'Nhạy cảm: xâm hại, bạo lực, tự hại',
} as const satisfies Record<Sensitivity, string>;

export const ARTICLE_KIND_LABELS = {
  'tinh-huong': 'Tình huống: chuyện đã xảy ra, làm gì bây giờ',
  'huong-dan': 'Hướng dẫn: cách làm một việc',
  'hieu-biet': 'Hiểu biết: điều nên biết',
  'viec-cua-nganh': 'Việc của ngành tôi',
  'chien-dich': 'Chiến dịch, dịp trong năm',
  'mo-hinh': 'Mô hình',
  'tap-huan': 'Tập huấn, diễn đàn, câu lạc bộ',
} as const satisfies Record<ArticleKind, string>;

export const CHILD_AGE_LABELS = {
  '0-5': 'Dưới 6 tuổi',
  '6-11': '6–11 tuổi',
  '12-17': '12–17 tuổi',
} as const satisfies Record<ChildAge, string>;

export const OFFICE_LABELS = {
  'uy-ban': 'Ủy ban nhân dân xã, phường',
  'y-te': 'Y tế',
  'cong-an': 'Công an',
  'tu-phap': 'Tư pháp – hộ tịch',
  'giao-duc': 'Giáo dục',
  'van-hoa': 'Văn hóa, truyền thanh',
  'doan-the': 'Mặt trận, đoàn thể',
  'cong-tac-vien': 'Cộng tác viên thôn, tổ dân phố',
} as const satisfies Record<Office, string>;

export const TOPIC_GROUP_LABELS = {
  'tai-nan': 'Tai nạn, bão lũ',
  'binh-yen': 'Bị làm đau, buồn, sợ',
  'mang-va-di-xa': 'Trên mạng, đi xa, đi làm',
  quyen: 'Quyền và nơi giúp đỡ',
  'quan-tam': 'Lớn lên, được quan tâm thêm',
} as const satisfies Record<TopicGroup, string>;

export const PAGE_KIND_LABELS = {
  trang: 'Trang chung',
  'bai-viet': 'Bài viết',
  'bai-giang': 'Bài giảng',
  'trac-nghiem': 'Câu đố',
  'van-ban': 'Văn bản',
  'tin-tuc': 'Tin tức',
} as const satisfies Record<PageKind, string>;

export const LICENCE_LABELS = {
  'tu-lam': 'Đơn vị tự vẽ, tự chụp',
  'duoc-dong-y': 'Tác giả đồng ý bằng văn bản',
  cc0: 'Không giữ quyền nào (CC0)',
  'cc-by': 'Dùng được khi ghi tác giả (CC BY)',
  'cc-by-sa': 'Dùng được khi ghi tác giả, chia sẻ như cũ (CC BY-SA)',
} as const satisfies Record<PictureLicence, string>;

export const CHILD_IDENTIFIABLE_LABELS = {
  khong: 'Không',
  co: 'Có – hình này không đăng được',
} as const satisfies Record<(typeof CHILD_IDENTIFIABLE)[number], string>;
