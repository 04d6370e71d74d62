import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const need = z.strictObject({
  /** What a plan asks for, in its words. */
  need: z.string().min(3),
  /** Where the site answers: `<collection>/<id>` or an address; default: nowhere. */
  answers: z.array(z.string().regex(/^(?:[a-z]+\/[a-z0-9-]+|\/[a-z0-9/-]*)$/)).default([]),
  /** Why there is nothing, or what is missing. */
  reason: z.string().min(15).optional(),
}).refine(({ answers, reason }) => answers.length > 0 || reason !== undefined, { error: 'cần một nơi đáp (answers) hoặc lý do (reason)' });

const groups = z.array(z.strictObject({ group: z.string(), rows: z.array(need).min(1) }));

export type NeedGroup = z.infer<typeof groups>[number];

/** What the provincial plans ask of communication work (`docs/nhu-cau.yml`). Throws with the place that is wrong. */
export async function readNeeds(root: string): Promise<NeedGroup[]> {
  const file = path.join(root, 'docs/nhu-cau.yml');
  const result = groups.safeParse(parse(await readFile(file, 'utf8')));
  if (!result.success) throw new Error(`docs/nhu-cau.yml: ${z.prettifyError(result.error)}`, { cause: result.error });
  return result.data;
}
