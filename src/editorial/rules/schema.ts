import type { z } from 'zod';
import type { Entry, Issue } from '../issue.ts';
import type { RuleId } from '../rules.ts';

type ZodIssue = z.core.$ZodIssue;

const pathOf = (issue: ZodIssue) => issue.path.map(String).join('.');

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const KINDS: Record<string, string> = {
  string: 'một dòng chữ', number: 'một con số', int: 'một số nguyên', boolean: 'true hoặc false',
  array: 'một danh sách', object: 'một nhóm trường', null: 'để trống (null)',
};

/** A Zod issue as a sentence for an officer: field, what was found, what to do. */
export function describeZodIssue(issue: ZodIssue, data: unknown): string {
  const field = pathOf(issue);
  const found = valueAt(data, issue.path);
  const named = field ? `"${field}"` : 'tệp';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.includes('layout')
        ? 'không được có trường "layout" – nó chạy mã lạ khi dựng trang; xóa dòng đó'
        : `trường lạ ${issue.keys.map((key) => `"${key}"`).join(', ')}${field ? ` trong "${field}"` : ''} – xóa, hoặc sửa lại tên trường`;
    case 'invalid_type':
      if (found === undefined) return `thiếu ${named} – cần ${KINDS[issue.expected] ?? issue.expected}`;
      return `${named} đang là ${shown(found)} – cần ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (found === undefined) return `thiếu ${named} – chọn một trong: ${issue.values.map(String).join(', ')}`;
      return `${named} đang là "${shown(found)}" – chọn một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return `${named} đang để trống – viết nội dung vào`;
      if (issue.origin === 'array') return `${named} có ${Array.isArray(found) ? found.length : 0} mục – cần ít nhất ${issue.minimum} mục`;
      return `${named} đang là ${shown(found)} – nhỏ nhất là ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `${named} dài ${String(found).length} ký tự – viết gọn còn tối đa ${issue.maximum}`;
      if (issue.origin === 'array') return `${named} có ${Array.isArray(found) ? found.length : 0} mục – giữ tối đa ${issue.maximum} mục`;
      return `${named} đang là ${shown(found)} – lớn nhất là ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'date') return `${named} đang là "${shown(found)}" – ghi ngày theo năm-tháng-ngày, ví dụ 2026-11-22`;
      if (issue.format === 'url') return `${named} đang là "${shown(found)}" – ghi địa chỉ đầy đủ, bắt đầu bằng https://`;
      if (issue.format === 'email') return `${named} đang là "${shown(found)}" – ghi địa chỉ thư, ví dụ lienhe@don-vi.vn`;
      return `${named} đang là "${shown(found)}" – ${issue.message}`;
    default:
      return field ? `${named}: ${issue.message}` : issue.message;
  }
}

/** Sources and words for pictures have rules, and help pages, of their own. */
function ruleOf({ path, code }: ZodIssue): RuleId {
  if (path[0] === 'sources' || path[0] === 'source') return 'nguon';
  return path.at(-1) === 'alt' && code !== 'unrecognized_keys' ? 'loi-ta-hinh' : 'khung-du-lieu';
}

/** Judges the data of one entry by its schema. */
export function checkSchema(entry: Entry, schema: z.ZodType): Issue[] {
  const result = schema.safeParse(entry.data);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    rule: ruleOf(issue),
    file: entry.file,
    ...(issue.path.length > 0 && { field: pathOf(issue) }),
    message: describeZodIssue(issue, entry.data),
  }));
}
