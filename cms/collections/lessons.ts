import { body } from '../words/body.ts';
import { alt, asked, board, exceptions, neutralTitle, picture, publishedOn, review, sensitivity, sources, topic } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

const lines = (label: string, example: string, item = 'ý') => ({ label, hint: `Mỗi dòng một ý. Ví dụ: ${example}`, item });

export const lessons = {
  label: 'Bài giảng',
  labelSingular: 'bài giảng',
  description: 'Một nguồn cho trang, giáo án, trang chiếu, phiếu và thư gửi gia đình.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'publishedOn', 'reviewBy'],
  create: true,
  remove: true,
  filters: ['form'],
  body: body('Ghi chú cho thầy cô', 'Ví dụ: chuẩn bị trong năm phút, chỉ có 15 phút thì bỏ phần nào.', false),
  fields: {
    title: { label: 'Tên bài', hint: 'Ví dụ: An toàn khi ở gần nước.' },
    summary: { label: 'Tóm tắt', hint: 'Một hoặc hai câu. Ví dụ: Một tiết cho lớp 4, chỉ cần một máy chiếu.', size: 'long' },
    topic,
    sensitivity,
    neutralTitle,
    asked,
    form: {
      label: 'Mẫu giáo án',
      hint: 'Ví dụ: tiểu học dùng Công văn 2345.',
      options: { cv2345: 'Công văn 2345 (tiểu học)', cv5512: 'Công văn 5512 (trung học)' },
    },
    kind: {
      label: 'Kiểu tiết',
      hint: 'Ví dụ: Hoạt động giáo dục theo chủ đề.',
      options: { 'mon-hoc': 'Môn học', shdc: 'Sinh hoạt dưới cờ', 'hdgd-chu-de': 'Hoạt động giáo dục theo chủ đề', shl: 'Sinh hoạt lớp' },
    },
    grades: { label: 'Lớp', hint: 'Chọn một hoặc nhiều lớp. Ví dụ: Lớp 4.', item: 'Lớp' },
    subject: { label: 'Môn hoặc hoạt động', hint: 'Như ghi trên giáo án. Ví dụ: Hoạt động trải nghiệm.' },
    minutes: { label: 'Số phút', hint: 'Bằng tổng số phút các hoạt động. Ví dụ: 35.' },
    objectives: {
      label: 'Yêu cầu cần đạt',
      hint: 'Ví dụ: kể được ba chỗ có nước gần nhà.',
      fields: {
        knowledge: lines('Kiến thức', 'Nêu được bốn điều cần nhớ khi ở gần nước.'),
        competence: lines('Năng lực', 'Giao tiếp: nói được chuyện gì, ở đâu, em là ai.'),
        qualities: lines('Phẩm chất', 'Trách nhiệm: hỏi người lớn trước khi đến gần nước.'),
      },
    },
    equipment: {
      label: 'Chuẩn bị',
      hint: 'Ví dụ: máy chiếu, phiếu, bút màu.',
      fields: { teacher: lines('Giáo viên', 'Máy chiếu và bộ trang chiếu của bài.', 'thứ'), pupils: lines('Học sinh', 'Bút viết, bút màu.', 'thứ') },
    },
    activities: {
      label: 'Hoạt động',
      hint: 'Hai đến sáu hoạt động. Ví dụ: Quả bóng của Bình.',
      item: 'hoạt động',
      summary: '{{fields.minutes}} phút – {{fields.title}}',
      // The four phases and steps of the official plan, in their order.
      start: [['mo-dau', 'Mở đầu'], ['kham-pha', 'Khám phá'], ['luyen-tap', 'Luyện tập'], ['van-dung', 'Vận dụng']].map(([phase, title]) => ({ phase, title, steps: [{}, {}, {}, {}] })),
      fields: {
        title: { label: 'Tên hoạt động', hint: 'Ví dụ: Quả bóng của Bình.', size: 'short' },
        phase: {
          label: 'Giai đoạn',
          hint: 'Ví dụ: Mở đầu.',
          options: { 'mo-dau': 'Mở đầu', 'kham-pha': 'Khám phá', 'luyen-tap': 'Luyện tập', 'van-dung': 'Vận dụng' },
        },
        minutes: { label: 'Số phút', hint: 'Ví dụ: 5.' },
        goal: { label: 'Mục tiêu', hint: 'Ví dụ: Học sinh nói được ý ban đầu của mình.' },
        content: { label: 'Nội dung', hint: 'Ví dụ: Nghe chuyện quả bóng lăn xuống ao, trả lời câu hỏi.' },
        product: { label: 'Sản phẩm', hint: 'Ví dụ: Ý kiến của học sinh ghi trên bảng.' },
        steps: {
          label: 'Tổ chức thực hiện',
          hint: 'Đúng bốn bước: giao nhiệm vụ, thực hiện, báo cáo – thảo luận, kết luận – nhận định. Ví dụ bước 1: giáo viên kể chuyện, học sinh nghe.',
          item: 'bước',
          summary: '{{fields.teacher | truncate(60)}}',
          fields: {
            teacher: { label: 'Giáo viên', hint: 'Ví dụ: Kể chuyện quả bóng, hỏi “Bình nên làm gì?”.' },
            pupils: { label: 'Học sinh', hint: 'Ví dụ: Nghe, nghĩ một mình rồi nói với bạn bên cạnh.' },
          },
        },
      },
    },
    slides: {
      label: 'Trang chiếu',
      hint: 'Ba đến hai mươi trang. Ví dụ: Bốn điều em nhớ.',
      item: 'trang chiếu',
      summary: '{{fields.title}}',
      fields: {
        title: { label: 'Tiêu đề trang', hint: 'Ví dụ: Bốn điều em nhớ.' },
        points: lines('Ý trên trang', 'Dừng lại, nhìn biển báo. Nhiều nhất năm ý.'),
        notes: { label: 'Lời thầy cô nói', hint: 'Ví dụ: Đọc từng điều, cả lớp đọc theo.' },
        picture,
        alt,
      },
    },
    handout: {
      label: 'Phiếu của học sinh',
      hint: 'Ví dụ: Phiếu của em – biết dừng, biết gọi.',
      fields: { title: { label: 'Tên phiếu', hint: 'Ví dụ: Biết dừng, biết gọi.' }, tasks: lines('Bài tập', 'Viết câu em sẽ kêu thật to.', 'bài') },
    },
    answerKey: lines('Gợi ý trả lời', 'Bài 1: a) G; b) K.', 'gợi ý'),
    questions: {
      label: 'Câu hỏi cuối bài',
      hint: 'Bốn đến tám câu, làm trên giấy hoặc giơ thẻ A, B, C, D. Ví dụ: Dép của Na rơi xuống mương. Na nên làm gì?',
      item: 'câu hỏi',
      summary: '{{fields.prompt}}',
      fields: {
        prompt: { label: 'Câu hỏi', hint: 'Nói về một bạn tưởng tượng. Ví dụ: Mưa lớn, đường ngập. Hoa nên làm gì?', size: 'short' },
        answers: {
          label: 'Câu trả lời',
          hint: 'Hai đến bốn câu, ít nhất một câu nên chọn. Ví dụ: Chờ ở chỗ khô.',
          item: 'câu trả lời',
          summary: '{{fields.text}}',
          fields: {
            text: { label: 'Chữ của câu trả lời', hint: 'Ngắn, để học sinh đọc kịp. Ví dụ: Chờ ở chỗ khô, nhờ người gọi bố mẹ.', size: 'short' },
            right: { label: 'Nên chọn', hint: 'Bật khi đó là việc an toàn. Ví dụ: bật cho “Chờ ở chỗ khô”.' },
            reason: { label: 'Lời giải thích', hint: 'Nhẹ nhàng, nói nên làm gì. Ví dụ: Nước che mất hố. Hoa ở chỗ khô và nhờ người lớn.', size: 'short' },
          },
        },
      },
    },
    safeguarding: {
      label: 'Bảo vệ trẻ trong giờ học',
      hint: 'Ví dụ: không ép em nào kể chuyện của mình.',
      fields: {
        groundRules: lines('Lời hẹn của lớp', 'Chỉ nói về bạn tưởng tượng.'),
        onDisclosure: lines('Khi có em kể chuyện', 'Nghe em nói hết, cảm ơn em, không hứa giữ bí mật.'),
      },
    },
    letter: { ...lines('Thư gửi gia đình', 'Kính gửi gia đình. Hôm nay con học bài An toàn khi ở gần nước.', 'đoạn'), hint: 'Mỗi dòng một đoạn. Ví dụ: Kính gửi gia đình. Hôm nay con học bài An toàn khi ở gần nước.' },
    zalo: { label: 'Tin Zalo cho phụ huynh', hint: 'Lớp học gì, tối nay làm gì; địa chỉ và số 111 tự thêm. Ví dụ: Hôm nay con tập gọi người lớn khi gần nước. Tối nay, cả nhà đậy nắp bể, chum.', size: 'long' },
    noticeBoard: { label: 'Bảng tin và áp phích', hint: 'Chữ in to trên giấy A4 và A3. Ví dụ: Gần nước: dừng lại, gọi người lớn.', fields: board },
    broadcast: { label: 'Bài phát thanh', hint: 'Mỗi dòng một câu, nhiều nhất 20 tiếng, việc quan trọng nhất đứng đầu; số viết bằng chữ. Ví dụ: Trẻ ở gần nước, lúc nào cũng cần một người lớn trông.', item: 'câu' },
    adaptations: lines('Với học sinh khuyết tật', 'Em nghe kém: đứng đối diện khi nói, viết câu ngắn lên bảng.'),
    countsTowards80: { label: 'Tính vào chỉ tiêu 80 %', hint: 'Ví dụ: bật cho bài hướng dẫn kỹ năng theo kế hoạch 2021 của ngành giáo dục.' },
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'lessons'>;
