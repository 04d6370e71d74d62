import { CONTENT_FILES, MATERIALS, quizAddress } from './content-addresses.ts';

export { articleAddress, fileAddress, lessonAddress, posterAddress, quizAddress } from './content-addresses.ts';

/** Every address of the site, spelled once. An address once published keeps working. */
export const ADDRESS = {
  home: '/',
  help: '/can-giup-ngay/',
  hotline: '/tong-dai-111/',
  search: '/tim-kiem/',
  searchTitles: '/tim/muc.json',
  searchMeanings: '/tim/nghia.json',
  searchWords: '/tim/chu.json',
  topics: '/chu-de/',
  materials: MATERIALS,
  outreach: '/tai-lieu/bang-tin-va-loa/',
  /** Folder of the files themselves. */
  files: CONTENT_FILES,
  quizzes: '/trac-nghiem/',
  news: '/tin-tuc/',
  legal: '/van-ban/',
  calendar: '/lich/',
  calendarFeed: '/lich.ics',
  glossary: '/tu-de-hieu/',
  rights: '/quyen-cua-em/',
  tools: '/cong-cu/',
  figures: '/so-lieu/',
  offlineReading: '/doc-ngoai-tuyen/',
  offline: '/ngoai-tuyen/',
  wipe: '/xoa-dau-vet/',
  /** Its answer asks the browser to delete everything, where the host can send headers. */
  wiped: '/xoa-dau-vet/da-nho/',
  sharedPhone: '/dung-chung-dien-thoai/',
  /** Neutral page the quick exit falls back to without network. */
  neutral: '/bang-cuu-chuong/',
  feed: '/rss.xml',
  /** The newsroom (CMS): a program, not a page of the site. */
  newsroom: '/quan-tri/',
  /** Folder of the lists of packs; on a device also the names that stored files go by. */
  packs: '/luu/',
} as const;

export const doorAddress = (audience: string) => `/${audience}/`;
export const topicAddress = (id: string, page = 1) => (page === 1 ? `/chu-de/${id}/` : `/chu-de/${id}/${page}/`);
/** The same quiz on a projector. */
export const classModeAddress = (id: string) => `${quizAddress(id)}lop/`;
/** A picture of a text. The name tells nothing of what it shows: it lies in the cache of a shared phone. */
export const pictureAddress = (key: string, ending: string, width?: number) => `/_astro/hinh-${key}${width === undefined ? '' : `-${width}`}.${ending}`;
/** A list of the newsroom, by the name of its collection. */
export const newsroomList = (collection: string) => `${ADDRESS.newsroom}#/collections/${collection}`;
/** An occasion of the year on the calendar, by its first day. */
export const occasionAddress = (id: string, from: string) => `${ADDRESS.calendar}#${id}-${from}`;
export const newsAddress = (id: string) => `/tin-tuc/${id}/`;
export const legalAddress = (id: string) => `/van-ban/${id}/`;
export const pageAddress = (id: string) => `/${id}/`;
export const rightAddress = (article: number) => `${ADDRESS.rights}#dieu-${article}`;
export const toolAddress = (id: string) => `${ADDRESS.tools}${id}/`;
/** The register narrowed by one filter. */
export const registerAddress = (filter: string) => `${ADDRESS.legal}loc/${filter}/`;
export const wordAddress = (id: string) => `${ADDRESS.glossary}#${id}`;
