import { Component, createElement, type ChangeEvent, type ReactNode } from 'react';

interface Settings { get: (key: string) => unknown }

interface LinesProps {
  /** An Immutable list as read from the file, or the lines as last typed. */
  value?: readonly string[] | { toJS: () => string[] } | null;
  field: Settings;
  forID: string;
  classNameWrapper: string;
  onChange: (value: string[]) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

const FEWEST_ROWS = 3;

const linesOf = (value: LinesProps['value']): readonly string[] =>
  value === null || value === undefined ? [] : 'toJS' in value ? value.toJS() : value;

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** What is wrong with the lines, in Vietnamese; `undefined` when nothing is. Empty lines do not count. */
export function complaint(lines: readonly string[], { min, max, longest }: { min?: number | undefined; max?: number | undefined; longest?: number | undefined }): string | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  if (min !== undefined && filled.length < min) return `có ${filled.length} dòng, cần ít nhất ${min}`;
  if (max !== undefined && filled.length > max) return `có ${filled.length} dòng, giữ tối đa ${max}`;
  const long = longest === undefined ? -1 : lines.findIndex((line) => line.trim().length > longest);
  return long < 0 ? undefined : `dòng ${long + 1} dài ${lines[long]?.trim().length} ký tự, viết gọn còn tối đa ${longest}`;
}

/** A list of short lines in one box, one item a line: no dialog an item, and a pasted list just works. */
export class LinesControl extends Component<LinesProps> {
  /** Asked by Decap before it saves. */
  isValid = () => {
    const { field, value } = this.props;
    const lines = linesOf(value);
    // Whether anything has to be there at all is Decap's own question.
    if (lines.length === 0 || (field.get('required') === false && lines.every((line) => line.trim() === ''))) return { error: false };
    const found = complaint(lines, { min: numberOf(field.get('min')), max: numberOf(field.get('max')), longest: numberOf(field.get('longest')) });
    return { error: found === undefined ? false : { type: 'RANGE', message: `${String(field.get('label'))}: ${found}` } };
  };

  override render(): ReactNode {
    const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
    const lines = linesOf(value);
    return createElement('textarea', {
      id: forID,
      className: classNameWrapper,
      rows: Math.max(FEWEST_ROWS, lines.length + 1),
      value: lines.join('\n'),
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value === '' ? [] : event.target.value.split('\n')),
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
    });
  }
}
