import type { Entry } from '../../src/editorial/issue.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';

/** Fields of an entry as the YAML parser gives them. */
export type Data = Record<string, unknown>;

const source = { name: 'Luật Trẻ em', body: 'Quốc hội', date: '2016-04-05', url: 'https://vbpl.vn/luat-tre-em' };
const reviewed = { reviewedOn: '2026-11-22', reviewBy: '2027-05-22', reviewedBy: null };
const step = { teacher: 'Hỏi cả lớp.', pupils: 'Nghe và trả lời.' };
const activity = (phase: string, minutes: number) => ({
  title: 'Khởi động', phase, minutes, goal: 'Vui.', content: 'Nghe chuyện.', product: 'Ý kiến.', steps: [step, step, step, step],
});
const slide = { title: 'An toàn', points: ['Dừng lại.'], notes: 'Chào các em.' };
const choice = (safe: boolean) => ({ text: safe ? 'Gọi người lớn' : 'Xuống nước', safe, reason: 'Vì ở trên bờ thì an toàn.' });
const question = { kind: 'mot-lua-chon', prompt: 'Bình nên làm gì?', talk: 'Quanh mình có nước ở đâu?', choices: [choice(true), choice(false)] };
const lessonQuestion = { prompt: 'Bình nên làm gì?', answers: [{ text: 'Gọi người lớn', right: true, reason: 'Người lớn giúp được.' }, { text: 'Xuống nước', right: false, reason: 'Bình đứng trên bờ và gọi.' }] };
const board = { headline: 'Gần nước, gọi người lớn', points: ['Đậy nắp chum.', 'Rào quanh ao.'], picture: 'ring-buoy', alt: 'Phao cứu sinh' };

/** One small valid entry of each collection. Tests change a field and see what is said; nothing here is shown to readers. */
export const EXAMPLES: Readonly<Record<CollectionName, Data>> = {
  settings: {
    siteName: 'Trang Ví Dụ', shortName: 'Ví Dụ', tagline: 'Đọc cùng nhau', siteUrl: 'https://vi-du.example', area: 'Toàn quốc',
    operator: 'Đơn vị ví dụ', responsible: 'Người ví dụ', quickExitUrl: 'https://vi.wikipedia.org/wiki/Trang_Ch%C3%ADnh',
  },
  topics: {
    name: 'An toàn dưới nước', summary: 'Quanh nhà và khi bơi', introduction: 'Nước rất vui khi có người lớn.', colour: 'xanh-duong',
    picture: 'ring-buoy', group: 'tai-nan', order: 1, sensitivity: 'thuong',
  },
  articles: {
    title: 'Nước quanh nhà', summary: 'Đậy nắp chum, rào quanh ao.', topic: 'an-toan-duoi-nuoc', audience: 'phu-huynh', sensitivity: 'thuong',
    keyPoints: ['Đậy nắp chum.', 'Rào quanh ao.'], contacts: ['111', '115'], sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  news: {
    title: 'Một số mới', summary: 'Gọi khi cần.', kind: 'thong-bao', topic: 'an-toan-duoi-nuoc', sources: [source], publishedOn: '2026-11-22',
  },
  lessons: {
    title: 'An toàn gần nước', summary: 'Một tiết cho lớp 4.', topic: 'an-toan-duoi-nuoc', sensitivity: 'thuong', form: 'cv2345',
    kind: 'hdgd-chu-de', grades: [4], subject: 'Hoạt động trải nghiệm', minutes: 35,
    objectives: { knowledge: ['Kể được.'], competence: ['Làm được.'], qualities: ['Biết giúp.'] },
    equipment: { teacher: ['Máy chiếu.'], pupils: ['Bút.'] },
    activities: [activity('mo-dau', 15), activity('kham-pha', 20)],
    slides: [slide, slide, slide], handout: { title: 'Phiếu', tasks: ['Viết tên.'] }, answerKey: ['Bài 1: G.'],
    safeguarding: { groundRules: ['Được bỏ qua.'], onDisclosure: ['Nghe em nói hết.'] }, letter: ['Kính gửi gia đình.'],
    questions: [lessonQuestion, lessonQuestion, lessonQuestion, lessonQuestion],
    zalo: 'Hôm nay con tập gọi người lớn. Tối nay, cả nhà đậy nắp chum.', noticeBoard: board,
    broadcast: Array.from({ length: 12 }, () => 'Trẻ ở gần nước, cần một người lớn trông.'),
    adaptations: ['Dùng thẻ.'], sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  quizzes: {
    title: 'Em chơi gần nước', summary: 'Bốn câu về nước.', topic: 'an-toan-duoi-nuoc', audience: 'tre-em', ageBand: '6-8',
    sensitivity: 'thuong', minutes: 4, questions: [question, question, question, question], ending: 'Kể với người lớn nhé.',
    nextStep: { text: 'Đọc bài', to: '/bai-viet/nuoc-quanh-nha/' }, sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  posters: {
    title: 'Bốn điều gần nước', summary: 'Treo ở bảng tin thôn.', topic: 'an-toan-duoi-nuoc', audience: 'phu-huynh', sensitivity: 'thuong', board,
    page: '/bai-viet/nuoc-quanh-nha/', sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  legal: {
    number: '102/2016/QH13', shortTitle: 'Luật Trẻ em 2016', title: 'Luật Trẻ em', kind: 'luat', issuer: 'Quốc hội', issuedOn: '2016-04-05',
    status: 'con-hieu-luc', statusNote: 'Đang áp dụng.', plainMeaning: ['Trẻ em được bảo vệ.'], topics: ['an-toan-duoi-nuoc'],
    sources: [source], checkedOn: '2026-11-22', ...reviewed,
  },
  contacts: {
    name: 'Tổng đài bảo vệ trẻ em', shortName: 'Bảo vệ trẻ em', phone: '111', kind: 'quoc-gia', area: 'Toàn quốc', hours: '24 giờ',
    cost: 'Miễn phí', whenToCall: ['Lo cho một đứa trẻ'], source, checkedOn: '2026-11-22', validUntil: '2027-05-22',
  },
  campaigns: {
    name: 'Ngày Trẻ em', summary: 'Lắng nghe các em.', yearly: { from: '11-20' }, ideas: ['Hỏi các em.'], sources: [source], ...reviewed,
  },
  pictures: {
    title: 'Rào ao bằng tre', file: 'hinh.svg', alt: 'Một cái ao có rào tre cao.', credit: 'Đơn vị ví dụ', licence: 'tu-lam', childIdentifiable: 'khong',
    checkedOn: '2026-11-22',
  },
  rights: {
    article: 17, name: 'Quyền vui chơi, giải trí', meaning: 'Em được chơi mỗi ngày.', example: 'Học xong, Tí thả diều với các bạn.', picture: 'con-dieu',
    alt: 'Một bạn thả diều', sources: [source], ...reviewed,
  },
  tools: {
    title: 'Một vòng quanh nhà', summary: 'Mười lăm phút, cả nhà cùng đi.', audience: 'phu-huynh', sensitivity: 'thuong', topic: 'an-toan-duoi-nuoc', picture: 'ring-buoy', order: 1,
    parts: [{ kind: 'danh-dau', title: 'Ngoài sân', items: ['Ao có rào.', 'Giếng có nắp.'] }], nextStep: { text: 'Đọc bài', to: '/bai-viet/nuoc-quanh-nha/' },
    sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  figures: {
    title: 'Cuộc gọi mỗi năm', summary: 'Năm 2023 có 323.615 cuộc gọi.', kind: 'cot', topic: 'an-toan-duoi-nuoc', order: 1, unit: 'cuộc gọi', by: 'Năm',
    values: [{ label: '2022', amount: 368_444 }, { label: '2023', amount: 323_615 }], notToConclude: ['Nhiều cuộc gọi không có nghĩa là nhiều trẻ bị hại hơn.'],
    sources: [source], publishedOn: '2026-11-22', ...reviewed,
  },
  glossary: { term: 'áo phao', plain: 'Áo giúp người mặc nổi trên nước.' },
  pages: { title: 'Giới thiệu', summary: 'Trang này là gì.', sensitivity: 'thuong', order: 1, ...reviewed },
  reports: {
    name: 'Báo cáo sáu tháng', addressee: 'Cơ quan ví dụ', from: '11-16', until: '05-20', due: '05-20', note: 'Theo một văn bản ví dụ.', checkedOn: '2026-11-22',
  },
  search: {
    meanings: [{ words: ['đuối nước', 'chìm'] }], stopWords: ['là'], speakers: [{ audience: 'phu-huynh', words: ['con tôi'] }],
    kinds: [{ kind: 'bai-giang', words: ['giáo án'] }],
    distress: ['cứu em'], examples: ['đuối nước', 'áo phao'],
  },
};

interface EntryChange {
  id?: string;
  /** Fields over those of the example; `undefined` takes a field away. */
  data?: Data;
  body?: string;
  bodyStartLine?: number;
}

/** The example of `collection` as the readers of `content/` hand it to the judge. */
export function exampleEntry(collection: CollectionName, { id = 'vi-du', data = {}, body = '', bodyStartLine = 1 }: EntryChange = {}): Entry {
  const fields = Object.entries({ ...EXAMPLES[collection], ...data }).filter(([, value]) => value !== undefined);
  return {
    collection, id, file: `content/${collection}/${id}.${COLLECTIONS[collection].extension}`,
    data: Object.fromEntries(fields), body, bodyStartLine,
  };
}

/** What every content tree needs to be whole: the five national numbers and the topic the examples cite. */
export const foundation = (): Entry[] => [
  ...['111', '112', '113', '114', '115'].map((number) => exampleEntry('contacts', { id: number, data: { phone: number } })),
  exampleEntry('topics', { id: 'an-toan-duoi-nuoc' }),
];
