import { slug } from '../../text/slug.ts';
import { readSettings } from '../settings.ts';
import type { UsbEdition } from '../../ui/usb-strings.ts';
import { lastDay } from './dates.ts';
import { editionNumber, makeEdition } from './edition.ts';
import { usbScript } from './script.ts';
import type { Wanted } from './selection.ts';
import { readSite } from './site-copy.ts';
import { topicNames } from './topics.ts';
import { reviewDays } from './what-matters.ts';
import { writeEdition, type Written } from './write.ts';

export interface Order extends Wanted {
  /** Project root, the finished build and the folder to write into, absolute. */
  root: string;
  dist: string;
  out: string;
  /** Day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** Makes the USB edition of a finished build. Throws in Vietnamese when the order cannot be met. */
export async function makeUsb({ root, dist, out, today, ...wanted }: Order): Promise<Written & { edition: UsbEdition }> {
  const { siteName, siteUrl } = await readSettings(root);
  const topics = await topicNames(root);
  const topic = wanted.topic === undefined ? undefined : topics.get(wanted.topic);
  if (wanted.topic !== undefined && topic === undefined) throw new Error(`--topic đang là "${wanted.topic}" – chọn một trong: ${[...topics.keys()].join(', ')}.`);
  const site = await readSite(dist);
  const script = await usbScript(root);
  const edition: UsbEdition = {
    made: today,
    until: lastDay(today, await reviewDays(root)),
    number: editionNumber(site, script, today, wanted),
    siteName,
    origin: siteUrl.replace(/\/$/, ''),
    ...(topic !== undefined && { topic }),
    materials: wanted.materials,
  };
  const name = [slug(siteName), 'usb', wanted.topic, wanted.materials ? undefined : 'khong-tai-lieu'].filter(Boolean).join('-');
  return { edition, ...(await writeEdition(makeEdition(site, script, edition, wanted), dist, out, name)) };
}
