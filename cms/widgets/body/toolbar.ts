import { createElement as h, type KeyboardEvent, type ReactNode } from 'react';
import { TOOLS } from '../../words/body-tools.ts';

export type Tool = 'heading' | 'bold' | 'bullets' | 'numbers' | 'link' | 'insert';

const ORDER: readonly Tool[] = ['heading', 'bold', 'bullets', 'numbers', 'link', 'insert'];
const SHORTCUTS: Partial<Record<Tool, string>> = { bold: 'Control+B' };

interface ToolbarProps {
  /** Id of the text box the tools work on. */
  controls: string;
  onTool: (tool: Tool) => void;
}

/** Left and right go from tool to tool, as in every toolbar; Tab reaches each as well. */
function walk({ key, currentTarget, target }: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined || !(target instanceof HTMLButtonElement)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus();
}

/** The tools above the text box. Pressing one keeps the selection of the box. */
export const Toolbar = ({ controls, onTool }: ToolbarProps): ReactNode =>
  h('div', { className: 'lc-toolbar', role: 'toolbar', 'aria-label': TOOLS.toolbar, 'aria-controls': controls, onKeyDown: walk },
    ORDER.map((tool) => h('button', {
      key: tool, type: 'button', className: `lc-tool-${tool}`, 'aria-keyshortcuts': SHORTCUTS[tool],
      onMouseDown: (event) => event.preventDefault(), onClick: () => onTool(tool),
    }, TOOLS[tool])));
