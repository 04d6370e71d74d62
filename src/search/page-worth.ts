import type { Audience } from '../schemas/shared/audience.ts';
import { isCalm } from './calm.ts';
import { gradeIn, gradesOf } from './grade.ts';
import type { Meanings } from './meanings.ts';
import { type Slot, standsAt } from './slot.ts';
import type { TitleRecord } from './title-list.ts';
import { wantedBy } from './wanted.ts';
import { type Word, wordsOf } from './word.ts';

/** Help pages and guidance before news; quizzes, and class material, long and about everything, come first for those who ask for their kind. */
const KIND_WORTH: Readonly<Record<TitleRecord['kind'], number>> = { trang: 0.3, 'bai-viet': 0.2, 'bai-giang': -0.2, 'trac-nghiem': -0.3, 'van-ban': 0.1, 'tin-tuc': 0 };
const AUDIENCE_WORTH = 0.25;
/** Guidance written for a post comes after what is written for families and children, unless somebody in that post asks. */
const POST_WORTH: Readonly<Partial<Record<Audience, number>>> = { 'can-bo': -0.25, 'giao-vien': -0.2 };
/** The kind of page the reader names ("giáo án", "luật"), in the place of the worth above. */
const NAMED_KIND_WORTH = 0.9;
/** Class material of the grade that is named, and of another. */
const OWN_GRADE_WORTH = 0.4;
const OTHER_GRADE_WORTH = -0.6;
/** A document whose name begins with the kind that is named: "công ước" asks for a treaty, not for any law. */
const OWN_SORT_WORTH = 0.3;
/** A fine stands in a law. */
const FINE_WORTH = 0.5;
/** A poster says in few words what a page says: it is for those who ask for one. */
const POSTERS = '/tai-lieu/ap-phich/';
const POSTER_WORTH = -0.7;
/** A page the editors have named for what is asked. */
const BEST_WORTH = 1;
/** Part of that for a page named for a small part of what is asked; the rest grows with the part. */
const BEST_OF_PART = 0.15;
/** Part of it for a page that speaks to another reader than the one who asks. */
const BEST_OF_OTHERS = 0.6;
/** In danger the pages named for it come before any title that sounds alike; not those for another reader than the one who asks. */
const DANGER_WORTH = 1;
/** A page of the site itself that is named for danger says who helps at once: it comes before any guidance. */
const HELP_WORTH = 2.8;
/** Where the editors name it after the page about just that danger, which comes first. */
const HELP_NEXT_WORTH = 0.8;
/** Where somebody asks about danger, not for help. */
const CALM_WORTH = 0.3;

/** Who asks for what. */
export interface Asking {
  words: readonly Word[];
  slots: readonly Slot[];
  /** Who asks, as chosen or as the words tell. */
  reader: Audience | undefined;
}

/** So few words do not tell that somebody asks for a post. */
const FEW_WORDS = 5;

/** Whether a page for a post is asked for by a family or a child, or by so few words that it may be one. */
export function isForOthers(record: TitleRecord | undefined, { words, reader }: Pick<Asking, 'words' | 'reader'>): boolean {
  if (record?.audience === undefined || !(record.audience in POST_WORTH)) return false;
  return reader === undefined ? words.length <= FEW_WORDS : !(reader in POST_WORTH);
}

/** What it adds that a query names a grade. */
function gradeWorth({ kind, address }: TitleRecord, grade: number | undefined, reader: Audience | undefined): number {
  const grades = grade !== undefined && kind === 'bai-giang' ? gradesOf(address) : undefined;
  if (grade === undefined || !grades) return 0;
  if (grade < grades.first || grade > grades.last) return OTHER_GRADE_WORTH;
  // A mother who says in which grade her child is asks for no lesson.
  return reader === undefined || reader === 'giao-vien' ? OWN_GRADE_WORTH : 0;
}

export interface PageWorth {
  /** For each page that editors have named: how much of the query is what they have named it for, 0 … 1. */
  best: ReadonlyMap<string, number>;
  /** What a page is worth before it is asked how well it answers. */
  worth: (record: TitleRecord | undefined) => number;
}

/** What pages are worth to one who asks. */
export function pageWorth(meanings: Meanings, { words, slots, reader }: Asking): PageWorth {
  const { kind, named: sort = [] } = meanings.kind(words) ?? {};
  const grade = gradeIn(words);
  const wanted = wantedBy(words);
  const calm = isCalm(words);
  const dangerWorth = ({ kind: which, address }: TitleRecord) => {
    if (calm) return CALM_WORTH;
    if (which !== 'trang') return DANGER_WORTH;
    return danger.get(address) === true ? HELP_WORTH : HELP_NEXT_WORTH;
  };
  const size = slots.filter(({ stop }) => !stop).reduce((sum, slot) => sum + slot.words.length, 0);
  const best = new Map<string, number>();
  /** Pages named for danger, and whether one of its phrases names them before any other. */
  const danger = new Map<string, boolean>();
  for (const named of meanings.named(words)) {
    for (const [at, address] of named.best.entries()) {
      best.set(address, Math.max(best.get(address) ?? 0, Math.min(1, named.words.length / size)));
      if (meanings.isDistress(named.words)) danger.set(address, at === 0 || danger.get(address) === true);
    }
  }
  const kindWorth = (record: TitleRecord) => {
    if (record.address.startsWith(POSTERS)) return wanted === 'poster' ? NAMED_KIND_WORTH : POSTER_WORTH;
    if (record.kind === 'van-ban' && kind === undefined && wanted === 'fine') return FINE_WORTH;
    if (record.kind !== kind) return KIND_WORTH[record.kind];
    const isOfSort = [record.title, record.alias ?? ''].some((name) => standsAt(wordsOf(name), 0, sort));
    return NAMED_KIND_WORTH + (isOfSort ? OWN_SORT_WORTH : 0);
  };
  const worth = (record: TitleRecord | undefined) => {
    if (!record) return 0;
    const own = reader !== undefined && record.audience === reader;
    const others = reader !== undefined && record.audience !== undefined && !own;
    const post = record.kind === 'bai-viet' && record.audience !== undefined ? (POST_WORTH[record.audience] ?? 0) : 0;
    const share = kind === undefined || kind === record.kind ? best.get(record.address) : undefined;
    const named = share === undefined ? 0 : BEST_WORTH * (BEST_OF_PART + (1 - BEST_OF_PART) * share) * (others ? BEST_OF_OTHERS : 1);
    const urgent = danger.has(record.address) && !others ? dangerWorth(record) : 0;
    return kindWorth(record) + (own ? AUDIENCE_WORTH : post) + named + urgent + gradeWorth(record, grade, reader);
  };
  return { best, worth };
}
