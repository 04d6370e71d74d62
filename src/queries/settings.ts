import { getEntry } from 'astro:content';
import { once } from './once.ts';

/** The unit that runs this copy of the site. */
export const siteSettings = once(async () => {
  const entry = await getEntry('settings', 'site');
  if (!entry) throw new Error('Thiếu content/settings/site.yml – khôi phục tệp này, mọi trang đọc tên trang từ đó.');
  return entry.data;
});
