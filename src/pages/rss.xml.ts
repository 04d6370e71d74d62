import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { articles } from '../queries/articles.ts';
import { news } from '../queries/news.ts';
import { siteSettings } from '../queries/settings.ts';
import { articleAddress, newsAddress } from '../ui/addresses.ts';

const MOST_ITEMS = 50;

/** News and guidance, newest first. Sensitive pages stay out: a feed reader shows titles on a screen others see. */
export async function GET(context: APIContext) {
  const { siteName, tagline } = await siteSettings();
  const items = [
    ...(await news()).map(({ id, data }) => ({ link: newsAddress(id), data })),
    ...(await articles()).filter(({ data }) => data.sensitivity === 'thuong').map(({ id, data }) => ({ link: articleAddress(id), data })),
  ]
    .sort((a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || a.link.localeCompare(b.link))
    .slice(0, MOST_ITEMS)
    .map(({ link, data }) => ({ link, title: data.title, description: data.summary, pubDate: new Date(`${data.publishedOn}T00:00:00+07:00`) }));
  return rss({ title: siteName, description: tagline, site: context.site ?? '', items, customData: '<language>vi</language>', trailingSlash: true });
}
