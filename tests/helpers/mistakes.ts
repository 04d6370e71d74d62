import type { CollectionName } from '../../src/schemas/collections.ts';
import { EXAMPLES, type Data } from './examples.ts';

/** One thing officers get wrong, and every sentence they then read. */
export interface Mistake {
  collection: CollectionName;
  /** Sentence that says what holds. */
  name: string;
  /** Fields over those of the example; `undefined` takes a field away. */
  data: Data;
  /** All messages, in order; nothing else may be said. */
  messages: readonly string[];
}

/** The list `name` of the example with its first item changed. */
function firstChanged(collection: CollectionName, list: string, change: Data): Data {
  const [first, ...rest] = EXAMPLES[collection][list] as Data[];
  const changed = Object.entries({ ...first, ...change }).filter(([, value]) => value !== undefined);
  return { [list]: [Object.fromEntries(changed), ...rest] };
}

const sourceWith = (change: Data) => firstChanged('articles', 'sources', change);
const unsafeChoices = [{ text: 'Xuống nước', safe: false, reason: 'Nước sâu.' }, { text: 'Với tay', safe: false, reason: 'Bờ trơn.' }];
const longName = 'Ă'.repeat(91);

const WRONG_DAY = (field: string, found: string) => `"${field}" đang là "${found}" – ghi ngày theo năm-tháng-ngày, ví dụ 2026-11-22`;
const WRONG_ADDRESS = (field: string, found: string) => `"${field}" đang là "${found}" – ghi địa chỉ đầy đủ, bắt đầu bằng https://`;
const WRONG_ID = (field: string, found: string) => `"${field}" đang là "${found}" – mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ "luat-tre-em-2016"`;
const WRONG_SOURCE_DAY = 'ghi ngày của nguồn: 2026-03-12, 2026-03, 2026 hoặc "không ghi ngày"';
const REVIEW_ORDER = '"reviewBy": ngày phải rà soát lại cần sau ngày rà soát gần nhất';

const SCENE = (id: string, to?: string): Data => ({ id, title: 'Gọi', text: 'Chuông reo.', choices: to === undefined ? [] : [{ text: 'Chờ', to }] });

/** Mistakes inside one entry, by collection. */
export const MISTAKES: readonly Mistake[] = [
  { collection: 'articles', name: 'an article without sources', data: { sources: undefined }, messages: ['thiếu "sources" – cần một danh sách'] },
  { collection: 'articles', name: 'an article with an empty list of sources', data: { sources: [] }, messages: ['"sources" có 0 mục – cần ít nhất 1 mục'] },
  { collection: 'articles', name: 'the same way of asking twice', data: { asked: ['con bị đánh', 'Con bị đánh'] }, messages: ['"asked": có hai dòng giống nhau – xóa một dòng'] },
  { collection: 'articles', name: 'a source without address or document', data: sourceWith({ url: undefined }), messages: ['"sources.0": nguồn cần địa chỉ "url" hoặc mã văn bản "legal"'] },
  { collection: 'articles', name: 'a source with half an address', data: sourceWith({ url: 'vnexpress.net/bai' }), messages: [WRONG_ADDRESS('sources.0.url', 'vnexpress.net/bai')] },
  { collection: 'articles', name: 'a source whose address is a script', data: sourceWith({ url: 'javascript:alert(1)' }), messages: [WRONG_ADDRESS('sources.0.url', 'javascript:alert(1)')] },
  { collection: 'articles', name: 'a source whose address is data', data: sourceWith({ url: 'data:text/html,x' }), messages: [WRONG_ADDRESS('sources.0.url', 'data:text/html,x')] },
  { collection: 'articles', name: 'a source with a day written the Vietnamese way', data: sourceWith({ date: '12/3/2026' }), messages: [`"sources.0.date" đang là "12/3/2026" – ${WRONG_SOURCE_DAY}`] },
  { collection: 'articles', name: 'a source with a field nobody knows', data: sourceWith({ link: 'https://x.vn' }), messages: ['trường lạ "link" trong "sources.0" – xóa, hoặc sửa lại tên trường'] },
  { collection: 'articles', name: 'a source without the body that answers for it', data: sourceWith({ body: undefined }), messages: ['thiếu "sources.0.body" – cần một dòng chữ'] },
  { collection: 'articles', name: 'an audience outside the list', data: { audience: 'tre em' }, messages: ['"audience" đang là "tre em" – chọn một trong: tre-em, phu-huynh, giao-vien, can-bo'] },
  { collection: 'articles', name: 'an article without audience', data: { audience: undefined }, messages: ['thiếu "audience" – chọn một trong: tre-em, phu-huynh, giao-vien, can-bo'] },
  { collection: 'articles', name: 'a sensitivity outside the list', data: { sensitivity: 'cao' }, messages: ['"sensitivity" đang là "cao" – chọn một trong: thuong, nhay-cam'] },
  { collection: 'articles', name: 'a title of 91 characters', data: { title: longName }, messages: ['"title" dài 91 ký tự – viết gọn còn tối đa 90'] },
  { collection: 'articles', name: 'a title of spaces', data: { title: '   ' }, messages: ['"title" đang để trống – viết nội dung vào'] },
  { collection: 'articles', name: 'a title that is a number', data: { title: 111 }, messages: ['"title" đang là 111 – cần một dòng chữ'] },
  { collection: 'articles', name: 'a title in NFD', data: { title: 'Đuối nước'.normalize('NFD') }, messages: ['"title": chữ có dấu đang ở dạng tách rời (NFD) – gõ lại, hoặc dán qua một trình soạn thảo thường'] },
  { collection: 'articles', name: 'a title with the old Ð', data: { title: 'Ðuối nước' }, messages: ['"title": có chữ Ð (U+00D0) của bảng mã cũ – gõ lại thành Đ'] },
  { collection: 'articles', name: 'one key point', data: { keyPoints: ['Một.'] }, messages: ['"keyPoints" có 1 mục – cần ít nhất 2 mục'] },
  { collection: 'articles', name: 'six key points', data: { keyPoints: ['1.', '2.', '3.', '4.', '5.', '6.'] }, messages: ['"keyPoints" có 6 mục – giữ tối đa 5 mục'] },
  { collection: 'articles', name: 'a day written the Vietnamese way', data: { publishedOn: '22/11/2026' }, messages: [WRONG_DAY('publishedOn', '22/11/2026')] },
  { collection: 'articles', name: 'a day that no calendar has', data: { publishedOn: '2026-02-30' }, messages: [WRONG_DAY('publishedOn', '2026-02-30')] },
  { collection: 'articles', name: 'a review due before the last review', data: { reviewBy: '2026-11-21' }, messages: [REVIEW_ORDER] },
  { collection: 'articles', name: 'a review due on the day of the last review', data: { reviewBy: '2026-11-22' }, messages: [REVIEW_ORDER] },
  { collection: 'articles', name: 'a contact id without quotes', data: { contacts: [111] }, messages: ['"contacts.0" đang là 111 – cần một dòng chữ'] },
  { collection: 'articles', name: 'a list that is one word', data: { contacts: '111' }, messages: ['"contacts" đang là 111 – cần một danh sách'] },
  { collection: 'articles', name: 'a topic by its name instead of its id', data: { topic: 'An toàn dưới nước' }, messages: [WRONG_ID('topic', 'An toàn dưới nước')] },
  { collection: 'articles', name: 'a field nobody knows', data: { tags: ['bơi'] }, messages: ['trường lạ "tags" – xóa, hoặc sửa lại tên trường'] },
  { collection: 'articles', name: 'two fields nobody knows, in one sentence', data: { tags: 'bơi', auteur: 'An' }, messages: ['trường lạ "tags", "auteur" – xóa, hoặc sửa lại tên trường'] },
  { collection: 'articles', name: 'a layout that would run code', data: { layout: 'data:text/javascript,alert(1)' }, messages: ['không được có trường "layout" – nó chạy mã lạ khi dựng trang; xóa dòng đó'] },
  { collection: 'articles', name: 'a text for children without age band', data: { audience: 'tre-em' }, messages: ['"ageBand": bài cho trẻ em cần độ tuổi: 6-8, 9-11, 12-15 hoặc 16-17'] },
  { collection: 'articles', name: 'an age band outside the list', data: { audience: 'tre-em', ageBand: '6-9' }, messages: ['"ageBand" đang là "6-9" – chọn một trong: 6-8, 9-11, 12-15, 16-17'] },
  { collection: 'articles', name: 'a text for adults with age band', data: { ageBand: '9-11' }, messages: ['"ageBand": chỉ bài cho trẻ em mới có độ tuổi – xóa trường này'] },
  { collection: 'articles', name: 'a sensitive text without neutral title', data: { sensitivity: 'nhay-cam' }, messages: ['"neutralTitle": bài nhạy cảm cần một tên trung tính cho thẻ trình duyệt, ví dụ "Lắng nghe con"'] },
  { collection: 'articles', name: 'a sensitive text stored on every phone', data: { sensitivity: 'nhay-cam', neutralTitle: 'Lắng nghe con', keepOffline: true }, messages: ['"keepOffline": bài nhạy cảm không được tự lưu vào máy người đọc – để false'] },
  { collection: 'articles', name: 'a switch that is a word', data: { keepOffline: 'có' }, messages: ['"keepOffline" đang là có – cần true hoặc false'] },
  { collection: 'articles', name: 'a next step outside the site', data: { nextStep: { text: 'Xem', to: 'https://x.vn/' } }, messages: ['"nextStep.to" đang là "https://x.vn/" – địa chỉ trong trang này, bắt đầu bằng "/", ví dụ "/tong-dai-111/"'] },
  { collection: 'articles', name: 'a next step to another host without its scheme', data: { nextStep: { text: 'Xem', to: '//x/' } }, messages: ['"nextStep.to" đang là "//x/" – địa chỉ trong trang này, bắt đầu bằng "/", ví dụ "/tong-dai-111/"'] },
  {
    collection: 'articles', name: 'several mistakes, all of them at once', data: { title: '', audience: 'be', sources: undefined, tags: 1 },
    messages: [
      '"title" đang để trống – viết nội dung vào',
      '"audience" đang là "be" – chọn một trong: tre-em, phu-huynh, giao-vien, can-bo',
      'thiếu "sources" – cần một danh sách',
      'trường lạ "tags" – xóa, hoặc sửa lại tên trường',
    ],
  },
  { collection: 'lessons', name: 'activities that do not add up to the lesson', data: { minutes: 40 }, messages: ['"minutes": các hoạt động cộng lại 35 phút, bài ghi 40 phút – sửa cho khớp'] },
  { collection: 'lessons', name: 'an activity with three steps instead of four', data: firstChanged('lessons', 'activities', { steps: [{ teacher: 'a', pupils: 'b' }, { teacher: 'a', pupils: 'b' }, { teacher: 'a', pupils: 'b' }] }), messages: ['"activities.0.steps" có 3 mục – cần ít nhất 4 mục'] },
  { collection: 'lessons', name: 'an activity in a phase the forms do not have', data: firstChanged('lessons', 'activities', { phase: 'cung-co' }), messages: ['"activities.0.phase" đang là "cung-co" – chọn một trong: mo-dau, kham-pha, luyen-tap, van-dung'] },
  { collection: 'lessons', name: 'a grade that no school has', data: { grades: [13] }, messages: ['"grades.0" đang là 13 – lớn nhất là 12'] },
  { collection: 'lessons', name: 'half a minute', data: { minutes: 35.5 }, messages: ['"minutes" đang là 35.5 – cần một số nguyên'] },
  { collection: 'lessons', name: 'two slides', data: { slides: [{ title: 'a', points: [], notes: 'b' }, { title: 'a', points: [], notes: 'b' }] }, messages: ['"slides" có 2 mục – cần ít nhất 3 mục'] },
  { collection: 'lessons', name: 'a sensitive lesson without neutral title', data: { sensitivity: 'nhay-cam' }, messages: ['"neutralTitle": bài nhạy cảm cần một tên trung tính cho thẻ trình duyệt'] },
  { collection: 'lessons', name: 'a picture on a slide without its words', data: firstChanged('lessons', 'slides', { picture: 'star' }), messages: ['"slides.0.alt": hình cần lời tả (alt), lời tả cần có hình – thêm phần còn thiếu'] },
  { collection: 'lessons', name: 'a slide nobody can read in time', data: firstChanged('lessons', 'slides', { points: Array.from({ length: 4 }, () => 'một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm') }), messages: ['"slides.0.points": trang chiếu có 62 tiếng, cuối lớp chỉ đọc kịp 60 – bớt chữ hoặc tách làm hai trang'] },
  { collection: 'lessons', name: 'a question over the limit of Kahoot', data: firstChanged('lessons', 'questions', { prompt: 'a'.repeat(121) }), messages: ['"questions.0.prompt" dài 121 ký tự – viết gọn còn tối đa 120'] },
  { collection: 'lessons', name: 'a question that every answer fits', data: firstChanged('lessons', 'questions', { answers: [{ text: 'Gọi', right: true, reason: 'Có người giúp.' }, { text: 'Kêu', right: true, reason: 'Có người nghe.' }] }), messages: ['"questions.0.answers": cần ít nhất một câu trả lời để cân nhắc (right: false), câu nào cũng đúng thì không phải câu hỏi'] },
  { collection: 'posters', name: 'a poster that leads out of the site', data: { page: 'https://x.vn/' }, messages: ['"page" đang là "https://x.vn/" – địa chỉ trong trang này, bắt đầu bằng "/", ví dụ "/tong-dai-111/"'] },
  { collection: 'posters', name: 'a poster with six lines', data: { board: { ...(EXAMPLES.posters.board as object), points: ['a', 'b', 'c', 'd', 'e', 'f'] } }, messages: ['"board.points" có 6 mục – giữ tối đa 5 mục'] },
  { collection: 'quizzes', name: 'too many questions for the youngest', data: { questions: Array.from({ length: 6 }, () => (EXAMPLES.quizzes.questions as unknown[])[0]) }, messages: ['"questions": bộ này có 6 câu, tuổi 6-8 cần từ 4 đến 5 câu – thêm hoặc bớt'] },
  { collection: 'quizzes', name: 'a question without a safe answer', data: firstChanged('quizzes', 'questions', { choices: unsafeChoices }), messages: ['"questions.0.choices": cần ít nhất một lựa chọn an toàn (safe: true)'] },
  { collection: 'quizzes', name: 'an answer without a reason', data: firstChanged('quizzes', 'questions', { choices: [{ text: 'Gọi', safe: true }, { text: 'Chạy', safe: true, reason: 'Vì thế.' }] }), messages: ['thiếu "questions.0.choices.0.reason" – cần một dòng chữ'] },
  { collection: 'quizzes', name: 'three questions', data: { questions: (EXAMPLES.quizzes.questions as unknown[]).slice(1) }, messages: ['"questions" có 3 mục – cần ít nhất 4 mục'] },
  { collection: 'quizzes', name: 'a quiz for children without age band', data: { ageBand: undefined }, messages: ['"ageBand": bài cho trẻ em cần độ tuổi: 6-8, 9-11, 12-15 hoặc 16-17'] },
  { collection: 'articles', name: 'an age of the child on a text for teachers', data: { audience: 'giao-vien', childAge: '0-5' }, messages: ['"childAge": chỉ bài cho cha mẹ mới ghi tuổi của con – xóa trường này'] },
  { collection: 'articles', name: 'an office on a text that sets out no duties', data: { office: 'y-te' }, messages: ['"office": chỉ bài "viec-cua-nganh" mới ghi ngành – xóa trường này, hoặc sửa loại bài'] },
  { collection: 'topics', name: 'a group that the site does not have', data: { group: 'khac' }, messages: ['"group" đang là "khac" – chọn một trong: tai-nan, binh-yen, mang-va-di-xa, quyen, quan-tam'] },
  { collection: 'topics', name: 'a colour without a tested pair', data: { colour: 'do' }, messages: ['"colour" đang là "do" – chọn một trong: xanh-duong, hong, xanh-ngoc, tim, cam'] },
  { collection: 'topics', name: 'a sensitive topic without neutral title', data: { sensitivity: 'nhay-cam' }, messages: ['"neutralTitle": chủ đề nhạy cảm cần một tên trung tính cho thẻ trình duyệt'] },
  { collection: 'topics', name: 'a place in the list below one', data: { order: 0 }, messages: ['"order" đang là 0 – nhỏ nhất là 1'] },
  { collection: 'contacts', name: 'a number with letters', data: { phone: '0912 abc' }, messages: ['"phone" đang là "0912 abc" – số điện thoại chỉ gồm chữ số và khoảng trắng, ví dụ "111"'] },
  { collection: 'contacts', name: 'a number without quotes', data: { phone: 111 }, messages: ['"phone" đang là 111 – cần một dòng chữ'] },
  { collection: 'contacts', name: 'a contact without its last day', data: { validUntil: undefined }, messages: ['thiếu "validUntil" – cần một dòng chữ'] },
  { collection: 'legal', name: 'a status outside the list', data: { status: 'con' }, messages: ['"status" đang là "con" – chọn một trong: con-hieu-luc, dang-thuc-hien, het-hieu-luc, het-giai-doan, chua-xac-nhan, chua-hieu-luc'] },
  { collection: 'legal', name: 'a document of no topic', data: { topics: [] }, messages: ['"topics" có 0 mục – cần ít nhất 1 mục'] },
  { collection: 'news', name: 'a kind of news outside the list', data: { kind: 'tin' }, messages: ['"kind" đang là "tin" – chọn một trong: thong-bao, hoat-dong, mo-hinh'] },
  { collection: 'campaigns', name: 'an occasion without days', data: { yearly: undefined }, messages: ['"yearly": ghi một trong hai: "yearly" (ngày cố định) hoặc "occurrences" (ngày đổi theo năm)'] },
  { collection: 'campaigns', name: 'an occasion with fixed and moving days', data: { occurrences: [{ from: '2026-09-25' }] }, messages: ['"yearly": ghi một trong hai: "yearly" (ngày cố định) hoặc "occurrences" (ngày đổi theo năm)'] },
  { collection: 'campaigns', name: 'a fixed day written day first', data: { yearly: { from: '20-11' } }, messages: ['"yearly.from" đang là "20-11" – ghi tháng-ngày, ví dụ "06-01"'] },
  { collection: 'pictures', name: 'a picture without its words', data: { alt: undefined }, messages: ['thiếu "alt" – cần một dòng chữ'] },
  { collection: 'pictures', name: 'a picture with empty words', data: { alt: ' ' }, messages: ['"alt" đang để trống – viết nội dung vào'] },
  { collection: 'pictures', name: 'nobody said whether a child can be recognised', data: { childIdentifiable: undefined }, messages: ['thiếu "childIdentifiable" – chọn một trong: khong, co'] },
  { collection: 'pictures', name: 'a picture from elsewhere without its page', data: { licence: 'cc-by' }, messages: ['"sourceUrl": hình lấy từ nơi khác cần địa chỉ trang đã lấy – dán đường dẫn vào'] },
  { collection: 'pictures', name: 'a file that is no picture of ours', data: { file: 'Ảnh 1.PNG' }, messages: ['"file" đang là "Ảnh 1.PNG" – tên hình chỉ gồm chữ thường không dấu, số, gạch nối và đuôi svg, webp, avif, jpg – tải hình lên bằng tòa soạn, tên được đặt giúp'] },
  { collection: 'glossary', name: 'a word without its meaning', data: { plain: undefined }, messages: ['thiếu "plain" – cần một dòng chữ'] },
  { collection: 'reports', name: 'a due day written day first', data: { due: '20/5' }, messages: ['"due" đang là "20/5" – ghi tháng-ngày, ví dụ "06-01"'] },
  { collection: 'search', name: 'a meaning of one word', data: { meanings: [{ words: ['chìm'] }] }, messages: ['"meanings.0.words" có 1 mục – cần ít nhất 2 mục'] },
  { collection: 'rights', name: 'an article that is neither right nor duty', data: { article: 42 }, messages: ['"article" đang là 42 – lớn nhất là 41'] },
  { collection: 'rights', name: 'a right without the words for its drawing', data: { alt: undefined }, messages: ['thiếu "alt" – cần một dòng chữ'] },
  { collection: 'legal', name: 'a meaning for a reader the site does not know', data: { meaningFor: { 'hoc-sinh': ['Báo tin.'] } }, messages: ['trường lạ "hoc-sinh" trong "meaningFor" – xóa, hoặc sửa lại tên trường'] },
  { collection: 'tools', name: 'a sheet without parts', data: { parts: [] }, messages: ['"parts" có 0 mục – cần ít nhất 1 mục'] },
  { collection: 'tools', name: 'a list with one thing to tick', data: firstChanged('tools', 'parts', { items: ['Ao có rào.'] }), messages: ['"parts.0.items" có 1 mục – cần ít nhất 2 mục'] },
  { collection: 'tools', name: 'a story that leads nowhere', data: { parts: [{ kind: 'cau-chuyen', title: 'Gọi', scenes: [SCENE('a', 'c'), SCENE('b')] }] }, messages: ['"parts.0.scenes.0.choices.0.to": không có cảnh "c" – sửa tên cảnh, hoặc thêm cảnh đó', '"parts.0.scenes.1": không lựa chọn nào dẫn tới cảnh "b" – thêm "to: b" hoặc bỏ cảnh này'] },
  { collection: 'tools', name: 'a story with two scenes of one name', data: { parts: [{ kind: 'cau-chuyen', title: 'Gọi', scenes: [SCENE('a', 'a'), SCENE('a')] }] }, messages: ['"parts.0.scenes.1.id": có hai cảnh tên "a" – đổi tên một cảnh'] },
  { collection: 'figures', name: 'a chart without its unit', data: { unit: undefined }, messages: ['"unit": hình có số liệu cần đơn vị ("unit") và tên cột đầu của bảng ("by")'] },
  { collection: 'figures', name: 'a figure without what must not be concluded', data: { notToConclude: undefined }, messages: ['thiếu "notToConclude" – cần một danh sách'] },
  { collection: 'figures', name: 'a diagram of steps with figures', data: { kind: 'bac-thang' }, messages: ['"kind": hình bậc thang cần ít nhất hai "steps" và không có "values"; hình cột hoặc thanh ngang cần ít nhất hai "values" và không có "steps"'] },
  { collection: 'figures', name: 'a range that ends before it begins', data: firstChanged('figures', 'values', { to: 2 }), messages: ['"values.0.to": số cuối của khoảng cần lớn hơn số đầu – sửa "amount" hoặc "to"'] },
  { collection: 'figures', name: 'a figure with thousands as text', data: firstChanged('figures', 'values', { amount: '368.444' }), messages: ['"values.0.amount" đang là 368.444 – cần một con số'] },
  { collection: 'pages', name: 'a sensitive page without neutral title', data: { sensitivity: 'nhay-cam' }, messages: ['"neutralTitle": trang nhạy cảm cần một tên trung tính cho thẻ trình duyệt'] },
  { collection: 'pages', name: 'a sensitive page stored on every phone', data: { sensitivity: 'nhay-cam', neutralTitle: 'Thông tin', keepOffline: true }, messages: ['"keepOffline": trang nhạy cảm không được tự lưu vào máy người đọc – để false'] },
  { collection: 'settings', name: 'a site address with a slash at its end', data: { siteUrl: 'https://vi-du.vn/' }, messages: ['"siteUrl" đang là "https://vi-du.vn/" – bỏ dấu "/" ở cuối địa chỉ'] },
  { collection: 'settings', name: 'a quick exit over an open line', data: { quickExitUrl: 'http://vi-du.vn' }, messages: [WRONG_ADDRESS('quickExitUrl', 'http://vi-du.vn')] },
  { collection: 'settings', name: 'a mail address that is none', data: { feedbackEmail: 'lien he' }, messages: ['"feedbackEmail" đang là "lien he" – ghi địa chỉ thư, ví dụ lienhe@don-vi.vn'] },
  { collection: 'settings', name: 'a national number as a setting', data: { hotline: '1800' }, messages: ['trường lạ "hotline" – xóa, hoặc sửa lại tên trường'] },
];
