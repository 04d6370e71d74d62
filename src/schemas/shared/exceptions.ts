import { z } from 'zod';
import { plainText } from './text.ts';

/** A reason shorter than this explains nothing. */
const SHORTEST_REASON = 20;

/** A rule of the editor-in-chief that this entry may pass by, and why. */
export const exception = z.strictObject({
  /** Id of the rule, as it stands in brackets in the message; unknown ones are refused by `src/editorial/exceptions.ts`. */
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'chép mã quy tắc trong ngoặc vuông của lời báo, ví dụ "chu-hanh-chinh"' }),
  /** Why this entry is right all the same; who decided, if it was somebody else. */
  reason: plainText(300).refine((reason) => reason.length >= SHORTEST_REASON, { error: `ghi rõ lý do, ít nhất ${SHORTEST_REASON} ký tự` }),
});

/** Spread into a schema: exceptions with their written reasons; default: none. */
export const exceptionFields = { exceptions: z.array(exception).max(8).optional() };
