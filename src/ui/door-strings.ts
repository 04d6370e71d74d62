import type { ArticleKind, ChildAge, Office } from '../schemas/article.ts';
import type { TopicGroup } from '../schemas/topic.ts';

/** Colour pair, picture and names of a group of topics: as a subject, and as a parent says it. */
export const TOPIC_GROUP_LOOK: Readonly<Record<TopicGroup, { name: string; parents: string; picture: string; colour: string }>> = {
  'tai-nan': { name: 'Tai nạn, bão lũ', parents: 'Con bị thương, gặp nạn', picture: 'adhesive-bandage', colour: 'xanh-duong' },
  'binh-yen': { name: 'Bị làm đau, buồn, sợ', parents: 'Con kể, con buồn, con sợ', picture: 'ear', colour: 'hong' },
  'mang-va-di-xa': { name: 'Trên mạng, đi xa, đi làm', parents: 'Con lên mạng, con đi xa', picture: 'laptop', colour: 'xanh-ngoc' },
  quyen: { name: 'Quyền và nơi giúp đỡ', parents: 'Một đứa trẻ khác cần giúp', picture: 'telephone-receiver', colour: 'tim' },
  'quan-tam': { name: 'Lớn lên, được quan tâm thêm', parents: 'Con nhỏ, con cần giúp thêm', picture: 'seedling', colour: 'cam' },
};

/** Headings under which a hub stands its texts, as a reader would ask. */
export const KIND_HEADINGS: Readonly<Record<ArticleKind, string>> = {
  'tinh-huong': 'Đang có chuyện',
  'huong-dan': 'Cách làm',
  'hieu-biet': 'Nên biết',
  'viec-cua-nganh': 'Việc phải làm',
  'chien-dich': 'Theo dịp trong năm',
  'mo-hinh': 'Mô hình học theo được',
  'tap-huan': 'Tập huấn, diễn đàn, câu lạc bộ',
};

export const CHILD_AGE_LOOK: Readonly<Record<ChildAge, { name: string; picture: string; colour: string }>> = {
  '0-5': { name: 'Con dưới 6 tuổi', picture: 'teddy-bear', colour: 'hong' },
  '6-11': { name: 'Con 6–11 tuổi', picture: 'backpack', colour: 'xanh-duong' },
  '12-17': { name: 'Con 12–17 tuổi', picture: 'compass', colour: 'tim' },
};

export const OFFICE_LOOK: Readonly<Record<Office, { name: string; picture: string }>> = {
  'uy-ban': { name: 'Ủy ban nhân dân', picture: 'classical-building' },
  'y-te': { name: 'Y tế', picture: 'stethoscope' },
  'cong-an': { name: 'Công an', picture: 'police-car-light' },
  'tu-phap': { name: 'Tư pháp – hộ tịch', picture: 'balance-scale' },
  'giao-duc': { name: 'Giáo dục, hiệu trưởng', picture: 'graduation-cap' },
  'van-hoa': { name: 'Văn hóa, truyền thanh', picture: 'loudspeaker' },
  'doan-the': { name: 'Mặt trận, đoàn thể', picture: 'handshake' },
  'cong-tac-vien': { name: 'Cộng tác viên thôn', picture: 'house' },
};

/** Words of home, doors and hubs. */
export const DOOR = {
  more: (count: number) => `Xem thêm ${count}`,
  home: {
    happening: 'Bạn đang gặp chuyện gì?',
    said: { 'phu-huynh': 'Cha mẹ hỏi', 'tre-em': 'Các em nói', 'giao-vien': 'Thầy cô gặp', 'can-bo': 'Cán bộ gặp' },
    allSituations: { 'phu-huynh': 'Mọi chuyện của con', 'tre-em': 'Chọn theo tuổi của em', 'giao-vien': 'Việc ở lớp, ở trường', 'can-bo': 'Việc của xã' },
    season: 'Lúc này trong năm',
    calendar: 'Xem cả năm',
    idea: 'Làm được ngay',
    teach: 'Dạy và dán, dùng được hôm nay',
    topics: 'Tìm theo chủ đề',
    allTopics: 'Chủ đề nói về gì?',
  },
  teachTiles: {
    short: { title: 'Tiết 15 phút', note: 'Đủ bài, đủ trang chiếu' },
    quizzes: { title: 'Trắc nghiệm', note: 'Một mình hoặc cả lớp' },
    posters: { title: 'Áp phích, giáo án', note: 'Word, PowerPoint, PDF' },
    outreach: { title: 'Bài loa, tin Zalo', note: 'Đọc và gửi ngay' },
  },
  parents: {
    jumps: { happening: 'Con tôi…', ages: 'Theo tuổi con', together: 'Cùng con làm', topics: 'Theo chủ đề' },
    happening: 'Con tôi…',
    happeningLead: 'Chọn chuyện giống nhà bạn. Mỗi trang nói việc làm ngay trước.',
    ages: 'Con bạn mấy tuổi?',
    anyAge: 'Tuổi nào cũng cần',
    together: 'Cùng con làm',
    rightsNote: 'Đọc cùng con, in được',
    toolNote: 'Điền và in',
    topics: 'Theo chủ đề',
  },
  children: {
    talk: 'Em muốn có người nghe',
    feelings: 'Em buồn, em lo?',
    callFirst: 'Em gọi 111, chuyện gì xảy ra?',
    helpNow: 'Em cần giúp ngay',
    situations: 'Khi có chuyện',
    reads: 'Em đọc',
    plays: 'Em chơi',
    rights: 'Quyền của em',
    rightsNote: '25 hình vẽ',
  },
  teachers: {
    jumps: { happening: 'Học sinh cần tôi', lessons: 'Bài dạy theo lớp', guides: 'Nếp lớp, việc trường', tools: 'Tài liệu' },
    happening: 'Một học sinh cần tôi',
    happeningLead: 'Từng bước, kể cả câu đầu tiên nên nói.',
    lessons: 'Chọn lớp, chọn số phút',
    lessonsLead: 'Mỗi bài có giáo án Word, trang chiếu, phiếu và thư gửi gia đình.',
    stages: { '1-3': 'Lớp 1–3', '4-5': 'Lớp 4–5', '6-9': 'Lớp 6–9', '10-12': 'Lớp 10–12' },
    short: 'Chỉ có 15 phút',
    shortened: 'Rút gọn còn 15 phút',
    classQuiz: 'Trắc nghiệm cả lớp',
    guides: 'Nếp lớp, việc của trường',
    tools: 'In, chiếu, gửi gia đình',
  },
  officers: {
    jumps: { offices: 'Việc của ngành tôi', duties: 'Có chuyện ở xã', season: 'Sắp tới', publish: 'Đăng và in' },
    offices: 'Tôi làm ở…',
    officesLead: 'Một trang cho mỗi ngành: ai làm, làm gì trước, báo cho ai.',
    duties: 'Có chuyện ở xã: làm từng bước',
    season: 'Sắp tới, xã làm gì?',
    campaigns: 'Cách làm một dịp',
    models: 'Mô hình, tập huấn, diễn đàn',
    knowledge: 'Nên biết',
    publish: 'Đăng, in, phát loa, báo cáo',
    newsroom: { title: 'Đăng tin, cảnh báo', note: 'Vào tòa soạn của trang' },
    report: { title: 'Báo cáo kỳ', note: 'Xã đã đăng gì, dạy gì' },
    figures: { title: 'Số liệu có nguồn', note: 'Biểu đồ, bảng, năm' },
    tools: { title: 'Tờ cho gia đình', note: 'In, phát, dán tủ lạnh' },
    laws: { title: 'Văn bản pháp luật', note: 'Còn hiệu lực không, nói gì' },
    quizzes: { title: 'Câu hỏi hội thi', note: 'Chơi chung, không xếp hạng em nào' },
  },
  hub: {
    now: 'Đang có chuyện? Làm gì bây giờ',
    practice: 'Học, dạy và dán',
    poster: 'Áp phích',
    laws: 'Luật nói gì?',
    neighbours: 'Chủ đề gần bên',
  },
} as const;
