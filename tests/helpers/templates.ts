import { pageAt } from './dist.ts';
import { pagesOf, type ContentPage } from './entries.ts';

/** One kind of page with an address that shows it. */
export interface Template {
  /** File name of its screenshots. */
  name: string;
  address: string;
}

const length = ({ heading, body }: ContentPage) => heading.length * 1000 + body.length;

/** The entry that fits and strains its page most: the longest title, then the longest text. */
function hardest(collection: string, fits: (page: ContentPage) => boolean = () => true): string {
  const [first] = pagesOf(collection).filter(fits).toSorted((a, b) => length(b) - length(a));
  if (!first) throw new Error(`content/${collection} has no entry for this template.`);
  return first.address;
}

const forChildren = ({ data }: ContentPage) => data.audience === 'tre-em';

/** Every template of the site once; no-script, print and screenshot checks all walk this list. */
export const TEMPLATES: readonly Template[] = [
  { name: 'home', address: '/' },
  { name: 'door-parents', address: '/phu-huynh/' },
  { name: 'door-children', address: '/tre-em/' },
  { name: 'door-teachers', address: '/giao-vien/' },
  { name: 'door-officers', address: '/can-bo/' },
  { name: 'hub', address: hardest('topics', ({ sensitive }) => !sensitive) },
  { name: 'hub-sensitive', address: hardest('topics', ({ sensitive }) => sensitive) },
  { name: 'article', address: hardest('articles', (page) => !page.sensitive && !forChildren(page) && page.data.keepOffline !== true) },
  { name: 'article-first-aid', address: hardest('articles', ({ data }) => data.keepOffline === true) },
  { name: 'article-child', address: hardest('articles', ({ data }) => data.ageBand === '6-8') },
  { name: 'article-sensitive', address: hardest('articles', (page) => page.sensitive && !forChildren(page)) },
  { name: 'article-sensitive-child', address: hardest('articles', (page) => page.sensitive && forChildren(page)) },
  { name: 'lesson', address: hardest('lessons') },
  { name: 'quiz', address: hardest('quizzes') },
  { name: 'news-list', address: '/tin-tuc/' },
  { name: 'news', address: hardest('news') },
  { name: 'legal-register', address: '/van-ban/' },
  { name: 'legal-document', address: '/van-ban/luat-tre-em-2016/' },
  { name: 'search', address: '/tim-kiem/' },
  { name: 'materials', address: '/tai-lieu/' },
  { name: 'calendar', address: '/lich/' },
  { name: 'glossary', address: '/tu-de-hieu/' },
  { name: 'rights', address: '/quyen-cua-em/' },
  { name: 'figures', address: '/so-lieu/' },
  { name: 'tools', address: '/cong-cu/' },
  { name: 'tool-checklist', address: '/cong-cu/mot-vong-quanh-nha/' },
  { name: 'tool-people', address: '/cong-cu/nam-nguoi-em-tin/' },
  { name: 'tool-story', address: '/cong-cu/mot-cuoc-goi/' },
  { name: 'legal-filtered', address: '/van-ban/loc/cho-y-te/' },
  { name: 'help-now', address: '/can-giup-ngay/' },
  { name: 'hotline', address: '/tong-dai-111/' },
  { name: 'shared-phone', address: '/dung-chung-dien-thoai/' },
  { name: 'about', address: '/gioi-thieu/' },
  { name: 'offline-reading', address: '/doc-ngoai-tuyen/' },
  { name: 'offline', address: '/ngoai-tuyen/' },
  { name: 'wipe', address: '/xoa-dau-vet/' },
  { name: 'not-found', address: '/404.html' },
  { name: 'neutral', address: '/bang-cuu-chuong/' },
].map((template) => ({ ...template, address: pageAt(template.address).address }));

/** Address of one template by its name. */
export function template(name: string): string {
  const found = TEMPLATES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No template is called "${name}".`);
  return found.address;
}
