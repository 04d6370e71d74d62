/** What a key does. Presenter remotes send Page Up and Page Down, some the arrows, some the space bar. */
export type Command = 'forward' | 'back' | 'full-screen' | { hand: number };

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** `onControl`: a button or a link has the focus, and space and Enter are its own. */
export function commandOf({ key, ctrlKey, altKey, metaKey }: Key, onControl: boolean): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (onControl && (key === ' ' || key === 'Enter')) return undefined;
  if (FORWARD.has(key)) return 'forward';
  if (BACK.has(key)) return 'back';
  if (key === 'f' || key === 'F') return 'full-screen';
  return /^[1-5]$/.test(key) ? { hand: Number(key) - 1 } : undefined;
}
