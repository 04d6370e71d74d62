import { createElement as h, type ReactNode } from 'react';
import { Dialog } from './dialog.ts';

interface ChooseDialogProps<Item> {
  title: string;
  hint?: string;
  items: readonly Item[];
  onChoose: (item: Item) => void;
  onClose: () => void;
}

/** A list of named things with a line about each; one click chooses. */
export function ChooseDialog<Item extends { name: string; label: string; hint: string }>({ title, hint, items, onChoose, onClose }: ChooseDialogProps<Item>): ReactNode {
  return h(Dialog, { title, ...(hint !== undefined && { hint }), onClose },
    h('ul', { className: 'lc-choose' }, items.map((item) =>
      h('li', { key: item.name }, h('button', { type: 'button', onClick: () => onChoose(item) }, h('b', null, item.label), ' ', h('span', null, item.hint))))));
}
