/** Every address of the site, spelled once. An address once published keeps working. */
export const ADDRESS = {
  home: '/',
  help: '/can-giup-ngay/',
  hotline: '/tong-dai-111/',
  search: '/tim-kiem/',
  searchTitles: '/tim/muc.json',
  searchMeanings: '/tim/nghia.json',
  searchWords: '/tim/chu.json',
  materials: '/tai-lieu/',
  news: '/tin-tuc/',
  legal: '/van-ban/',
  calendar: '/lich/',
  glossary: '/tu-de-hieu/',
  offlineReading: '/doc-ngoai-tuyen/',
  offline: '/ngoai-tuyen/',
  wipe: '/xoa-dau-vet/',
  sharedPhone: '/dung-chung-dien-thoai/',
  /** Neutral page the quick exit falls back to without network. */
  neutral: '/bang-cuu-chuong/',
  feed: '/rss.xml',
} as const;

export const doorAddress = (audience: string) => `/${audience}/`;
export const topicAddress = (id: string, page = 1) => (page === 1 ? `/chu-de/${id}/` : `/chu-de/${id}/${page}/`);
export const articleAddress = (id: string) => `/bai-viet/${id}/`;
export const lessonAddress = (id: string) => `/bai-giang/${id}/`;
export const quizAddress = (id: string) => `/trac-nghiem/${id}/`;
export const newsAddress = (id: string) => `/tin-tuc/${id}/`;
export const legalAddress = (id: string) => `/van-ban/${id}/`;
export const pageAddress = (id: string) => `/${id}/`;
export const wordAddress = (id: string) => `${ADDRESS.glossary}#${id}`;
