import type { Entry } from '../../editorial/issue.ts';
import { AGE_BANDS, AUDIENCES } from '../../schemas/shared/audience.ts';
import type { NeedGroup } from './needs.ts';

const KINDS = { articles: 'bài viết', lessons: 'bài giảng', quizzes: 'câu đố', posters: 'áp phích' } as const;
type Kind = keyof typeof KINDS;

const READERS: readonly { name: string; fits: (entry: Entry) => boolean }[] = [
  ...AGE_BANDS.map((band) => ({ name: `Trẻ ${band.replace('-', '–')}`, fits: ({ data }: Entry) => data['audience'] === 'tre-em' && data['ageBand'] === band })),
  ...AUDIENCES.filter((audience) => audience !== 'tre-em').map((audience) => ({
    name: { 'phu-huynh': 'Cha mẹ', 'giao-vien': 'Giáo viên', 'can-bo': 'Cán bộ' }[audience],
    fits: ({ collection, data }: Entry) => (collection === 'lessons' ? audience === 'giao-vien' : data['audience'] === audience),
  })),
  { name: 'Mọi người', fits: ({ data, collection }) => collection === 'posters' && data['audience'] === undefined },
];

const isKind = (collection: string): collection is Kind => Object.hasOwn(KINDS, collection);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const counted = (entries: readonly Entry[]) => (Object.keys(KINDS) as Kind[]).map((kind) => [kind, entries.filter(({ collection }) => collection === kind).length] as const).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${KINDS[kind]}`).join(', ') || '–';

/** Topic × reader × kind, as a Markdown table: how many texts there are for whom. */
export function topicTable(entries: readonly Entry[]): string {
  const topics = entries.filter(({ collection }) => collection === 'topics').sort((a, b) => Number(a.data['order']) - Number(b.data['order']));
  const texts = entries.filter(({ collection }) => isKind(collection));
  const readers = READERS.filter(({ fits }) => texts.some(fits));
  const rows = topics.map((topic) => {
    const own = texts.filter(({ data }) => data['topic'] === topic.id);
    return row([String(topic.data['name']), ...readers.map(({ fits }) => counted(own.filter(fits))), String(own.length)]);
  });
  return [row(['Chủ đề', ...readers.map(({ name }) => name), 'Cộng']), row(['---', ...readers.map(() => '---'), '---:']), ...rows, row(['**Cộng**', ...readers.map(({ fits }) => counted(texts.filter(fits))), String(texts.length)])].join('\n');
}

/** What the plans ask for and where the site answers it, or why not. */
export const needTable = (groups: readonly NeedGroup[]): string =>
  [row(['Đòi hỏi', 'Nơi đáp', 'Ghi chú']), row(['---', '---', '---']), ...groups.flatMap(({ group, rows }) => [row([`**${group}**`, '', '']), ...rows.map(({ need, answers, reason = '' }) => row([need, answers.map((answer) => `\`${answer}\``).join(' '), reason]))])].join('\n');

/** Answers that lead nowhere; `addresses` are those of the site that are no entry. */
export function deadAnswers(groups: readonly NeedGroup[], entries: readonly Entry[], addresses: ReadonlySet<string>): string[] {
  const known = new Set(entries.map(({ collection, id }) => `${collection}/${id}`));
  return groups.flatMap(({ rows }) => rows.flatMap(({ need, answers }) => answers.filter((answer) => !(answer.startsWith('/') ? addresses.has(answer) : known.has(answer))).map((answer) => `${need}: ${answer}`)));
}
