import { BLOCKS } from '../blocks/names.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/shared/ids.ts';
import type { Entry, Issue } from './issue.ts';
import { judgeEntry } from './judge-entry.ts';
import type { HardWord } from './prose/finding.ts';
import { judgeMdx, type MdastNode } from './rules/mdx-guard.ts';
import { checkNationalNumbers } from './rules/national-numbers.ts';
import { beyondParser } from './rules/parse-limits.ts';
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

function checkBody(entry: Entry, known: ReadonlyMap<string, ReadonlySet<string>>, parse: JudgeOptions['parse']): Issue[] {
  const limit = beyondParser(entry.body);
  if (limit) return [{ ...limit, file: entry.file, line: limit.line + entry.bodyStartLine - 1 }];
  try {
    return judgeMdx(parse(entry.body), { blocks: BLOCKS, known }).map(({ line, ...finding }) => ({
      ...finding,
      file: entry.file,
      line: line + entry.bodyStartLine - 1,
    }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, text] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
    // Places inside the text count from the start of the body; the place of the issue counts from the top of the file.
    const reason = (text ?? message).replace(/ \(\d+:\d+\)| \(mdx-jsx:[a-z-]+\)$/g, '');
    return [{
      rule: 'doc-duoc',
      file: entry.file,
      ...(line !== undefined && { line: Number(line) + entry.bodyStartLine - 1, column: Number(column) }),
      message: `không đọc được đoạn này – kiểm tra dấu < > { } và thẻ đóng của khối (${reason})`,
    }];
  }
}
