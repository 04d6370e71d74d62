const KILO = 1000;

const tenths = (bytes: number, unit: number) => (Math.ceil((bytes * 10) / unit) / 10).toLocaleString('vi-VN');

/** `48 kB`, `1,2 MB`, `10,8 GB`: rounded up, so that nobody pays for more than was said. */
export function fileSize(bytes: number): string {
  if (bytes < KILO ** 2) return `${Math.max(1, Math.ceil(bytes / KILO))} kB`;
  return bytes < KILO ** 3 ? `${tenths(bytes, KILO ** 2)} MB` : `${tenths(bytes, KILO ** 3)} GB`;
}
