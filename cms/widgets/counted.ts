import { Component, createElement as h, type ComponentType, type ReactNode } from 'react';
import { COUNTER } from '../words/body-tools.ts';

interface CountedProps {
  value?: unknown;
  field: { get: (key: string) => unknown };
  forID: string;
}

/** From here on the count is also read out; before that it would only disturb. */
const NEAR = 20;
/** Read out at these counts, not at every letter. */
const STEP = 5;

/** Characters still free, as Zod counts them: trimmed, NFC, UTF-16 units. Negative when there are too many. */
export const leftOf = (value: string, longest: number) => longest - value.normalize('NFC').trim().length;

/** The count in words. */
export const countInWords = (left: number) => (left < 0 ? COUNTER.over(-left) : COUNTER.left(left));

/** What a screen reader hears: nothing while there is room, then every few letters, and always when it is too long. */
export function spokenCount(left: number): string {
  if (left > NEAR) return '';
  return left < 0 ? COUNTER.over(-left) : COUNTER.left(Math.ceil(left / STEP) * STEP);
}

/** One of Decap's text fields with a count under it when the schema sets a limit. It never stops anyone from typing. */
export function counted(Control: ComponentType<CountedProps>): ComponentType<CountedProps> {
  return class Counted extends Component<CountedProps> {
    override render(): ReactNode {
      const { value, field, forID } = this.props;
      const longest = field.get('longest');
      const control = h(Control, this.props);
      if (typeof longest !== 'number') return control;
      const left = leftOf(typeof value === 'string' ? value : '', longest);
      return h('div', { className: 'lc-counted' }, control,
        h('p', { className: left < 0 ? 'lc-count lc-over' : 'lc-count', id: `${forID}-count`, 'aria-hidden': true }, countInWords(left)),
        h('p', { className: 'lc-unseen', role: 'status' }, spokenCount(left)));
    }
  };
}
