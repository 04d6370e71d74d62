import type { Block, Sheet } from '../model/sheet.ts';
import { forPupils } from './imprint.ts';
import { WORDS } from '../words.ts';
import type { LessonSource } from './source.ts';

/** Classes one sheet has room for. */
const ROWS = 8;

/**
 * Evidence for "80 % học sinh được hướng dẫn và biết kỹ năng" (plan of 2021, needs.md §2.5): being taught and being able stand in
 * two columns, and nobody is named.
 */
export function classRecordSheet({ data, imprint }: LessonSource): Sheet {
  const { record } = WORDS;
  const [day, grade, all, taught, able, next] = record.columns;
  const empty = record.columns.map(() => ['']);
  return {
    kicker: record.title,
    title: data.title,
    imprint: forPupils(imprint),
    blocks: [
      { type: 'form-line', label: record.school, value: '' },
      { type: 'form-line', label: record.year, value: '' },
      { type: 'paragraph', text: record.lead },
      { type: 'heading', level: 1, text: record.checks },
      { type: 'list', items: data.objectives.competence },
      { type: 'paragraph', text: record.how },
      {
        type: 'table',
        caption: record.caption,
        rowHeight: 'writing',
        columns: [{ title: day, share: 3 }, { title: grade, share: 2 }, { title: all, share: 3 }, { title: taught, share: 3 }, { title: able, share: 3 }, { title: next, share: 5 }],
        rows: [...Array.from({ length: ROWS }, () => empty), [[{ label: record.total, text: '' }], [''], [''], [''], [''], ['']]],
      },
      ...(data.countsTowards80 ? [{ type: 'paragraph', look: 'small', text: record.target } satisfies Block] : []),
    ],
  };
}
