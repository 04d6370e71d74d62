import { wipeDevice } from '../../offline/wipe.ts';

/** `<lc-wipe data-done data-failed>` around a hidden button: empties everything this site keeps in the browser. */
export class Wipe extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<lc-wipe>: expected a button inside, found none.');
    button.hidden = false;
    button.addEventListener('click', () => void this.wipe(), { signal: this.listening.signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private async wipe(): Promise<void> {
    const clean = await wipeDevice().catch(() => false);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (clean ? this.dataset.done : this.dataset.failed) ?? '';
  }
}
