import { parseArgs } from 'node:util';

export interface Asked {
  topic?: string;
  materials: boolean;
  /** A finished build; default: the project's own, built anew when it is missing or old. */
  dist?: string;
  out: string;
}

const OPTIONS = { topic: { type: 'string' }, dist: { type: 'string' }, out: { type: 'string' }, 'no-materials': { type: 'boolean' } } as const;

/** What was asked on the command line. Throws in Vietnamese with what to write. */
export function askedBy(words: readonly string[]): Asked {
  try {
    const { topic, dist, out = 'usb', 'no-materials': without = false } = parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values;
    return { ...(topic !== undefined && { topic }), ...(dist !== undefined && { dist }), out, materials: !without };
  } catch (cause) {
    // Node speaks English here: the words themselves say more.
    throw new Error(`Không hiểu "${words.join(' ')}". Viết: npm run usb -- [--topic <mã chủ đề>] [--no-materials] [--out <thư mục>] [--dist <bản dựng có sẵn>]`, { cause });
  }
}
