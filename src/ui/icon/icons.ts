import emoji from '@iconify-json/fluent-emoji-flat/icons.json';
import phosphor from '@iconify-json/ph/icons.json';
import { FRAME, lightened } from './lightened.ts';

interface IconSet {
  prefix: string;
  icons: Record<string, { body: string; width?: number; height?: number }>;
  width?: number;
  height?: number;
}

/** Drawing of one icon: SVG body and its `viewBox`. Throws with the name when the set lacks it. */
export function drawing(set: 'phosphor' | 'emoji', name: string): { body: string; viewBox: string } {
  const { icons, width = 16, height = 16, prefix } = (set === 'emoji' ? emoji : phosphor) as IconSet;
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) throw new Error(`Bộ hình "${prefix}" không có "${name}" – chọn tên khác trong @iconify-json/${prefix}.`);
  const frame = { width: icon.width ?? width, height: icon.height ?? height };
  // Pictures are square; an icon that is not stays as it was drawn.
  if (set === 'emoji' && frame.width === frame.height) return { body: lightened(name, icon.body, frame.width), viewBox: `0 0 ${FRAME} ${FRAME}` };
  return { body: icon.body, viewBox: `0 0 ${frame.width} ${frame.height}` };
}
