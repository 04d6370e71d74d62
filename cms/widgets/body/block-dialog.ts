import { createElement as h, useEffect, useState, type ChangeEvent, type ReactNode } from 'react';
import type { AttributeKind } from '../../../src/blocks/names.ts';
import type { CitedCollection } from '../../../src/schemas/shared/ids.ts';
import type { BlockForm } from '../../blocks/words.ts';
import type { Values } from '../../blocks/write.ts';
import { DIALOG } from '../../words/body-tools.ts';
import { ask, ChoiceField, SeveralField } from './choice-field.ts';
import type { Choice } from './choices.ts';
import { Dialog } from './dialog.ts';

/** Kinds of attributes whose values are entries of a collection. */
const CITED = { legal: 'legal', contact: 'contacts', contacts: 'contacts', glossary: 'glossary', picture: 'pictures' } as const satisfies Partial<Record<AttributeKind, CitedCollection>>;
const citedBy = (kind: AttributeKind): CitedCollection | undefined => (Object.hasOwn(CITED, kind) ? CITED[kind as keyof typeof CITED] : undefined);

interface BlockDialogProps {
  form: BlockForm;
  isNew: boolean;
  values: Values;
  /** Text between the tags, for a block inside a sentence. */
  inside: string | undefined;
  choicesOf: (collection: CitedCollection) => Promise<Choice[]>;
  onDone: (values: Values, inside: string | undefined) => void;
  onClose: () => void;
}

interface TextProps { id: string; label: string; hint: string; required: boolean; value: string; onChange: (value: string) => void }

/** One line of text with its hint. */
export const TextField = ({ id, label, hint, required, value, onChange }: TextProps): ReactNode =>
  h('div', { className: 'lc-field' },
    h('label', { htmlFor: id }, label),
    h('p', { id: `${id}-hint`, className: 'lc-hint' }, hint),
    h('input', {
      id, type: 'text', required, value, autoComplete: 'off', 'aria-describedby': `${id}-hint`,
      onInvalid: (event) => ask(event, label), onChange: (event: ChangeEvent<HTMLInputElement>) => { event.target.setCustomValidity(''); onChange(event.target.value); },
    }));

/** Asks for the attributes of one block; the table of blocks says which. */
export function BlockDialog({ form, isNew, values: first, inside: firstInside, choicesOf, onDone, onClose }: BlockDialogProps): ReactNode {
  const [values, setValues] = useState<Values>(first);
  const [inside, setInside] = useState(firstInside);
  const [choices, setChoices] = useState<Partial<Record<CitedCollection, Choice[]>>>({});
  useEffect(() => {
    let open = true;
    for (const collection of new Set(form.fields.flatMap(({ kind }) => citedBy(kind) ?? []))) {
      void choicesOf(collection).then((found) => open && setChoices((known) => ({ ...known, [collection]: found })));
    }
    return () => { open = false; };
  }, [form, choicesOf]);
  const fields = form.fields.map(({ name, kind, required, label, hint }) => {
    const collection = citedBy(kind);
    const shared = { key: name, id: `lc-block-${name}`, label, hint, required, value: values[name] ?? '', onChange: (value: string) => setValues({ ...values, [name]: value }) };
    if (!collection) return h(TextField, shared);
    return h(kind === 'contacts' ? SeveralField : ChoiceField, { ...shared, choices: choices[collection] });
  });
  return h(Dialog, {
    title: isNew ? DIALOG.insert(form.label) : DIALOG.edit(form.label), hint: form.hint, action: isNew ? DIALOG.ok : DIALOG.save, onClose,
    onDone: () => onDone(values, inside),
  },
  inside === undefined ? null : h(TextField, { id: 'lc-block-inside', label: DIALOG.inside, hint: DIALOG.insideHint, required: true, value: inside, onChange: setInside }),
  fields);
}
