import { site } from './site.ts';

/** An empty frame: the picture exists, and is drawn once the page is built. */
const LATER = '<rect x="2" y="2" width="28" height="28" rx="5" fill="none" stroke="currentColor" stroke-dasharray="3 3" opacity=".5"/>';
const VIEW_BOX = { phosphor: 256, emoji: 32 } as const;

/** Stands in for `src/ui/icon/icons.ts`. Throws in Vietnamese when the set has no such picture. */
export function drawing(set: 'phosphor' | 'emoji', name: string): { body: string; viewBox: string } {
  const { icons, pictureNames } = site();
  const icon = Object.hasOwn(icons[set], name) ? icons[set][name] : undefined;
  if (!icon && set === 'emoji' && pictureNames.includes(name)) return { body: LATER, viewBox: '0 0 32 32' };
  if (!icon) throw new Error(`Không có hình tên "${name}". Chọn một tên khác trong bộ hình.`);
  return { body: icon.body, viewBox: `0 0 ${icon.width ?? VIEW_BOX[set]} ${icon.height ?? VIEW_BOX[set]}` };
}
