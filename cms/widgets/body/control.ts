import { Component, createElement as h, createRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { CitedCollection } from '../../../src/schemas/shared/ids.ts';
import { blockAt, type Block } from '../../blocks/find.ts';
import { BLOCK_FORMS, type BlockForm } from '../../blocks/words.ts';
import { changeBlock, insertBlock, valuesOf, type Edit, type Values } from '../../blocks/write.ts';
import { templatesOf } from '../../templates/index.ts';
import { type Template } from '../../templates/template.ts';
import { DIALOG, TOOLS } from '../../words/body-tools.ts';
import { applyEdit } from './apply.ts';
import { BlockDialog } from './block-dialog.ts';
import { citedChoices, pageChoices, type Query } from './choices.ts';
import { ChooseDialog } from './choose-dialog.ts';
import { bold, heading, link, list } from './commands.ts';
import { Here } from './here.ts';
import { LinkDialog } from './link-dialog.ts';
import { pasted } from './pasted.ts';
import { Sent } from './sent.ts';
import { Toolbar, type Tool } from './toolbar.ts';

interface BodyProps {
  value?: string | null;
  field: { get: (key: string) => unknown };
  forID: string;
  classNameWrapper: string;
  query: Query;
  onChange: (value: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

type Open = { kind: 'choose' | 'template' | 'link' } | { kind: 'block'; form: BlockForm; block: Block | undefined };

interface BodyState {
  open: Open | undefined;
  /** The block at the caret. */
  at: Block | undefined;
  empty: boolean;
  notes: readonly string[];
}

/**
 * The text of an entry: a plain text box that is the truth, with tools that type into it for who does not know Markdown.
 * The box is not steered by React: what an input method is composing is never written over, and Ctrl+Z is the browser's own.
 */
export class BodyControl extends Component<BodyProps, BodyState> {
  override state: BodyState = { open: undefined, at: undefined, empty: !this.props.value, notes: [] };
  readonly #box = createRef<HTMLTextAreaElement>();
  readonly #sent = new Sent();
  /** Where the caret stood when a dialog opened. */
  #range: readonly [number, number] = [0, 0];
  #frame = 0;

  override componentDidMount(): void {
    document.addEventListener('selectionchange', this.#moved);
  }

  override componentDidUpdate({ value: before }: BodyProps): void {
    const { value } = this.props;
    const box = this.#box.current;
    // Only a text that did not come from this box is put into it: a draft taken up again, another version.
    if (!box || value === before || this.#sent.knows(value ?? '') || value === box.value) return;
    box.value = value ?? '';
    this.#look();
  }

  override componentWillUnmount(): void {
    document.removeEventListener('selectionchange', this.#moved);
    cancelAnimationFrame(this.#frame);
  }

  #moved = () => {
    if (document.activeElement === this.#box.current) this.#lookSoon();
  };

  #type = () => {
    const value = this.#box.current?.value ?? '';
    this.#sent.add(value);
    this.props.onChange(value);
    this.#lookSoon();
  };

  #lookSoon = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#look);
  };

  #look = () => {
    const box = this.#box.current;
    if (!box) return;
    const at = blockAt(box.value, box.selectionStart);
    const empty = box.value.trim() === '';
    const old = this.state;
    if (at?.start !== old.at?.start || at?.name !== old.at?.name || Boolean(at?.form) !== Boolean(old.at?.form) || empty !== old.empty) this.setState({ at, empty });
  };

  #do(edit: Edit | undefined): void {
    const box = this.#box.current;
    this.setState({ open: undefined }, () => {
      if (!box) return;
      if (edit) applyEdit(box, edit);
      else this.#back();
      this.#look();
    });
  }

  #back = () => {
    const box = this.#box.current;
    box?.focus();
    box?.setSelectionRange(...this.#range);
  };

  #close = () => this.setState({ open: undefined }, this.#back);

  #tool = (tool: Tool) => {
    const box = this.#box.current;
    if (!box) return;
    this.#range = [box.selectionStart, box.selectionEnd];
    if (tool === 'heading') this.#do(heading(box.value, this.#range));
    else if (tool === 'bold') this.#do(bold(box.value, this.#range));
    else if (tool === 'bullets' || tool === 'numbers') this.#do(list(box.value, this.#range, tool));
    else this.setState({ open: { kind: tool === 'link' ? 'link' : 'choose' } });
  };

  #key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'b') return;
    event.preventDefault();
    this.#tool('bold');
  };

  #paste = (event: ClipboardEvent) => {
    const box = this.#box.current;
    if (!box) return;
    const { text, notes } = pasted(event.clipboardData);
    if (text === undefined) return notes.length > 0 ? this.setState({ notes }) : undefined;
    event.preventDefault();
    const start = box.selectionStart;
    applyEdit(box, { start, end: box.selectionEnd, put: text, select: [start + text.length, start + text.length] });
    this.setState({ notes });
  };

  /** Opens the block at the caret. */
  #editBlock = () => {
    const box = this.#box.current;
    const block = box ? blockAt(box.value, box.selectionStart) : undefined;
    if (!box || !block?.form) return;
    this.#range = [box.selectionStart, box.selectionEnd];
    this.setState({ open: { kind: 'block', form: block.form, block } });
  };

  #chooseBlock = (form: BlockForm) => {
    if (form.fields.length > 0) return this.setState({ open: { kind: 'block', form, block: undefined } });
    this.#do(insertBlock(this.#box.current?.value ?? '', this.#range, form, {}, form.inside ?? ''));
  };

  #choicesOf = (collection: CitedCollection) => citedChoices(this.props.query, this.props.forID, collection);
  #pages = () => pageChoices(this.props.query, this.props.forID);

  #blockDone = (form: BlockForm, block: Block | undefined, values: Values, inside: string | undefined) => {
    const text = this.#box.current?.value ?? '';
    this.#do(block ? changeBlock(text, block, values, inside) : insertBlock(text, this.#range, form, values, inside ?? form.inside ?? ''));
  };

  #dialog(open: Open): ReactNode {
    const onClose = this.#close;
    const text = this.#box.current?.value ?? '';
    const chosen = text.slice(...this.#range);
    switch (open.kind) {
      case 'choose':
        return h(ChooseDialog<BlockForm>, { title: DIALOG.choose, items: BLOCK_FORMS, onChoose: this.#chooseBlock, onClose });
      case 'template':
        return h(ChooseDialog<Template>, { title: DIALOG.chooseTemplate, hint: TOOLS.templateHint, items: this.#templates(), onChoose: ({ text: put }) => this.#do({ start: 0, end: text.length, put, select: [0, 0] }), onClose });
      case 'link':
        return h(LinkDialog, { text: chosen, pages: this.#pages, onDone: (label, address) => this.#do(link(this.#range, label, address)), onClose });
      case 'block': {
        const { form, block } = open;
        const inner = block?.form && block.inner ? text.slice(block.inner.start, block.inner.end) : chosen;
        const inside = form.place === 'text' && form.inside !== undefined ? inner : undefined;
        return h(BlockDialog, { form, isNew: !block, values: block ? valuesOf(block) : {}, inside, choicesOf: this.#choicesOf, onDone: (values, changed) => this.#blockDone(form, block, values, changed), onClose });
      }
    }
  }

  #templates = () => templatesOf(String(this.props.field.get('templates') ?? ''));

  override render(): ReactNode {
    const { value, forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const { open, at, empty, notes } = this.state;
    return h('div', { className: 'lc-body' },
      h(Toolbar, { controls: forID, onTool: this.#tool }),
      h(Here, { at, templates: empty && this.#templates().length > 0, onEdit: this.#editBlock, onTemplate: () => this.setState({ open: { kind: 'template' } }) }),
      h('div', { role: 'status', className: 'lc-notes' }, notes.map((note) => h('p', { key: note }, note))),
      h('textarea', {
        id: forID, ref: this.#box, className: classNameWrapper, defaultValue: value ?? '', spellCheck: false,
        onInput: this.#type, onKeyDown: this.#key, onPaste: this.#paste, onFocus: setActiveStyle, onBlur: setInactiveStyle,
      }),
      open ? this.#dialog(open) : null);
  }
}
