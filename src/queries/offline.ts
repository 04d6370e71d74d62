import { ADDRESS, articleAddress, doorAddress, pageAddress } from '../ui/addresses.ts';
import { DOORS, VI } from '../ui/vi.ts';
import { AUDIENCES } from '../schemas/shared/audience.ts';
import { articles } from './articles.ts';
import { sitePages } from './pages.ts';

/** Pages every device keeps after one visit, as links: help, first aid, the doors and search. */
export async function alwaysOffline(): Promise<{ name: string; to: string }[]> {
  const pages = (await sitePages()).filter(({ data }) => data.keepOffline);
  const kept = (await articles()).filter(({ data }) => data.keepOffline);
  return [
    ...pages.map(({ id, data }) => ({ name: data.title, to: pageAddress(id) })),
    ...kept.map(({ id, data }) => ({ name: data.title, to: articleAddress(id) })),
    ...AUDIENCES.map((audience) => ({ name: DOORS[audience].title, to: doorAddress(audience) })),
    { name: VI.home, to: ADDRESS.home },
  ];
}
