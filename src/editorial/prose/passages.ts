import { AGE_BANDS, AUDIENCES, type AgeBand, type Audience } from '../../schemas/shared/audience.ts';
import type { Entry } from '../issue.ts';
import { passagesOfBody } from './body.ts';
import { passage, type Passage } from './passage.ts';

/** An entry as the rules on wording read it. */
export interface Reading {
  entry: Entry;
  passages: readonly Passage[];
  /** Whom the text speaks to. */
  audience: Audience;
  /** Age of the children it speaks to. */
  band: AgeBand | undefined;
}

/** Fields that hold no words of ours: ids, addresses, days, names of others, what people type. */
const NO_WORDS = new Set([
  'kind', 'picture', 'audio', 'id', 'to', 'from', 'with', 'topic', 'topics', 'url', 'date', 'legal', 'audience', 'ageBand', 'sensitivity', 'contacts',
  'sources', 'source', 'exceptions', 'reviewedBy', 'reviewNeededFrom', 'form', 'subject', 'phase', 'page', 'colour', 'concerns', 'themes', 'issuer', 'number', 'phone',
]);
/** Official titles and lists of typed words are not ours to reword. */
const NO_WORDS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  legal: new Set(['title', 'shortTitle']), rights: new Set(['name']), campaigns: new Set(['name']), search: new Set(['meanings', 'stopWords', 'speakers', 'kinds', 'distress', 'examples', 'best']),
};
/** Whom a collection speaks to whose entries do not say; the others speak to any adult. */
const SPEAKS_TO: Readonly<Record<string, { audience: Audience; band?: AgeBand }>> = { lessons: { audience: 'giao-vien' }, rights: { audience: 'tre-em', band: '9-11' } };
const TITLES = new Set(['title', 'neutralTitle', 'headline', 'name', 'term']);

function fromData(value: unknown, path: readonly string[], avoided: boolean, skipped: ReadonlySet<string>): Passage[] {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (typeof value === 'string') {
    if (value.trim() === '') return [];
    const role = TITLES.has(key) ? 'title' : key === 'alt' || key === 'asked' ? key : 'text';
    return [passage({ text: value, field: path.join('.'), role, avoided, explained: [] })];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => fromData(item, [...path, String(index)], avoided, skipped));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const entries = value as Record<string, unknown>;
  const unsafe = entries.safe === false || entries.right === false || entries.from === 'nguoi-kia';
  return Object.entries(entries).flatMap(([name, item]) =>
    NO_WORDS.has(name) || (path.length === 0 && skipped.has(name)) ? [] : fromData(item, [...path, name], avoided || (unsafe && name === 'text'), skipped));
}

const pick = <Value extends string>(values: readonly Value[], value: unknown) => values.find((each) => each === value);

/** Everything of an entry that people read, in the order of the file. Broken data is passed over: the schema speaks about it. */
export function read(entry: Entry): Reading {
  const skipped = NO_WORDS_IN[entry.collection] ?? new Set<string>();
  const speaksTo = SPEAKS_TO[entry.collection];
  return {
    entry,
    passages: [...fromData(entry.data, [], false, skipped), ...passagesOfBody(entry.body, entry.bodyStartLine)],
    audience: pick(AUDIENCES, entry.data.audience) ?? speaksTo?.audience ?? 'phu-huynh',
    band: pick(AGE_BANDS, entry.data.ageBand) ?? speaksTo?.band,
  };
}
