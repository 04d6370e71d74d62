import { articleScripts, lessonScripts, scriptSheet, scriptText } from './documents/broadcast.ts';
import { articleBoard, lessonBoard, posterBoard } from './documents/board.ts';
import { classRecordSheet } from './documents/class-record.ts';
import { lessonDeck } from './documents/deck.ts';
import { handoutSheet } from './documents/handout.ts';
import { letterSheet } from './documents/letter.ts';
import { answerCardSheet, paperQuizSheet } from './documents/paper-quiz.ts';
import { planSheet } from './documents/plan.ts';
import { questionsOfLesson, questionsOfQuiz } from './documents/question-set.ts';
import type { ArticleSource, LessonSource, PosterSource, QuizSource } from './documents/source.ts';
import { articleZalo, lessonZalo } from './documents/zalo.ts';
import { fitsContest } from './quiz-files/fits-contest.ts';
import { writeGift } from './quiz-files/gift.ts';
import { writeKahoot } from './quiz-files/kahoot.ts';
import { writeMoodleXml } from './quiz-files/moodle-xml.ts';
import { writeScorm } from './quiz-files/scorm.ts';
import { writeWayground } from './quiz-files/wayground.ts';
import type { Format, MaterialFile, Role } from './material-file.ts';
import type { Board } from './model/board.ts';
import type { Imprint } from './model/imprint.ts';
import type { QuestionSet } from './model/question-set.ts';
import type { Sheet } from './model/sheet.ts';
import type { Script } from './speech/script.ts';
import type { Writers } from './writers.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Files of one source. `id` starts every name: a file says what it is wherever it is saved. */
const filesOf = (id: string, writers: Writers) => {
  const named = (role: Role, format: Format, ending: string, bytes: Uint8Array, preview?: MaterialFile['preview']): MaterialFile => ({ role, format, name: `${id}-${ending}`, bytes, ...(preview && { preview }) });
  const board = (ending: string, model: Board): MaterialFile => named('notice-board', 'pdf', `${ending}.pdf`, writers.pdf.board(model, 'a4').pdf(), 'page');
  return {
    named,
    /** PDF and Word of a text document. */
    sheet: async (role: Role, ending: string, sheet: Sheet): Promise<MaterialFile[]> => [
      named(role, 'pdf', `${ending}.pdf`, writers.pdf.sheet(sheet).pdf(), 'page'),
      named(role, 'docx', `${ending}.docx`, await writers.docx(sheet)),
    ],
    board,
    /** The notice board's sheet, and the poster, which is the same sheet larger: one picture shows both. */
    boards: (model: Board, [sheet, poster]: readonly [sheet: string, poster: string]): [MaterialFile, MaterialFile] => [
      board(sheet, model),
      named('poster', 'pdf', `${poster}.pdf`, writers.pdf.board(model, 'a3').pdf(), { sameAs: `${id}-${sheet}.pdf` }),
    ],
    scripts: async (title: string, scripts: readonly Script[], origin: { imprint: Imprint }): Promise<MaterialFile[]> => [
      ...scripts.map((script) => named('broadcast', 'txt', `loa-${script.slot}-giay.txt`, utf8(scriptText(script, origin)))),
      named('broadcast', 'docx', 'loa-phat-thanh.docx', await writers.docx(scriptSheet(title, scripts, origin))),
    ],
    message: async (text: string, card: { title: string; site: string; colour: string }): Promise<MaterialFile[]> => [
      named('message', 'txt', 'tin-zalo.txt', utf8(text)),
      named('message', 'png', 'hinh-zalo.png', await writers.card(card)),
    ],
    questions: async (set: QuestionSet): Promise<MaterialFile[]> => [
      ...(await filesOf(id, writers).sheet('paper-quiz', 'cau-hoi-tren-giay', paperQuizSheet(set))),
      named('quiz-file', 'moodle', 'moodle.xml', utf8(writeMoodleXml(set))),
      named('quiz-file', 'gift', 'moodle-gift.txt', utf8(writeGift(set))),
      named('quiz-file', 'scorm', 'scorm.zip', writeScorm(set)),
      // Games with a ranking are no place for a sensitive subject, and they cut long questions.
      ...(set.sensitive || !fitsContest(set) ? [] : [
        named('quiz-file', 'wayground', 'wayground.xlsx', await writeWayground(set)),
        named('quiz-file', 'kahoot', 'kahoot.xlsx', await writeKahoot(set)),
      ]),
    ],
  };
};

/** Everything one lesson makes, in the order of the shelf. */
export async function lessonFiles(source: LessonSource, writers: Writers): Promise<MaterialFile[]> {
  const { id, data, colour, imprint } = source;
  const make = filesOf(id, writers);
  const deck = lessonDeck(source);
  const sensitive = data.sensitivity === 'nhay-cam';
  return [
    ...(await make.sheet('plan', 'ke-hoach-bai-day', planSheet(source))),
    make.named('slides', 'pptx', 'trinh-chieu.pptx', await writers.pptx(deck)),
    make.named('slides', 'pdf', 'trinh-chieu.pdf', writers.pdf.deck(deck).pdf(), 'slides'),
    ...(await make.sheet('handout', 'phieu-hoc-tap', handoutSheet(source))),
    ...(await make.sheet('letter', 'thu-gui-gia-dinh', letterSheet(source))),
    ...(await make.questions(questionsOfLesson(source))),
    ...(data.countsTowards80 ? await make.sheet('class-record', 'so-ghi-nhan-lop', classRecordSheet(source)) : []),
    ...make.boards(lessonBoard(source), ['bang-tin-a4', 'ap-phich-a3']),
    ...(await make.scripts(data.title, lessonScripts(source), source)),
    ...(await make.message(lessonZalo(source), { title: sensitive ? '' : data.title, site: imprint.site, colour: sensitive ? 'teal' : colour })),
  ];
}

/** What an article makes for the notice board, the loudspeaker and the parents' group. */
export async function articleFiles(source: ArticleSource, writers: Writers): Promise<MaterialFile[]> {
  const { id, data, colour, imprint } = source;
  const make = filesOf(id, writers);
  const sensitive = data.sensitivity === 'nhay-cam';
  return [
    make.board('bang-tin-a4', articleBoard(source)),
    ...(await make.scripts(data.title, articleScripts(source), source)),
    ...(await make.message(articleZalo(source), { title: sensitive ? '' : data.title, site: imprint.site, colour: sensitive ? 'teal' : colour })),
  ];
}

export const quizFiles = (source: QuizSource, writers: Writers): Promise<MaterialFile[]> => filesOf(source.id, writers).questions(questionsOfQuiz(source));

export function posterFiles(source: PosterSource, writers: Writers): MaterialFile[] {
  const [sheet, poster] = filesOf(source.id, writers).boards(posterBoard(source), ['a4', 'a3']);
  return [poster, sheet];
}

/** What belongs to no source: the cards every class quiz is played with. */
export const cardFiles = (id: string, imprint: Imprint, writers: Writers): Promise<MaterialFile[]> => filesOf(id, writers).sheet('cards', 'the-tra-loi-abcd', answerCardSheet({ imprint }));
