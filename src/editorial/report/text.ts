import type { Issue } from '../issue.ts';
import { helpPage, isError } from '../rules.ts';
import { reportData, rulesIn, type Told } from './data.ts';

const place = ({ file, line, column }: Issue) =>
  line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;

const section = (title: string, list: readonly Told[]) =>
  list.length === 0 ? [] : [`${title} (${list.length}):`, ...list.map((issue) => `  ${place(issue)}: ${issue.message}  [${issue.rule}]`)];

/** One line an issue, errors first, as the terminal and CI show it; then where each rule is explained. */
export function reportText(issues: readonly Issue[]): string {
  if (issues.length === 0) return '';
  const told = reportData(issues);
  const of = (severity: Told['severity']) => told.filter((issue) => issue.severity === severity);
  const help = rulesIn(told).map((rule) => `  ${rule}: ${helpPage(rule)}`);
  return [...section('Lỗi phải sửa', of('error')), ...section('Cần xem lại', of('warning')), 'Giải thích từng quy tắc, có ví dụ:', ...help].join('\n');
}

/** Issues that stop a build. */
export const errorsOf = (issues: readonly Issue[]) => issues.filter(isError);
