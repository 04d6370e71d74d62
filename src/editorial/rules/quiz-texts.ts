/** One text of a quiz that a reader sees, and where it stands. */
export interface QuizText {
  /** `questions.2.choices.0.reason`. */
  field: string;
  text: string;
  /** Said by an invented other person in a drawn chat. */
  saidByOther: boolean;
}

/** Fields that hold no words for readers. */
export const NO_WORDS: ReadonlySet<string> = new Set(['kind', 'picture', 'audio', 'id', 'to', 'from', 'with', 'topic', 'alt']);

function textsIn(value: unknown, field: string, saidByOther: boolean): QuizText[] {
  if (typeof value === 'string') return [{ field, text: value, saidByOther }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${field}.${index}`, saidByOther));
  if (typeof value !== 'object' || value === null) return [];
  const other = saidByOther || ('from' in value && value.from === 'nguoi-kia');
  return Object.entries(value).flatMap(([key, item]) => (NO_WORDS.has(key) ? [] : textsIn(item, `${field}.${key}`, other)));
}

/** Fields of a quiz whose texts readers see. */
export const READ_FIELDS: readonly string[] = ['title', 'summary', 'questions', 'ending'];

/** Every text of a quiz in the order of the page. The data may be broken: what is no text is passed over. */
export const quizTexts = (data: Readonly<Record<string, unknown>>): QuizText[] =>
  READ_FIELDS.flatMap((field) => textsIn(data[field], field, false));
