import type { APIContext } from 'astro';

/** Everything may be read; the CMS is of no use to a search engine. */
export function GET({ site }: APIContext) {
  return new Response(`User-agent: *\nDisallow: /quan-tri/\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
}
