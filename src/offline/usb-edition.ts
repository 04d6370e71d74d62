/** Names inside the USB edition, spelled once: the build writes them, the pages' script reads them. */
export const USB = {
  /** The page a person opens; it is the home page. */
  entry: 'mo-trang.html',
  /** Everything else. */
  folder: 'trang/',
  /** Script of every page, and the two parts of the search index, each a plain script. */
  script: 'trang/usb/trang.js',
  index: 'trang/usb/tim.js',
  texts: 'trang/usb/chu.js',
} as const;

/** File of a page or file of the site inside the edition: `/bai-viet/x/` → `trang/bai-viet/x/index.html`. */
export function usbFile(pathname: string): string {
  if (pathname === '/') return USB.entry;
  return `${USB.folder}${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** The way from one file of the edition to another; both are paths from its root. */
export function usbWay(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let common = 0;
  while (common < start.length && common < end.length - 1 && start[common] === end[common]) common += 1;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}
