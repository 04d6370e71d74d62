import type { Entry, Issue } from './issue.ts';
import { isRule, RULES, said, type RuleId } from './rules.ts';

interface Claim {
  rule: string;
  field: string;
}

/** Exceptions as they stand in the front matter; what is no exception is the schema's finding. */
const claimsOf = ({ data }: Entry): Claim[] =>
  (Array.isArray(data.exceptions) ? data.exceptions : []).flatMap((claim: unknown, index) => {
    const rule = typeof claim === 'object' && claim !== null && 'rule' in claim ? claim.rule : undefined;
    return typeof rule === 'string' ? [{ rule, field: `exceptions.${index}.rule` }] : [];
  });

/**
 * Takes away the findings that a written reason covers. A claim for an unknown rule, or for one that knows no exception, is an error;
 * a claim that covers nothing is a warning, so that it cannot hide a later mistake.
 */
export function withExceptions(entry: Entry, issues: readonly Issue[]): Issue[] {
  const claims = claimsOf(entry);
  if (claims.length === 0) return [...issues];
  const covered = new Set<RuleId>();
  const about = claims.flatMap(({ rule, field }): Issue[] => {
    const place = { file: entry.file, field };
    if (!isRule(rule)) return [{ rule: 'ngoai-le', ...place, message: said('ngoai-le', `không có quy tắc mã "${rule}"`) }];
    if (!RULES[rule].mayExcept) return [{ rule: 'ngoai-le', ...place, message: said('ngoai-le', `quy tắc "${rule}" không có ngoại lệ`) }];
    covered.add(rule);
    return issues.some((issue) => issue.rule === rule) ? [] : [{ rule: 'ngoai-le-thua', ...place, message: said('ngoai-le-thua', `bài không còn vướng quy tắc "${rule}"`) }];
  });
  return [...issues.filter(({ rule }) => !covered.has(rule)), ...about];
}
