import { Component, createElement as h, type ComponentType, type ReactNode } from 'react';
import { sentencesIn } from '../../src/text/sentences.ts';
import { syllables } from '../../src/text/syllables.ts';
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

/** Syllables of the longest sentence. */
export const longestSentence = (value: string): number => Math.max(0, ...sentencesIn(value.normalize('NFC')).map((sentence) => syllables(sentence).length));

/** One of Decap's text fields with a count under it when the schema sets a limit. It never stops anyone from typing. `most`: syllables of a sentence for the readers of the open entry. */
export function counted(Control: ComponentType<CountedProps>, most: () => number): ComponentType<CountedProps> {
  return class Counted extends Component<CountedProps> {
    override render(): ReactNode {
      const { value, field, forID } = this.props;
      const longest = field.get('longest');
      const control = h(Control, this.props);
      if (typeof longest !== 'number') return control;
      const text = typeof value === 'string' ? value : '';
      const left = leftOf(text, longest);
      const limit = field.get('sentences') === true ? most() : Infinity;
      const length = limit === Infinity ? 0 : longestSentence(text);
      return h('div', { className: 'lc-counted' }, control,
        h('p', { className: left < 0 || length > limit ? 'lc-count lc-over' : 'lc-count', id: `${forID}-count`, 'aria-hidden': true }, [
          ...(length > 0 ? [COUNTER.sentence(length, limit)] : []), countInWords(left),
        ].join(' · ')),
        h('p', { className: 'lc-unseen', role: 'status' }, spokenCount(left)));
    }
  };
}
