import type { APIContext } from 'astro';
import { calendarFeed } from '../queries/calendar-feed.ts';
import { yearAhead } from '../queries/campaigns.ts';
import { siteSettings } from '../queries/settings.ts';
import { today } from '../queries/today.ts';
import { ADDRESS } from '../ui/addresses.ts';
import { VI } from '../ui/vi.ts';

/** The year ahead for the calendar of a phone or an office program. */
export async function GET({ site }: APIContext) {
  const { siteName } = await siteSettings();
  const feed = calendarFeed(await yearAhead(today()), { name: `${VI.calendar.title} – ${siteName}`, description: VI.calendar.lead, page: new URL(ADDRESS.calendar, site).href });
  return new Response(feed, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
