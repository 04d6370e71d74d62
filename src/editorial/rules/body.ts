import { BLOCKS } from '../../blocks/names.ts';
import type { Entry, Issue } from '../issue.ts';
import { judgeMdx, type MdastNode } from './mdx-guard.ts';
import { beyondParser } from './parse-limits.ts';

/**
 * Judges a body by its tree: the guard, unknown ids, and whether it can be read at all. `parse` throws on a syntax error, with the place at the
 * start of its message, in brackets in it, or as `line` and `column`; `known` holds the ids by collection.
 */
export function checkBody(entry: Entry, known: ReadonlyMap<string, ReadonlySet<string>>, parse: (body: string) => MdastNode): Issue[] {
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
    const [, inFront, columnInFront, text] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
    const [, inside, columnInside] = /\((\d+):(\d+)/.exec(message) ?? [];
    const { line = inFront ?? inside, column = columnInFront ?? columnInside } = error as { line?: number | string; column?: number | string };
    // Places inside the text count from the start of the body; the place of the issue counts from the top of the file.
    const reason = (text ?? message).replace(/ \(\d+:\d+(?:-\d+:\d+)?\)| \(mdx-jsx:[a-z-]+\)$/g, '');
    return [{
      rule: 'doc-duoc',
      file: entry.file,
      ...(line !== undefined && { line: Number(line) + entry.bodyStartLine - 1, column: Number(column) }),
      message: `không đọc được đoạn này – kiểm tra dấu < > { } và thẻ đóng của khối (${reason})`,
    }];
  }
}
