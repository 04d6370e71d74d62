import type { ACTIVITY_PHASES, LESSON_FORMS } from '../../schemas/lesson.ts';

type Form = (typeof LESSON_FORMS)[number];
type Phase = (typeof ACTIVITY_PHASES)[number];

interface PlanForm {
  /** Where the headings come from. */
  source: string;
  title: (title: string) => string;
  objectives: string;
  /** Knowledge, competence, qualities. */
  parts: readonly [string, string, string];
  equipment: string;
  activities: string;
  phases: Readonly<Record<Phase, string>>;
  goal: string;
  content: string;
  product: string;
  organisation: string;
  /** Assign, carry out, report, conclude. */
  steps: readonly [string, string, string, string];
  /** Filled in after the lesson; only the primary form has it. */
  afterwards?: string;
  /** Numbers of the main headings. */
  numbers: readonly string[];
}

/**
 * Headings of the two official lesson-plan forms, in their words.
 * cv5512: Công văn 5512/BGDĐT-GDTrH, 18/12/2020, Phụ lục IV. cv2345: Công văn 2345/BGDĐT-GDTH, 7/6/2021, Phụ lục 3, phần B.
 */
export const PLAN_FORMS: Readonly<Record<Form, PlanForm>> = {
  cv5512: {
    source: 'Theo khung kế hoạch bài dạy của Công văn 5512/BGDĐT-GDTrH, Phụ lục IV.',
    title: (title) => `TÊN BÀI DẠY: ${title}`,
    objectives: 'Mục tiêu',
    parts: ['1. Về kiến thức', '2. Về năng lực', '3. Về phẩm chất'],
    equipment: 'Thiết bị dạy học và học liệu',
    activities: 'Tiến trình dạy học',
    phases: {
      'mo-dau': 'Xác định vấn đề/nhiệm vụ học tập/Mở đầu',
      'kham-pha': 'Hình thành kiến thức mới/giải quyết vấn đề/thực thi nhiệm vụ đặt ra từ Hoạt động 1',
      'luyen-tap': 'Luyện tập',
      'van-dung': 'Vận dụng',
    },
    goal: 'a) Mục tiêu',
    content: 'b) Nội dung',
    product: 'c) Sản phẩm',
    organisation: 'd) Tổ chức thực hiện',
    steps: ['Giao nhiệm vụ học tập', 'Thực hiện nhiệm vụ', 'Báo cáo, thảo luận', 'Kết luận, nhận định'],
    numbers: ['I', 'II', 'III'],
  },
  cv2345: {
    source: 'Theo khung kế hoạch bài dạy của Công văn 2345/BGDĐT-GDTH, Phụ lục 3.',
    title: (title) => `Tên bài học: ${title}`,
    objectives: 'Yêu cầu cần đạt',
    parts: ['Học sinh làm được', 'Năng lực', 'Phẩm chất'],
    equipment: 'Đồ dùng dạy học',
    activities: 'Các hoạt động dạy học chủ yếu',
    phases: { 'mo-dau': 'Mở đầu: khởi động, kết nối', 'kham-pha': 'Hình thành kiến thức mới: trải nghiệm, khám phá', 'luyen-tap': 'Luyện tập, thực hành', 'van-dung': 'Vận dụng, trải nghiệm' },
    goal: 'Mục tiêu',
    content: 'Nội dung',
    product: 'Sản phẩm',
    organisation: 'Cách tiến hành',
    steps: ['Chuyển giao nhiệm vụ', 'Thực hiện nhiệm vụ', 'Trình bày, thảo luận', 'Nhận xét, đánh giá'],
    afterwards: 'Điều chỉnh sau bài dạy (nếu có)',
    numbers: ['1', '2', '3', '4'],
  },
};
