import { BODY_KEY, isCarried, RAW_KEY } from './carried.ts';
import { readYaml, writeYaml, type Data } from './yaml.ts';

/** How Decap reads and writes a file of `content/`; registered under the names in `FORMATS`. */
export interface EntryFormat {
  fromFile: (content: string) => Data;
  toFile: (data: Data, order?: readonly string[]) => string;
}

/** Names of our formats in Decap's config, by file extension. Decap's own would rewrite the whole front matter. */
export const FORMATS = { mdx: 'lc-mdx', yml: 'lc-yml' } as const;

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/;

const fieldsOf = (data: Data) => Object.fromEntries(Object.entries(data).filter(([key]) => !isCarried(key) && key !== BODY_KEY));
const rawOf = (data: Data) => (typeof data[RAW_KEY] === 'string' && data[RAW_KEY] !== '' ? data[RAW_KEY] : undefined);

/** The text between the blank lines that set it off from the front matter and the end of the file. A text box knows `\n` alone. */
const inner = (body: string) => body.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+/, '').replace(/\s+$/, '');

/** `text` in the place of the old one: the blank lines around it and the kind of line ends stay those of the file. */
function inPlaceOf(body: string, text: string): string {
  if (inner(body) === text) return body;
  if (inner(body) === '') return text === '' ? '' : `\n${text}\n`;
  const [above = ''] = /^(?:[ \t]*\r?\n)*/.exec(body) ?? [];
  const [below = ''] = /\s*$/.exec(body) ?? [];
  return above + (body.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) + below;
}

/** The two lines of "---" with the line ends they are written with. */
function fencesOf(match: RegExpExecArray | null): [string, string] {
  if (!match) return ['---\n', '---\n'];
  const open = match[0].indexOf('\n') + 1;
  return [match[0].slice(0, open), match[0].slice(open + (match[1]?.length ?? 0))];
}

const yml: EntryFormat = {
  fromFile: readYaml,
  toFile: (data, order = []) => writeYaml(fieldsOf(data), order, rawOf(data)),
};

const mdx: EntryFormat = {
  fromFile(content) {
    const match = FRONT_MATTER.exec(content);
    if (!match) throw new Error('thiếu phần đầu bài giữa hai dòng "---" – nhờ người có kỹ thuật mở tệp xem lại');
    return { ...readYaml(match[1] ?? ''), [BODY_KEY]: inner(content.slice(match[0].length)) };
  },
  toFile(data, order = []) {
    const raw = rawOf(data) ?? '';
    const match = FRONT_MATTER.exec(raw);
    const front = writeYaml(fieldsOf(data), order, match?.[1]);
    const text = typeof data[BODY_KEY] === 'string' ? inner(data[BODY_KEY]) : '';
    const body = inPlaceOf(match ? raw.slice(match[0].length) : '', text);
    const [open, close] = fencesOf(match);
    return `${open}${front}${close}${body}`;
  },
};

/** Both formats by file extension. */
export const ENTRY_FORMATS = { mdx, yml } as const satisfies Record<keyof typeof FORMATS, EntryFormat>;
