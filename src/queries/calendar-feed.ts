import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Occurrence } from './campaigns.ts';

interface FeedOptions {
  name: string;
  description: string;
  /** Address of the page that shows the occasions, absolute. */
  page: string;
}

/** Noon by UTC is the same day in every zone a build may run in. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const dayAfter = (day: string) => new Date(noon(day).getTime() + 86_400_000);

/**
 * The occasions as iCalendar (RFC 5545) for phones and office programs: whole days, no alarm, never "busy". The last day of an event is
 * written as the day after it (§3.6.1). The same occasions give the same bytes: the stamp is the day of the review.
 */
export function calendarFeed(occasions: readonly Occurrence[], { name, description, page }: FeedOptions): string {
  const calendar = ical({ name, description, method: ICalCalendarMethod.PUBLISH, prodId: { company: name, product: 'lich', language: 'VI' }, ttl: 7 * 86_400 });
  for (const { campaign: { id, data }, from, until } of occasions) {
    calendar.createEvent({
      id: `${id}-${from}@${new URL(page).hostname}`,
      stamp: noon(data.reviewedOn),
      start: noon(from),
      end: dayAfter(until),
      allDay: true,
      summary: data.name,
      description: [data.summary, ...data.ideas.map((idea) => `• ${idea}`)].join('\n'),
      url: `${page}#${id}-${from}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
