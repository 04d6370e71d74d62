import { QUIZ } from '../../ui/quiz-strings.ts';
import { PRINTED } from '../../ui/printed-strings.ts';
import { vietnameseDay } from '../../ui/vietnamese-day.ts';

/** Every string that a teacher or a pupil reads in a quiz file; what the site already says comes from its own table. */
export const QUIZ_WORDS = {
  category: 'Bảo vệ trẻ em',
  questionName: (title: string, number: string) => `${title} – câu ${number}`,
  question: QUIZ.question,
  skip: QUIZ.skip,
  seeReasons: QUIZ.seeReasons,
  chosenSafe: QUIZ.chosenSafe,
  safer: QUIZ.saferWord,
  partlySafe: 'Gần đủ rồi. Em đọc thêm lời giải thích nhé.',
  unscored: 'Bộ câu hỏi nhạy cảm: không chấm điểm. Khi thêm vào bài kiểm tra, đặt điểm của mỗi câu là 0.',
  /** Help strip of sensitive sets, in two parts: the first ends where the number is a link. */
  strip: { before: 'Nếu điều này giống chuyện của em: ', call: 'gọi 111', after: ' · nói với một người lớn em tin' },
  imprint: {
    help: PRINTED.printedHelp,
    topic: (topic: string) => `Chủ đề: ${topic}`,
    address: (address: string) => `Địa chỉ: ${address}`,
    from: (site: string) => `Nguồn bài: ${site}`,
    version: (version: string) => `Phiên bản: ${version}`,
    reviewed: (on: string, by: string) => `Rà soát ngày ${vietnameseDay(on)}; rà soát lại trước ngày ${vietnameseDay(by)}`,
    reviewer: PRINTED.reviewedByPerson,
    reviewNeeded: PRINTED.notYetReviewedBy,
    notReviewed: PRINTED.notYetReviewed,
    source: (source: string) => `Nguồn tham khảo: ${source}`,
  },
  workbook: { questions: 'Quiz', about: 'Về tệp này' },
  player: {
    lead: 'Em chọn một câu trả lời, rồi đọc lời giải thích. Em đổi ý hay bỏ qua lúc nào cũng được.',
    scored: 'Khi em mở bài này trong lớp học trực tuyến, thầy cô thấy em đã xem xong và chọn an toàn bao nhiêu câu.',
    unscored: 'Không ai biết em chọn gì. Bài chỉ báo rằng em đã xem xong.',
    skipped: 'Em bỏ qua câu này. Không sao cả.',
    endTitle: 'Hết câu hỏi rồi',
    end: 'Em còn muốn xem lại thì cứ xem. Xem đủ rồi thì bấm nút dưới đây.',
    done: 'Em đã xem xong',
    thanks: 'Cảm ơn em đã đọc. Hôm nay, em kể cho một người lớn em tin nghe một điều em vừa biết nhé.',
    about: 'Về bài này',
  },
} as const;

/** The help strip as one line of plain text. */
export const HELP_STRIP = Object.values(QUIZ_WORDS.strip).join('');
