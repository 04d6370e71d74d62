import { PAGES } from './dist.ts';
import { tags } from './html.ts';

/** Where the links of a page lead inside this site, without the place on the page; skip links are for keyboards. */
export const linksOf = (html: string) =>
  tags(html).filter(({ name, attributes }) => name === 'a' && attributes.href?.startsWith('/') && attributes.class !== 'skip').map(({ attributes }) => (attributes.href ?? '').replace(/#.*$/, ''));

/** Steps from a start to every page that links lead to; pages that no link reaches are not in the map. Breadth first, so the fewest steps. */
export function stepsFrom(start: string, links: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [address, step] of steps) for (const next of links.get(address) ?? []) if (links.has(next) && !steps.has(next)) steps.set(next, step + 1);
  return steps;
}

/** Every page of the built site with the pages it leads to. */
export const SITE_LINKS: ReadonlyMap<string, readonly string[]> = new Map(PAGES.map(({ address, html }) => [address, linksOf(html)]));
