import { type z } from 'zod';
import { ageBand, audience, sensitivity, type AgeBand, type Audience, type Sensitivity } from './audience.ts';
import { plainText } from './text.ts';

/** Fields that say for whom an entry is and how discreet its page must be. */
export const presenceFields = {
  /** Reader the text speaks to; decides the door, the tone and the type size. */
  audience,
  /** Age band in years; required for `tre-em`, forbidden otherwise. */
  ageBand: ageBand.optional(),
  /** `nhay-cam` hides the topic in the tab title, share text and offline copy, and shows help at hand. */
  sensitivity,
  /** Title for the browser tab, history and share card of a sensitive page; must not name the topic. */
  neutralTitle: plainText(70).optional(),
};

interface Present {
  audience: Audience;
  ageBand?: AgeBand | undefined;
  sensitivity: Sensitivity;
  neutralTitle?: string | undefined;
}

/** Cross-field rules of `presenceFields`, one issue a rule. */
export function checkPresence(entry: Present, ctx: z.RefinementCtx): void {
  if (entry.audience === 'tre-em' && entry.ageBand === undefined) {
    ctx.addIssue({ code: 'custom', path: ['ageBand'], message: 'bài cho trẻ em cần độ tuổi: 6-8, 9-11, 12-15 hoặc 16-17' });
  }
  if (entry.audience !== 'tre-em' && entry.ageBand !== undefined) {
    ctx.addIssue({ code: 'custom', path: ['ageBand'], message: 'chỉ bài cho trẻ em mới có độ tuổi – xóa trường này' });
  }
  if (entry.sensitivity === 'nhay-cam' && entry.neutralTitle === undefined) {
    ctx.addIssue({ code: 'custom', path: ['neutralTitle'], message: 'bài nhạy cảm cần một tên trung tính cho thẻ trình duyệt, ví dụ "Lắng nghe con"' });
  }
}
