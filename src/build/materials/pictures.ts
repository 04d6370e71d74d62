import { createRequire } from 'node:module';
import sharp from 'sharp';

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>;
  width?: number;
  height?: number;
}

/** Side of a picture in slides, in pixels. */
const SIDE = 360;

const set = createRequire(import.meta.url)('@iconify-json/fluent-emoji-flat/icons.json') as IconSet;

/** SVG of a picture of the set. Throws with what to do when the set lacks it. */
export function pictureSvg(name: string): string {
  const icon = Object.hasOwn(set.icons, name) ? set.icons[name] : undefined;
  if (!icon) throw new Error(`bộ hình không có "${name}" – chọn tên khác trong @iconify-json/fluent-emoji-flat`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${icon.width ?? set.width ?? 32} ${icon.height ?? set.height ?? 32}">${icon.body}</svg>`;
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** The same as PNG, for programs that draw no SVG; each drawn once. Level 9 would take four times as long for a tenth fewer bytes. */
export function picturePng(name: string): Promise<Uint8Array> {
  const known = drawn.get(name);
  if (known) return known;
  const png = sharp(Buffer.from(pictureSvg(name))).png({ compressionLevel: 6 }).toBuffer().then((bytes) => new Uint8Array(bytes));
  drawn.set(name, png);
  return png;
}
