import type { FieldUi } from '../field-ui.ts';

type Fields = Readonly<Record<string, FieldUi>>;

const inner = ({ fields, types = {} }: FieldUi): Fields => fields ?? Object.assign({}, ...Object.values(types).map((type) => type.fields)) as Fields;

/** Fields inside groups and lists, by name; of two with one name the first counts. */
function nested(fields: Fields): Fields {
  const found = Object.values(fields).map(inner);
  return Object.assign({}, ...found.map(nested).toReversed(), ...found.toReversed()) as Fields;
}

const KEY = /^(\s*)(- )?([A-Za-z]\w*):(?: (.*))?$/;

/** Turns one line of a file's fields into the words of the form: `audience: tre-em` → "Viết cho ai: Trẻ em". Other lines stay as they are. */
export function lineInLabels(fields: Fields): (line: string) => string {
  const deeper = nested(fields);
  return (line) => {
    if (line === '---') return '';
    const [, indent = '', dash = '', key = '', value = ''] = KEY.exec(line) ?? [];
    const ui = (indent + dash === '' ? fields : deeper)[key];
    if (key === '' || !ui) return line;
    return `${indent}${dash}${ui.label}: ${ui.options?.[value] ?? value}`.trimEnd();
  };
}
