import type { BlockDefinition } from '../../blocks/names.ts';
import type { CitedCollection } from '../../schemas/shared/ids.ts';
import type { RuleId } from '../rules.ts';
import { unknownId } from './references.ts';

/** The part of an mdast node the guard looks at. */
export interface MdastNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdastNode[];
  position?: { start: { line: number; column: number } };
}

export interface GuardFinding {
  rule: RuleId;
  line: number;
  column: number;
  message: string;
}

export interface GuardContext {
  blocks: Readonly<Record<string, BlockDefinition>>;
  /** Ids by collection. Absent: ids are not judged here. */
  known?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Deeper nesting than this is an attack or an accident; both the guard and a reader give up earlier. */
export const MAX_DEPTH = 40;

/** A backslash counts as a slash for browsers, so "/\x.vn" leaves the site. */
const SAFE_LINK = /^(?:https?:\/\/|\/(?![/\\])|#|tel:\d{3,15}$|mailto:[^\s]+$)/i;
/** Browsers drop tabs and line ends inside an address, so "/⇥/x.vn" leaves the site too. */
const CONTROL = /\p{Cc}/u;
const CITED: Partial<Record<string, CitedCollection>> = {
  contact: 'contacts', contacts: 'contacts', legal: 'legal', glossary: 'glossary', picture: 'pictures',
};

/**
 * Judges one parsed MDX tree: no ESM, no expression, no spread, only known blocks with known attributes, no raw HTML,
 * no Markdown image (it compiles to an import), no link that could run code.
 * All findings of a file at once, in reading order; lines and columns count from 1 in the text that was parsed.
 */
export function judgeMdx(root: MdastNode, { blocks, known }: GuardContext): GuardFinding[] {
  const findings: GuardFinding[] = [];
  const add = (node: MdastNode, rule: RuleId, message: string) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    findings.push({ rule, line, column, message });
  };

  const judgeAttributes = (node: MdastNode, name: string, block: BlockDefinition) => {
    const present = new Set<string>();
    const seen = new Set<string>();
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute') {
        add(node, 'ma-trong-bai', `<${name}> có {...} – bỏ đi, chỉ viết thuộc tính dạng ten="giá trị"`);
        continue;
      }
      const key = attribute.name ?? '';
      const kind = Object.hasOwn(block.attributes, key) ? block.attributes[key] : undefined;
      if (kind === undefined) {
        const allowed = Object.keys(block.attributes).join(', ') || 'không có thuộc tính nào';
        add(node, 'khoi-la', `<${name}> không có thuộc tính "${key}" – dùng: ${allowed}`);
        continue;
      }
      if (seen.has(key)) {
        add(node, 'khoi-la', `<${name}> có hai thuộc tính "${key}" – giữ một`);
        continue;
      }
      seen.add(key);
      if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
        const expression = typeof attribute.value === 'object' && attribute.value !== null;
        add(node, expression ? 'ma-trong-bai' : 'khoi-la', `<${name} ${key}> cần một giá trị trong dấu nháy: ${key}="…"`);
        continue;
      }
      present.add(key);
      judgeValue(node, name, key, kind, attribute.value);
    }
    for (const key of block.required) {
      if (!present.has(key)) add(node, key === 'alt' ? 'loi-ta-hinh' : 'khoi-la', `<${name}> thiếu thuộc tính ${key}="…"`);
    }
  };

  const judgeValue = (node: MdastNode, name: string, key: string, kind: string, value: string) => {
    if (!known) return;
    const collection = CITED[kind];
    if (!collection) return;
    const ids = kind === 'contacts' ? value.split(/[\s,]+/).filter(Boolean) : [value];
    for (const id of ids) {
      if (!known.get(collection)?.has(id)) add(node, 'tham-chieu', `<${name} ${key}>: ${unknownId(collection, id)}`);
    }
  };

  const judgeNode = (node: MdastNode) => {
    switch (node.type) {
      case 'mdxjsEsm':
        return add(node, 'ma-trong-bai', 'không được dùng import/export – xóa dòng này');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return add(node, 'ma-trong-bai', `không được dùng biểu thức {${(node.value ?? '').slice(0, 40)}} – muốn viết dấu ngoặc nhọn, gõ \\{ và \\}`);
      case 'html':
        return add(node, 'khoi-la', 'không được dùng HTML – dùng các khối có sẵn');
      case 'image':
      case 'imageReference':
        return add(node, 'khoi-la', 'không chèn hình bằng ![…](…) – dùng <Figure picture="mã hình" />');
      case 'link':
      case 'definition':
        if (!SAFE_LINK.test((node.url ?? '').trim()) || CONTROL.test(node.url ?? '')) {
          add(node, 'lien-ket-nguy-hiem', `liên kết "${(node.url ?? '').slice(0, 60)}" – chỉ dùng https://…, /đường-dẫn/ trong trang, tel: hoặc mailto:`);
        }
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
        if (!block) return add(node, 'khoi-la', `thành phần <${name}> không có trong danh sách khối – dùng: ${Object.keys(blocks).join(', ')}`);
        return judgeAttributes(node, name, block);
      }
      default:
    }
  };

  // An explicit stack: nesting depth must not be able to overflow ours.
  const stack: { node: MdastNode; depth: number }[] = [{ node: root, depth: 0 }];
  let tooDeep = false;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) {
      if (!tooDeep) add(node, 'ma-trong-bai', `lồng nhau quá ${MAX_DEPTH} lớp – viết đơn giản lại`);
      tooDeep = true;
      continue;
    }
    judgeNode(node);
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) stack.push({ node: child, depth: depth + 1 });
    }
  }
  return findings;
}
