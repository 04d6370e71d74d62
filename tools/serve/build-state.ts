import type { BuildState } from '../../cms/proxy/state.ts';
import { failureText, type BuildResult } from './build.ts';

/** What our own steps say first when they stop a build. */
const OURS = /Nội dung có \d+ lỗi|Bước "/;

/** Why a build failed: a line an officer understands, then the rest for the person who looks after the site. */
function reason(output: string): string {
  const lines = failureText(output).split('\n');
  const own = lines.findIndex((line) => OURS.test(line));
  if (own < 0) return ['chưa rõ vì sao – báo người quản trị trang.', ...lines].join('\n');
  const [first = '', ...rest] = lines.slice(own);
  return [first.slice(first.search(OURS)), ...rest].join('\n');
}

/** What the newsroom is told of the builds of a running server. */
export class Builds {
  private readonly now: () => Date;
  private builtAt: string | undefined;
  private message: string | undefined;
  /** Changes made, and changes the last build has seen. */
  private changes = 0;
  private seen = 0;

  constructor(now: () => Date = () => new Date()) {
    this.now = now;
  }

  /** Content has changed: what readers see is old until the next build ends. */
  changed(): void {
    this.changes += 1;
  }

  /** Runs one build. A change made while it runs is not in it. */
  async run(build: () => Promise<BuildResult>): Promise<BuildResult> {
    const seen = this.changes;
    try {
      const result = await build();
      this.message = result.ok ? undefined : reason(result.output);
      if (result.ok) this.builtAt = this.now().toISOString();
      return result;
    } catch (error) {
      this.message = reason(error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      this.seen = seen;
    }
  }

  /** How the site stands now. */
  state(): BuildState {
    if (this.changes !== this.seen) return { phase: 'building' };
    if (this.message !== undefined) return { phase: 'failed', message: this.message };
    return this.builtAt === undefined ? { phase: 'building' } : { phase: 'live', at: this.builtAt };
  }
}
