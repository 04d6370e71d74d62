import { createElement as h, type ReactNode } from 'react';
import type { Block } from '../../blocks/find.ts';
import { TOOLS } from '../../words/body-tools.ts';

interface HereProps {
  /** The block in which the caret stands. */
  at: Block | undefined;
  /** Whether templates are offered: the text is empty and its kind has some. */
  templates: boolean;
  onEdit: () => void;
  onTemplate: () => void;
}

/** One line below the tools about the place of the caret. Always there, so that the text never jumps. */
export function Here({ at, templates, onEdit, onTemplate }: HereProps): ReactNode {
  const button = (label: string, onClick: () => void) => h('button', { type: 'button', onMouseDown: (event) => event.preventDefault(), onClick }, label);
  if (at?.form) return h('div', { className: 'lc-here' }, button(TOOLS.edit(at.form.label), onEdit));
  if (at && !at.form) return h('div', { className: 'lc-here lc-protected' }, TOOLS.protected(at.why));
  return h('div', { className: 'lc-here' }, templates ? button(TOOLS.template, onTemplate) : TOOLS.outside);
}
