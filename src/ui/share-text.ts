import { PRINTED } from './printed-strings.ts';

/** A Zalo message people read without opening the link; longer texts are folded there (needs.md §3). */
export const LONGEST_SHARE = 300;

interface Shared {
  title: string;
  summary: string;
  /** Length of the page's address, which is sent with the text. */
  addressLength: number;
  sensitive: boolean;
}

/** Text to share, without the address: title, summary and 111, within 300 characters with it. A sensitive page says nothing of its topic. */
export function shareText({ title, summary, addressLength, sensitive }: Shared): string {
  if (sensitive) return PRINTED.shareNeutral;
  const room = LONGEST_SHARE - addressLength - 1 - PRINTED.shareHelp.length - 1;
  const text = `${title}${/[.!?…]$/.test(title) ? '' : '.'} ${summary}`;
  const fitting = text.length <= room ? text : `${text.slice(0, Math.max(0, text.lastIndexOf(' ', room - 1)))}…`;
  return `${fitting} ${PRINTED.shareHelp}`;
}
