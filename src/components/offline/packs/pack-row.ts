import { PANEL } from '../../../ui/pack-strings.ts';

/** What a reader can do with a pack. */
export type Deed = 'load' | 'pause' | 'resume' | 'cancel' | 'update' | 'remove';

/** What a row shows. */
export interface RowView {
  text?: string | undefined;
  /** Bytes that are there, of all; shown as a bar. */
  bar?: { there: number; all: number } | undefined;
  deeds: readonly Deed[];
}

function child<Name extends keyof HTMLElementTagNameMap>(row: HTMLElement, selector: string, name: Name, mark: string): HTMLElementTagNameMap[Name] {
  const found = row.querySelector<HTMLElementTagNameMap[Name]>(selector);
  if (found) return found;
  const made = document.createElement(name);
  if (mark) made.setAttribute(mark, '');
  row.querySelector('[data-do]')?.before(made);
  return made;
}

/** One pack in the list: its server-made HTML, with what the device knows added. */
export class PackRow {
  readonly id: string;
  readonly name: string;
  private readonly row: HTMLElement;
  private readonly act: (deed: Deed) => void;

  constructor(row: HTMLElement, act: (id: string, deed: Deed) => void) {
    this.row = row;
    this.id = row.dataset.pack ?? '';
    this.name = row.querySelector('a')?.textContent.trim() ?? '';
    this.act = (deed) => act(this.id, deed);
  }

  show({ text, bar, deeds }: RowView): void {
    const state = child(this.row, '[data-state]', 'span', 'data-state');
    if (state.textContent !== (text ?? '')) state.textContent = text ?? '';
    state.hidden = text === undefined;
    this.row.toggleAttribute('data-known', text !== undefined);
    this.bar(bar);
    this.buttons(deeds);
  }

  private bar(bar: RowView['bar']): void {
    if (!bar) return this.row.querySelector('progress')?.remove();
    const progress = child(this.row, 'progress', 'progress', '');
    progress.setAttribute('aria-label', PANEL.progress(this.name));
    progress.max = bar.all;
    progress.value = bar.there;
  }

  /** Buttons are made anew only when others are due: the one under a finger or in focus stays. */
  private buttons(deeds: readonly Deed[]): void {
    const place = this.row.querySelector<HTMLElement>('[data-do]');
    if (!place || place.dataset.do === deeds.join(' ')) return;
    const hadFocus = place.contains(document.activeElement);
    place.dataset.do = deeds.join(' ');
    place.replaceChildren(...deeds.map((deed) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chip';
      button.textContent = PANEL[deed];
      button.setAttribute('aria-label', `${PANEL[deed]}: ${this.name}`);
      button.addEventListener('click', () => this.act(deed));
      return button;
    }));
    if (hadFocus) place.querySelector('button')?.focus();
  }
}
