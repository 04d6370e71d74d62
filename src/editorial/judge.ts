import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/shared/ids.ts';
import type { Entry, Issue } from './issue.ts';
import { judgeEntry } from './judge-entry.ts';
import type { HardWord } from './prose/finding.ts';
import { checkBody } from './rules/body.ts';
import type { MdastNode } from './rules/mdx-guard.ts';
import { checkNationalNumbers } from './rules/national-numbers.ts';
import { checkChildInPicture, checkPictureFiles } from './rules/pictures.ts';
import { checkReferences } from './rules/references.ts';

export interface JudgeOptions {
  /** Today, `YYYY-MM-DD`; passed in so that a test can fix it. */
  today: string;
  /** File names in content/media. */
  media: ReadonlySet<string>;
  /** Parses an MDX body to mdast; throws on a syntax error. Injected: the build has its own. */
  parse: (body: string) => MdastNode;
}

type Known = Entry & { collection: CollectionName };
const isKnown = (entry: Entry): entry is Known => Object.hasOwn(COLLECTIONS, entry.collection);

const hardWords = (entries: readonly Entry[]): HardWord[] =>
  entries.flatMap(({ collection, id, data }) => (collection === 'glossary' && typeof data.term === 'string' ? [{ id, term: data.term }] : []));

/** Judges all of `content/` at once. Errors and warnings in file order; the caller decides what stops. */
export function judge(entries: readonly Entry[], { today, media, parse }: JudgeOptions): Issue[] {
  const known = new Map<string, Set<string>>();
  for (const { collection, id } of entries) {
    const ids = known.get(collection) ?? new Set<string>();
    known.set(collection, ids.add(id));
  }
  const glossary = hardWords(entries);
  const issues = entries.filter(isKnown).flatMap((entry): Issue[] => {
    const { schema, extension } = COLLECTIONS[entry.collection];
    return judgeEntry(entry, { today, glossary }, [
      ...(ID_PATTERN.test(entry.id) ? [] : [{ rule: 'ten-tep' as const, file: entry.file, message: 'đổi tên tệp: chỉ chữ thường không dấu, số và dấu gạch nối' }]),
      ...checkReferences(entry, schema, known),
      ...(extension === 'mdx' ? checkBody(entry, known, parse) : []),
      ...checkChildInPicture(entry),
    ]);
  });
  return [...issues, ...checkNationalNumbers(entries.filter(({ collection }) => collection === 'contacts')), ...checkPictureFiles(entries, media)];
}
