/** The part of a micromark error (VFileMessage) read here. */
export interface ParseFailure {
  message: string;
  ruleId?: string | undefined;
  line?: number | undefined;
  place?: { line?: number; start?: { line: number } } | undefined;
}

/** "Expected a closing tag for `<Note>` (3:1-3:7)": where the block was opened. */
const OPENED = /for `<([^>`]*)>`(?: \((\d+):)?/;
const CLOSED = /closing tag `<\/([^>`]*)>`/;
const CLOSING = /<\/([^>]*)>/;

/** What is wrong and what to do, and the line of the body (from 1) where it starts. `lines`: the body that was read. */
export function sayParseError(error: ParseFailure, lines: readonly string[]): { line: number; sentence: string } {
  const at = error.place?.line ?? error.place?.start?.line ?? error.line ?? 1;
  const [, opened, openedAt] = OPENED.exec(error.message) ?? [];
  if (opened !== undefined) {
    const line = openedAt === undefined ? at : Number(openedAt);
    return { line, sentence: `Dòng ${line}: khối <${opened}> chưa đóng. Viết </${opened}> trên một dòng riêng, sau chữ cuối của khối.` };
  }
  const [, name] = CLOSED.exec(error.message) ?? (error.ruleId === 'unexpected-closing-slash' ? CLOSING.exec(lines[at - 1] ?? '') : null) ?? [];
  if (name !== undefined) {
    return { line: at, sentence: `Dòng ${at}: có </${name}> mà không có <${name}> ở trước. Bỏ dòng này, hoặc thêm <${name}> ở đầu khối.` };
  }
  if (error.ruleId === 'acorn' || /expression|\{|\}/.test(error.message)) {
    return { line: at, sentence: `Dòng ${at}: dấu { hoặc } không dùng được như vậy. Muốn viết dấu ngoặc nhọn, gõ \\{ và \\}.` };
  }
  return { line: at, sentence: `Dòng ${at}: không đọc được. Xem lại các dấu < và { trong đoạn này; muốn viết dấu đó, gõ \\< hoặc \\{.` };
}
