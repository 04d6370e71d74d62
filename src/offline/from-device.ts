import { FROM_DEVICE } from '../ui/from-device-strings.ts';
import { vietnameseDay } from '../ui/vietnamese-day.ts';
import { ageOf, dayOf } from './age.ts';

/** Classes of what the worker writes; pages keep the rules of these although their own markup does not have them. */
export const NOTE_CLASSES = ['wrap', 'no-print', 'from-device', 'card', 'facts', 'button', 'call', 'chip'] as const;

/** Where the words stand: first thing in the page's text. A page without it – the neutral one – is left as it is. */
const PLACE = '<main id="noi-dung" tabindex="-1">';
const UNTIL = /<meta name="lc-offline"[^>]*\bdata-until="(\d{4}-\d{2}-\d{2})"/;

function ago(days: number): string {
  if (days === 0) return FROM_DEVICE.today;
  return days === 1 ? FROM_DEVICE.yesterday : FROM_DEVICE.daysAgo(days);
}

/**
 * Chromium fetches a link with `download` without asking the worker (seen in 2026: cancelled without network, although the document is
 * stored); a plain link comes here. Can go when tests/browser/offline/packs.test.ts passes without it.
 */
const withPlainLinks = (html: string) => html.replace(/<a([^>]*?) download(?=[ >])/g, '<a$1');

/** Last day a page counts as fresh, as it says itself; nothing where it does not. */
export const untilOf = (html: string): string | undefined => UNTIL.exec(html)?.[1];

/** The page with a note that it comes from the device and how old it is; an old one puts 111 before everything. */
export function saysFromDevice(html: string, storedAt: Date | undefined, now: Date): string {
  const until = untilOf(html);
  const { days, old } = ageOf(storedAt, until, now);
  const stored = storedAt === undefined || days === undefined ? FROM_DEVICE.storedUnknown : FROM_DEVICE.stored(vietnameseDay(dayOf(storedAt)), ago(days));
  const overdue = until !== undefined && old ? ` ${FROM_DEVICE.overdue(vietnameseDay(until))}` : '';
  const note = old
    ? `<a class="button call" href="tel:111">${FROM_DEVICE.call}</a><p><b>${FROM_DEVICE.old}</b> ${stored}${overdue} ${FROM_DEVICE.mayBeWrong}</p>`
    : `<p class="chip">${stored}</p>`;
  return withPlainLinks(html).replace(PLACE, `${PLACE}<div class="wrap no-print from-device" role="note">${old ? `<div class="card facts">${note}</div>` : note}</div>`);
}

/** When an answer came over the network, by the server's clock. */
export function dateOf(response: Response): Date | undefined {
  const date = new Date(response.headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const isHtml = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') === true;

/** A stored answer as the reader gets it: a page says where it comes from, anything else stays as it is. */
export async function fromDevice(response: Response, now: Date): Promise<Response> {
  if (!isHtml(response)) return response;
  return new Response(saysFromDevice(await response.text(), dateOf(response), now), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The last word when even the page for no network is gone: the browser has emptied the caches. */
export const lastWord = (): Response =>
  new Response(
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${FROM_DEVICE.lastTitle}</title><body style="font:1.2em/1.6 sans-serif;padding:1em"><h1>${FROM_DEVICE.lastTitle}</h1><p>${FROM_DEVICE.lastLead}<p><a href="tel:111">${FROM_DEVICE.call}</a>`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
