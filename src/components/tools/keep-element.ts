import { forgetSheet, keepSheet, readSheet, type Answers } from '../../offline/kept-sheet.ts';
import { hasOutsider } from './outsider.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox';
const valueOf = (field: Field) => (isBox(field) ? (field.checked ? '1' : '') : field.value.trim());

/**
 * `<lc-keep data-sheet data-kept data-forgotten data-cannot data-count>` around the fields of a sheet: keeps them in this browser, only
 * after a tap on `[data-keep]`, and forgets them with `[data-forget]`. Nothing is ever sent. Without it the sheet is filled in and printed.
 */
export class KeepElement extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    // What was typed before this code came stays.
    const kept = this.kept();
    if (kept) this.fill(kept);
    this.find('[data-keeper]').hidden = false;
    this.find('[data-keep]').addEventListener('click', () => this.keep(), { signal });
    this.find('[data-forget]').addEventListener('click', () => this.forget(), { signal });
    this.addEventListener('input', () => this.onInput(), { signal });
    this.show();
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private find(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<lc-keep>: expected ${selector} inside, found none.`);
    return part;
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>('[name]')];
  }

  /** The storage itself is asked each time: it may have been wiped in another tab. */
  private kept(): Answers | undefined {
    return readSheet(this.dataset.sheet ?? '');
  }

  private answers(): Answers {
    return Object.fromEntries(this.fields().map((field) => [field.name, valueOf(field)]).filter(([, value]) => value !== ''));
  }

  private fill(answers: Answers): void {
    for (const field of this.fields()) {
      const value = answers[field.name] ?? '';
      if (isBox(field)) field.checked = value !== '';
      else field.value = value;
    }
  }

  private onInput(): void {
    if (this.kept()) keepSheet(this.dataset.sheet ?? '', this.answers());
    this.show();
  }

  private keep(): void {
    const done = keepSheet(this.dataset.sheet ?? '', this.answers());
    this.say(done ? this.dataset.kept : this.dataset.cannot);
    this.show();
    if (done) this.find('[data-forget]').focus();
  }

  private forget(): void {
    forgetSheet(this.dataset.sheet ?? '');
    this.fill({});
    this.say(this.dataset.forgotten);
    this.show();
    this.find('[data-keep]').focus();
  }

  private show(): void {
    const keeping = this.kept() !== undefined;
    this.find('[data-keep]').hidden = keeping;
    this.find('[data-forget]').hidden = !keeping;
    const boxes = this.fields().filter(isBox);
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = (this.dataset.count ?? '').replace('#', String(boxes.filter(({ checked }) => checked).length)).replace('$', String(boxes.length));
    for (const people of this.querySelectorAll<HTMLElement>('[data-people]')) this.judge(people);
  }

  /** Says whether somebody outside home is on the card, once somebody is. */
  private judge(people: HTMLElement): void {
    const rows = [...people.querySelectorAll<HTMLElement>('li')].map((row) => ({
      name: row.querySelector('input')?.value.trim() ?? '', place: row.querySelector('select')?.value ?? '',
    }));
    const said = people.querySelector('[data-said]');
    const text = hasOutsider(rows) ? people.dataset.complete : people.dataset.outside;
    if (said && said.textContent !== text) said.textContent = text ?? '';
  }

  private say(text = ''): void {
    this.find('[data-keeper] [role="status"]').textContent = text;
  }
}
