import { paste } from '../../paste/paste.ts';
import { PASTE } from '../../words/body-tools.ts';

const parseHtml = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;

/** What the clipboard holds as the site's own text, with notes for the writer. No text: pictures alone, which belong into their field. */
export function pasted(clipboard: DataTransfer): { text?: string; notes: readonly string[] } {
  const plain = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  if (plain !== '' || html !== '') return paste(html, plain, parseHtml);
  const images = [...clipboard.files].filter(({ type }) => type.startsWith('image/')).length;
  return { notes: images > 0 ? [PASTE.images(images)] : [] };
}
