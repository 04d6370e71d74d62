import type { Block, Column, Paragraph } from '../materials/model/sheet.ts';
import type { Activity, Told } from './activity.ts';
import { WRITTEN_KINDS, type WrittenKind } from './content.ts';
import type { Period } from './period.ts';
import { AUDIENCE_NAMES, KIND_NAMES, printedDay, REPORT_WORDS as WORDS } from './words.ts';

export interface DraftOptions {
  period: Period;
  /** Body that reports. */
  unit: string;
  /** Day of the draft, `YYYY-MM-DD`. */
  today: string;
  /** Name, addressee and days of a yearly report; default: a free period, addressee left blank. */
  report?: { name: string; addressee: string; due: string; note: string };
}

/** A report as it goes to the writer: what the official head says, then the blocks. */
export interface Draft {
  unit: string;
  subject: string;
  period: string;
  addressee: string;
  /** Said in italics above the text; taken out before the report is sent. */
  notes: string[];
  blocks: Block[];
  /** Long lists, on pages of their own after the signature. */
  appendix: Block[];
  today: string;
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
const paragraph = (text: Paragraph): Block => ({ type: 'paragraph', text });
const cells = (...texts: readonly (string | number)[]): Paragraph[][] => texts.map((text) => (text === '' ? [] : [String(text)]));
const columns = (titles: readonly string[], shares: readonly number[]): Column[] => titles.map((title, index) => ({ title, share: shares[index] ?? 1 }));
/** A table, or the sentence that says there is nothing. */
const table = (caption: string, head: Column[], rows: Paragraph[][][]): Block => (rows.length === 0 ? paragraph(WORDS.none) : { type: 'table', caption, columns: head, rows });
const items = (caption: string, told: readonly Told[]) => table(caption, columns(WORDS.items.columns, [16, 20, 64]), told.map(({ day, kind, title }) => cells(printedDay(day), KIND_NAMES[kind], title)));
const blanks = (count: number): Block[] => Array.from({ length: count }, (): Block => ({ type: 'form-line', label: '', value: '' }));
const days = ({ from, until }: Period) => (from === until ? printedDay(from) : `${printedDay(from)} – ${printedDay(until)}`);

function summary({ published, reviewed, mended, takenDown, standing }: Activity): Block {
  const of = (told: readonly Told[], kind: WrittenKind) => told.filter((one) => one.kind === kind).length;
  const lists = [published, reviewed, mended, takenDown];
  const rows = WRITTEN_KINDS.map((kind) => cells(KIND_NAMES[kind], ...lists.map((told) => of(told, kind)), standing[kind] ?? 0));
  const total = cells(WORDS.table.total, ...lists.map((told) => told.length), Object.values(standing).reduce((sum, count) => sum + count, 0));
  return table(WORDS.table.caption, columns(WORDS.table.columns, [30, 14, 16, 12, 12, 16]), [...rows, total]);
}

function topics({ byTopic }: Activity): Block {
  const rows = byTopic.map(({ topic, counts }) => cells(topic, ...WRITTEN_KINDS.map((kind) => counts[kind] ?? 0)));
  return table(WORDS.topics.caption, columns([WORDS.topics.column, ...WRITTEN_KINDS.map((kind) => KIND_NAMES[kind])], [40, 12, 12, 12, 12, 12]), rows);
}

function audiences({ byAudience }: Activity): Block {
  const names = Object.keys(AUDIENCE_NAMES) as (keyof typeof AUDIENCE_NAMES)[];
  return table(WORDS.audiences.caption, columns(WORDS.audiences.columns, [70, 30]), names.flatMap((name) => (byAudience[name] === undefined ? [] : [cells(AUDIENCE_NAMES[name], byAudience[name])])));
}

function results(activity: Activity, unit: string): Block[] {
  const { published, reviewed, mended, takenDown, towards80, occasions, lawsChecked, contactsChecked } = activity;
  const { counts, items: lists, lessons } = WORDS;
  const said = [counts.published(published.length), counts.reviewed(reviewed.length), counts.mended(mended.length), counts.takenDown(takenDown.length)].join(', ');
  return [
    heading(1, WORDS.results), paragraph(WORDS.lead(unit, said)),
    heading(2, WORDS.summary), summary(activity),
    heading(2, WORDS.topics.heading), topics(activity),
    heading(2, WORDS.audiences.heading), audiences(activity), paragraph(WORDS.audiences.note),
    heading(2, WORDS.changed),
    heading(3, WORDS.reviewed), items(lists.reviewed, reviewed), heading(3, WORDS.mended), items(lists.mended, mended), heading(3, WORDS.takenDown), items(lists.takenDown, takenDown),
    heading(2, lessons.heading), paragraph(lessons.note),
    table(lessons.caption, columns(lessons.columns, [46, 12, 14, 14, 14]), towards80.map(({ title, grades, isNew }) => cells(`${title}${isNew ? lessons.isNew : ''}`, grades.join(', '), '', '', ''))),
    heading(2, WORDS.occasions.heading), table(WORDS.occasions.caption, columns(WORDS.occasions.columns, [26, 34, 40]), occasions.map(({ run, name }) => cells(days(run), name, ''))),
    heading(2, WORDS.checked.heading), paragraph(WORDS.checked.counts(lawsChecked.length, contactsChecked)),
  ];
}

const appendix = ({ published, lawsChecked }: Activity): Block[] => [
  heading(1, WORDS.appendix.heading),
  heading(2, WORDS.appendix.published), items(WORDS.items.published, published),
  heading(2, WORDS.appendix.laws), table(WORDS.checked.laws, columns(WORDS.checked.columns, [18, 82]), lawsChecked.map(({ day, name }) => cells(printedDay(day), name))),
];

/** The draft of a report: what the site knows, filled in; what it cannot know, left blank. */
export function draftOf(activity: Activity, { period, unit, today, report }: DraftOptions): Draft {
  return {
    unit, today,
    subject: report?.name ?? WORDS.subject,
    period: WORDS.period(printedDay(period.from), printedDay(period.until)),
    addressee: WORDS.to(report?.addressee ?? WORDS.toBlank),
    notes: [
      WORDS.draft(printedDay(today)),
      ...(today < period.until ? [WORDS.notOver(printedDay(today))] : []),
      ...(report ? [WORDS.due(printedDay(report.due), report.note)] : []),
    ],
    blocks: [
      { type: 'form-line', label: WORDS.basis, value: '' },
      ...results(activity, unit),
      heading(1, WORDS.unknown.heading), ...WORDS.unknown.lines.map((label): Block => ({ type: 'form-line', label, value: '' })),
      heading(1, WORDS.problems), ...blanks(3),
      heading(1, WORDS.proposals), ...blanks(3),
      heading(1, WORDS.next), ...blanks(3),
    ],
    appendix: appendix(activity),
  };
}
