import { createElement as h, useEffect, useRef, useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { filter } from '../../search/filter.ts';
import { DIALOG } from '../../words/body-tools.ts';
import type { Choice } from './choices.ts';

interface ChoiceFieldProps {
  id: string;
  label: string;
  hint: string;
  required: boolean;
  value: string;
  /** `undefined` while they are being read. */
  choices: readonly Choice[] | undefined;
  onChange: (value: string) => void;
}

const ROWS = 6;

/** Says in Vietnamese what the browser would ask for in its own language. */
export const ask = ({ currentTarget }: FormEvent<HTMLInputElement | HTMLSelectElement>, label: string) => currentTarget.setCustomValidity(DIALOG.required(label));

/** A search box over a list: one choice, found without tone marks. Both parts are the browser's own, so every keyboard works. */
export function ChoiceField({ id, label, hint, required, value, choices, onChange }: ChoiceFieldProps): ReactNode {
  const [term, setTerm] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  // React marks the first choice when none is chosen; that would look chosen and store nothing.
  useEffect(() => {
    if (value === '' && list.current) list.current.selectedIndex = -1;
  });
  const found = filter(term, choices ?? [], { extract: (choice) => `${choice.label} ${choice.value}` }).map(({ original }) => original);
  // What the text says stays a choice, even when no such entry is known.
  const chosen = (choices ?? []).find((choice) => choice.value === value) ?? { value, label: DIALOG.unknown(value) };
  const shown = value === '' || found.some((choice) => choice.value === value) ? found : [chosen, ...found];
  return h('div', { className: 'lc-field' },
    h('label', { htmlFor: id }, label),
    h('p', { id: `${id}-hint`, className: 'lc-hint' }, hint),
    h('input', { type: 'text', inputMode: 'search', 'aria-label': DIALOG.search(label), 'aria-describedby': `${id}-hint`, value: term, autoComplete: 'off', onChange: (event) => setTerm(event.target.value) }),
    h('select', { id, ref: list, onInvalid: (event) => ask(event, label), size: ROWS, required, value, 'aria-describedby': `${id}-hint`, onChange: (event: ChangeEvent<HTMLSelectElement>) => { event.target.setCustomValidity(''); onChange(event.target.value); } },
      shown.map((choice) => h('option', { key: choice.value, value: choice.value }, choice.label))),
    h('p', { className: 'lc-found', role: 'status' }, choices ? DIALOG.found(found.length) : DIALOG.loading));
}

interface SeveralProps {
  id: string;
  label: string;
  hint: string;
  /** Ids with commas between, as the text has them. */
  value: string;
  choices: readonly Choice[] | undefined;
  onChange: (value: string) => void;
}

const idsIn = (value: string) => value.split(/[\s,]+/).filter(Boolean);

/** Several choices as boxes to tick; the order of ticking is the order in the text. */
export function SeveralField({ id, label, hint, value, choices, onChange }: SeveralProps): ReactNode {
  const ids = idsIn(value);
  const unknown = choices ? ids.filter((known) => !choices.some((choice) => choice.value === known)).map((known) => ({ value: known, label: DIALOG.unknown(known) })) : [];
  const toggle = (choice: string) => onChange((ids.includes(choice) ? ids.filter((known) => known !== choice) : [...ids, choice]).join(', '));
  return h('fieldset', { className: 'lc-field', 'aria-describedby': `${id}-hint` },
    h('legend', null, label),
    h('p', { id: `${id}-hint`, className: 'lc-hint' }, choices ? hint : DIALOG.loading),
    [...unknown, ...(choices ?? [])].map((choice) => h('label', { key: choice.value, className: 'lc-tick' },
      h('input', { type: 'checkbox', checked: ids.includes(choice.value), onChange: () => toggle(choice.value) }), ' ', choice.label)));
}
