import { wipeChosen, wipeEverything, type Store } from '../../offline/wipe.ts';
import { WIPED_EVENT } from './wiped-event.ts';

/**
 * `<lc-wipe data-server data-working data-done data-done-chosen data-failed data-nothing data-something>` around two hidden buttons,
 * `[data-do=chosen]` and `[data-do=all]`, a status and `[data-asked]`, where each `[data-store]` tells what the browser answered.
 */
export class Wipe extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    for (const [name, wipe] of [['chosen', () => this.wipeChosen()], ['all', () => this.wipeAll()]] as const) {
      const button = this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
      if (!button) throw new Error(`<lc-wipe>: expected a button [data-do="${name}"] inside, found none.`);
      button.hidden = false;
      button.addEventListener('click', () => void this.busy(wipe), { signal });
    }
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  /** One at a time: a second tap while the first is at work does nothing. */
  private async busy(wipe: () => Promise<string | undefined>): Promise<void> {
    if (this.ariaBusy === 'true') return;
    this.ariaBusy = 'true';
    this.say(this.dataset.working);
    this.say(await wipe().catch(() => this.dataset.failed));
    this.ariaBusy = null;
  }

  private async wipeChosen(): Promise<string | undefined> {
    return (await wipeChosen()) ? this.dataset.doneChosen : this.dataset.failed;
  }

  private async wipeAll(): Promise<string | undefined> {
    const left = await wipeEverything(this.dataset.server ?? '');
    document.dispatchEvent(new Event(WIPED_EVENT));
    for (const line of this.querySelectorAll<HTMLElement>('[data-store]')) {
      const holds = left[line.dataset.store as Store] > 0;
      line.textContent = (holds ? this.dataset.something : this.dataset.nothing) ?? '';
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-asked]')) part.hidden = false;
    return Object.values(left).every((held) => held === 0) ? this.dataset.done : this.dataset.failed;
  }

  private say(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
