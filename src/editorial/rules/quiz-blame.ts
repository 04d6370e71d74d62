import type { Entry, Issue } from '../issue.ts';
import { quizTexts } from './quiz-texts.ts';

/** Who may be blamed in a story: the reader, or a child that has a name. */
const CHILD = '(?:[Ee]m|[Cc]on|[Cc]háu|[Bb]ạn(?: ấy| nhỏ)?|\\p{Lu}\\p{Ll}+)';

/**
 * Words that lay blame on a child. Feeling to blame is one of the greatest barriers to telling
 * (https://edcentral.uk/ednews/schools/6068…, needs.md §4, rules of tone 1 and 2).
 */
const BLAMING: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${CHILD} (?:đã |bị )?sai(?: rồi| mất rồi)?(?=[.!?,;:…”"]|\\s*$)`, 'u'),
  /(?<!\p{L})(?:sai rồi|trả lời sai|chọn sai)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})(?<!(?:[Kk]hông phải|[Kk]hông bao giờ|[Cc]hưa bao giờ|[Đđ]âu phải|[Kk]hông hề) (?:là )?)[Ll]ỗi (?:là )?(?:của|tại|do|ở) ${CHILD}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})(?<![Kk]hông (?:phải )?)(?:[Tt]ại|[Dd]o) ${CHILD} (?:mà|nên|không|quá|dại|hư)(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})(?:[Vv]ì sao|[Tt]ại sao|[Ss]ao) ${CHILD} (?:lại|không|chẳng)(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})(?:[Ll]ẽ ra|[Đđ]áng lẽ|[Đđ]áng ra|[Gg]iá mà) ${CHILD} (?:phải|đã|đừng|không)(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:ai bảo(?! vệ)|đáng đời|tự chuốc|dại dột|ngu ngốc|hư hỏng|không biết nghe lời)(?!\p{L})/iu,
];

/** What somebody in the story says, right or not: a question may ask what is better to say. */
const withoutSpeech = (text: string) => text.replace(/“[^”]*”/g, '“…”');

/** A quiz never blames a child, not even an invented one. */
export const checkQuizBlame = ({ collection, data, file }: Entry): Issue[] =>
  collection !== 'quizzes' ? [] : quizTexts(data).filter(({ saidByOther }) => !saidByOther).flatMap(({ field, text }) => {
    const found = BLAMING.map((pattern) => pattern.exec(withoutSpeech(text.normalize('NFC')))?.[0]).find((match) => match !== undefined);
    return found === undefined ? [] : [{ rule: 'do-loi-tre' as const, file, field, message: `"${found.trim()}" nghe như trách em nhỏ – viết lại: nói việc an toàn hơn, và rằng em không có lỗi` }];
  });
