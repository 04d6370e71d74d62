const KILO = 1000;

/** `48 kB`, `1,2 MB`: rounded up, so that nobody pays for more than was said. */
export function fileSize(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.ceil(bytes / KILO))} kB`;
  return `${(Math.ceil(bytes / (KILO * KILO / 10)) / 10).toLocaleString('vi-VN')} MB`;
}
