import type { Issue } from '../issue.ts';
import { RULES } from '../rules.ts';

const place = ({ file, line, column }: Issue) =>
  line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;

/** One line an issue, errors first, as the terminal and CI show it. */
export function reportText(issues: readonly Issue[]): string {
  const of = (severity: 'error' | 'warning') => issues.filter(({ rule }) => RULES[rule].severity === severity);
  const section = (title: string, list: readonly Issue[]) =>
    list.length === 0 ? [] : [`${title} (${list.length}):`, ...list.map((issue) => `  ${place(issue)}: ${issue.message}  [${issue.rule}]`)];
  return [...section('Lỗi phải sửa', of('error')), ...section('Cần xem lại', of('warning'))].join('\n');
}

/** Issues that stop a build. */
export const errorsOf = (issues: readonly Issue[]) => issues.filter(({ rule }) => RULES[rule].severity === 'error');
