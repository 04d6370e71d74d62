import { ENTRY_FORMATS } from '../format/entry-file.ts';

/** `nguoi-duyet.yml`: who has to approve what. Names as the Git host writes them: "@ubnd-xa/tre-em", "@binh". */
export interface Owners {
  /** Approve what no topic claims, and every new entry until the file is made again. */
  default: readonly string[];
  /** By file name of the topic. */
  topics: Readonly<Record<string, readonly string[]>>;
  /** Approve everything that is not content: the code, this file, the list itself. */
  code: readonly string[];
}

/** A file of `content/`, path from the root. */
export interface ContentFile { file: string; text: string }

const NAME = /^@[\w.-]+(?:\/[\w.-]+)*$|^[^\s@]+@[^\s@]+$/;

function names(value: unknown, where: string): string[] {
  const list = Array.isArray(value) ? value : [];
  const wrong = list.find((name) => typeof name !== 'string' || !NAME.test(name));
  if (list.length === 0 || wrong !== undefined) {
    throw new Error(`nguoi-duyet.yml, ${where}: ${wrong === undefined ? 'chưa có ai' : `"${String(wrong)}" không phải tên trên kho Git`} – ghi như ["@ubnd-xa/tre-em", "@binh"]`);
  }
  return list as string[];
}

/** Reads the settings. Throws, in Vietnamese, for what is missing, for a name no host knows, and for a topic that is not there. */
export function readOwners(text: string, topics: readonly string[]): Owners {
  const { default: usual, code, topics: byTopic = {} } = ENTRY_FORMATS.yml.fromFile(text) as Record<string, unknown>;
  const entries = Object.entries(byTopic as Record<string, unknown>);
  const unknown = entries.find(([topic]) => !topics.includes(topic));
  if (unknown) throw new Error(`nguoi-duyet.yml: không có chủ đề "${unknown[0]}" – các chủ đề: ${topics.join(', ')}`);
  return { default: names(usual, 'default'), code: names(code, 'code'), topics: Object.fromEntries(entries.map(([topic, list]) => [topic, names(list, `topics.${topic}`)])) };
}

/** Topics an entry names: `topic`, or `topics`. */
function topicsOf({ file, text }: ContentFile): string[] {
  const { topic, topics } = ENTRY_FORMATS[file.endsWith('.mdx') ? 'mdx' : 'yml'].fromFile(text);
  return [topic, topics].flat().filter((value) => typeof value === 'string');
}

/**
 * The text of `CODEOWNERS`, for GitHub, GitLab and Forgejo alike: the last line that fits a file decides. An entry of several topics needs
 * one of all their people.
 */
export function codeowners(owners: Owners, content: readonly ContentFile[]): string {
  const lines = content.toSorted((a, b) => (a.file < b.file ? -1 : 1)).flatMap((entry) => {
    const own = /^content\/topics\/(.+)\.yml$/.exec(entry.file)?.[1];
    const people = [...(own === undefined ? [] : [own]), ...topicsOf(entry)].flatMap((topic) => owners.topics[topic] ?? []);
    return people.length === 0 ? [] : [`/${entry.file} ${[...new Set(people)].join(' ')}`];
  });
  return ['# Sinh từ nguoi-duyet.yml bằng lệnh: npm run owners. Đừng sửa tay.', `* ${owners.code.join(' ')}`, `/content/ ${owners.default.join(' ')}`, ...lines, ''].join('\n');
}
