import { Component, createElement as h, createRef, type FormEvent, type ReactNode } from 'react';
import { DIALOG } from '../../words/body-tools.ts';

interface DialogProps {
  title: string;
  hint?: string;
  /** Word on the button that does it; none where each choice is a button of its own. */
  action?: string;
  onDone?: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A window of the browser's own: it keeps the focus inside, closes with Escape and gives the focus back. */
export class Dialog extends Component<DialogProps> {
  readonly #box = createRef<HTMLDialogElement>();

  override componentDidMount(): void {
    this.#box.current?.showModal();
  }

  #submit = (event: FormEvent) => {
    event.preventDefault();
    // The form of the entry is around this one in React's tree.
    event.stopPropagation();
    this.props.onDone?.();
  };

  override render(): ReactNode {
    const { title, hint, action, onClose, children } = this.props;
    return h('dialog', { ref: this.#box, className: 'lc-dialog', 'aria-labelledby': 'lc-dialog-title', onClose, onKeyDown: (event: { stopPropagation: () => void }) => event.stopPropagation() },
      h('form', { method: 'dialog', onSubmit: this.#submit },
        h('h2', { id: 'lc-dialog-title' }, title),
        hint === undefined ? null : h('p', { className: 'lc-hint' }, hint),
        children,
        h('div', { className: 'lc-buttons' },
          action === undefined ? null : h('button', { type: 'submit', className: 'lc-main' }, action),
          h('button', { type: 'button', onClick: onClose }, DIALOG.cancel))));
  }
}
