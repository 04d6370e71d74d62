import type { RuleId } from './rules.ts';

/** One finding about one place in one file of `content/`. */
export interface Issue {
  rule: RuleId;
  /** Path from the project root: `content/articles/x.mdx`. */
  file: string;
  /** Field path in the data, `sources.0.url`; absent for a finding in the body. */
  field?: string;
  /** 1-based, in the file as an editor shows it. */
  line?: number;
  column?: number;
  /** What was found and what to do, in Vietnamese. */
  message: string;
}

/** One file of `content/`, read and parsed, before any judgement. */
export interface Entry {
  collection: string;
  /** File name without extension. */
  id: string;
  file: string;
  data: Record<string, unknown>;
  /** MDX body without front matter; empty for YAML. */
  body: string;
  /** Lines before the body, so that positions in the body become positions in the file. */
  bodyStartLine: number;
}
