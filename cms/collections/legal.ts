import { exceptions, review, sources } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const legal = {
  label: 'Văn bản',
  labelSingular: 'văn bản',
  description: 'Sổ văn bản pháp luật; bài viết dẫn văn bản từ đây. Văn bản hết hiệu lực thì đổi tình trạng, không gỡ.',
  title: 'shortTitle',
  summary: '{{shortTitle}} – {{number}}',
  sortable: ['shortTitle', 'checkedOn', 'reviewBy'],
  create: true,
  remove: false,
  filters: ['status'],
  fields: {
    shortTitle: { label: 'Tên gọi ngắn', hint: 'Dùng trong câu. Ví dụ: Luật Trẻ em 2016.' },
    number: { label: 'Số, ký hiệu', hint: 'Ví dụ: 102/2016/QH13.' },
    title: { label: 'Tên đầy đủ', hint: 'Ví dụ: Luật Trẻ em.' },
    kind: {
      label: 'Loại văn bản',
      hint: 'Ví dụ: Luật.',
      options: {
        'cong-uoc': 'Công ước', 'hien-phap': 'Hiến pháp', luat: 'Luật', 'nghi-quyet': 'Nghị quyết', 'nghi-dinh': 'Nghị định',
        'quyet-dinh': 'Quyết định', 'chi-thi': 'Chỉ thị', 'thong-tu': 'Thông tư', khac: 'Khác',
      },
    },
    issuer: { label: 'Cơ quan ban hành', hint: 'Ghi tên lúc đó. Ví dụ: Quốc hội khóa XIII.', size: 'short' },
    issuedOn: { label: 'Ngày ban hành', hint: 'Ghi năm trước: 2016-04-05, 2016-04 hoặc 2016.' },
    effectiveOn: { label: 'Ngày có hiệu lực', hint: 'Ví dụ: 2017-06-01. Chưa rõ thì bỏ trống.' },
    status: {
      label: 'Tình trạng',
      hint: 'Không chắc thì chọn Chưa xác nhận. Ví dụ: Còn hiệu lực.',
      options: {
        'con-hieu-luc': 'Còn hiệu lực', 'dang-thuc-hien': 'Đang thực hiện', 'het-hieu-luc': 'Hết hiệu lực',
        'het-giai-doan': 'Hết giai đoạn', 'chua-xac-nhan': 'Chưa xác nhận', 'chua-hieu-luc': 'Chưa có hiệu lực',
      },
    },
    statusNote: { label: 'Vì sao ghi tình trạng đó', hint: 'Một câu. Ví dụ: Được sửa đổi, bổ sung năm 2018.' },
    plainMeaning: { label: 'Nghĩa là gì với gia đình, nhà trường', hint: 'Mỗi dòng một ý dễ hiểu. Ví dụ: Ai thấy trẻ bị hại cũng phải báo tin.', item: 'ý' },
    concerns: {
      label: 'Dành cho', hint: 'Ai phải làm hoặc được hưởng theo văn bản này; sổ văn bản lọc theo đây. Ví dụ: Y tế.', item: 'người',
      options: {
        'cha-me': 'Cha mẹ, người chăm sóc', 'tre-em': 'Trẻ em', 'giao-vien': 'Giáo viên, nhà trường', 'y-te': 'Y tế', 'cong-an': 'Công an', 'tu-phap': 'Tư pháp, tòa án',
        'nguoi-dung-dau-xa': 'Người đứng đầu xã', 'cong-tac-tre-em': 'Người làm công tác trẻ em', 'nguoi-su-dung-lao-dong': 'Người sử dụng lao động', 'nen-tang-mang': 'Nơi cung cấp dịch vụ mạng',
      },
    },
    meaningFor: {
      label: 'Điều này có nghĩa gì với bạn',
      hint: 'Hai đến bốn câu ngắn cho mỗi người đọc; không có gì để nói thì bỏ trống. Ví dụ: Thấy học sinh bị hại, thầy cô báo ngay.',
      fields: {
        'tre-em': { label: 'Với các em', hint: 'Ví dụ: Em được hỏi ý trước khi bố mẹ đăng ảnh của em.', item: 'câu' },
        'phu-huynh': { label: 'Với cha mẹ, người chăm sóc', hint: 'Ví dụ: Hỏi con từ đủ 7 tuổi trước khi đăng ảnh của con.', item: 'câu' },
        'giao-vien': { label: 'Với thầy cô', hint: 'Ví dụ: Báo ngay 111 hoặc công an, đừng tự điều tra.', item: 'câu' },
        'can-bo': { label: 'Với cán bộ', hint: 'Ví dụ: Ghi tin báo vào mẫu và chuyển ngay cho chủ tịch xã.', item: 'câu' },
      },
    },
    articles: {
      label: 'Điều nên mở trước',
      hint: 'Ví dụ: Điều 51 – trách nhiệm báo tin.',
      item: 'điều',
      summary: '{{fields.number}} – {{fields.about}}',
      fields: {
        number: { label: 'Điều, khoản', hint: 'Ví dụ: Điều 51.' },
        about: { label: 'Nói về', hint: 'Ví dụ: Trách nhiệm cung cấp, tiếp nhận thông tin.' },
      },
    },
    replacedBy: { label: 'Đã được thay bằng', hint: 'Chọn văn bản mới. Ví dụ: Luật Căn cước 2023. Chưa bị thay thì bỏ trống.', item: 'văn bản' },
    topics: { label: 'Chủ đề', hint: 'Ít nhất một. Ví dụ: Quyền trẻ em.', item: 'chủ đề' },
    sources,
    checkedOn: { label: 'Ngày tra tình trạng', hint: 'Ví dụ: hôm nay.', start: '{{now}}' },
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'legal'>;
