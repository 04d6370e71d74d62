import type { Sheet } from '../model/sheet.ts';
import { say } from '../speech/say.ts';
import { LONGEST_SENTENCE, scriptFor, SLOTS, speakable, SYLLABLES_A_MINUTE, type Script } from '../speech/script.ts';
import { WORDS } from '../words.ts';
import { imprintLines } from './imprint.ts';
import type { ArticleSource, LessonSource } from './source.ts';

/** Names the subject where that is safe to say aloud in a village. */
function opening(title: string, sensitive: boolean): string[] {
  const [subject] = speakable([title]);
  return [...WORDS.script.opening, ...(sensitive || subject === undefined ? [] : [subject])];
}

const scripts = (title: string, sensitive: boolean, body: string[]): Script[] =>
  SLOTS.map((slot) => scriptFor(slot, { opening: opening(title, sensitive), body, again: WORDS.script.again, closing: WORDS.script.closing.map(say) }));

/** The scripts of a lesson: written by its author, sentence by sentence. Throws when one of them cannot be read out. */
export function lessonScripts({ id, data }: LessonSource): Script[] {
  const body = speakable(data.broadcast);
  const lost = data.broadcast.find((sentence) => speakable([sentence]).length !== 1);
  if (lost !== undefined) {
    throw new Error(`content/lessons/${id}.mdx, broadcast: "${lost}" không đọc được qua loa – mỗi mục một câu, nhiều nhất ${LONGEST_SENTENCE} tiếng, số và chữ tắt viết bằng chữ.`);
  }
  const made = scripts(data.title, data.sensitivity === 'nhay-cam', body);
  const last = body.at(-1) ?? '';
  if (!made.at(-1)?.sentences.includes(last)) throw new Error(`content/lessons/${id}.mdx, broadcast: dài quá bài ${SLOTS[2]} giây, câu "${last}" sẽ không được đọc – bớt vài câu (khoảng 390 tiếng là vừa).`);
  return made;
}

/** The scripts of an article: summary and key points first, then what can be said of the text. */
export const articleScripts = ({ data, paragraphs }: ArticleSource): Script[] => {
  const body = speakable([data.summary, ...data.keyPoints, ...paragraphs]);
  return scripts(data.title, data.sensitivity === 'nhay-cam', body.filter((sentence, index) => body.indexOf(sentence) === index));
};

/** The script as plain text for a reading program: one sentence a line, what must not be read comes last. */
export const scriptText = ({ sentences, syllables: count, seconds }: Script, { imprint }: Pick<LessonSource, 'imprint'>): string => [
  ...sentences, '', WORDS.script.stop, WORDS.script.measure(seconds, count, SYLLABLES_A_MINUTE), ...imprintLines(imprint),
  `${WORDS.sources}:`, ...imprint.sources.map((line) => `- ${line}`), '',
].join('\n');

/** All slots in one document for the person who reads. */
export const scriptSheet = (title: string, all: readonly Script[], { imprint }: Pick<LessonSource, 'imprint'>): Sheet => ({
  kicker: WORDS.script.kicker,
  title,
  imprint,
  large: true,
  blocks: all.flatMap(({ slot, sentences, syllables: count, seconds }) => [
    { type: 'heading', level: 1, text: WORDS.script.slot(slot) } as const,
    { type: 'paragraph', look: 'small', text: WORDS.script.measure(seconds, count, SYLLABLES_A_MINUTE) } as const,
    ...sentences.map((text) => ({ type: 'paragraph', look: 'spoken', text }) as const),
  ]),
});
