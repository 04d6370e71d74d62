import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { DIALOG } from '../../words/body-tools.ts';
import { TextField } from './block-dialog.ts';
import { ChoiceField } from './choice-field.ts';
import type { Choice } from './choices.ts';
import { Dialog } from './dialog.ts';

interface LinkDialogProps {
  /** The selected text, which becomes the text of the link. */
  text: string;
  pages: () => Promise<Choice[]>;
  onDone: (text: string, address: string) => void;
  onClose: () => void;
}

/** Asks for the text of a link and the page of the site it leads to. */
export function LinkDialog({ text: first, pages, onDone, onClose }: LinkDialogProps): ReactNode {
  const [text, setText] = useState(first);
  const [address, setAddress] = useState('');
  const [choices, setChoices] = useState<Choice[]>();
  useEffect(() => {
    let open = true;
    void pages().then((found) => open && setChoices(found));
    return () => { open = false; };
  }, [pages]);
  return h(Dialog, { title: DIALOG.link, action: DIALOG.ok, onDone: () => onDone(text, address), onClose },
    h(TextField, { id: 'lc-link-text', label: DIALOG.linkText, hint: DIALOG.linkTextHint, required: true, value: text, onChange: setText }),
    h(ChoiceField, { id: 'lc-link-to', label: DIALOG.linkTo, hint: DIALOG.linkToHint, required: true, value: address, choices, onChange: setAddress }));
}
