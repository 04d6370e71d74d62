import { askWorker } from '../../offline/client.ts';

/** `<lc-save-offline data-saved data-failed>`: stores the page it stands on, only on this tap. */
export class SaveOffline extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    this.listening = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<lc-save-offline>: expected a button inside, found none.');
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    button.addEventListener('click', () => void this.save(), { signal: this.listening.signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private async save(): Promise<void> {
    const stored = await askWorker({ kind: 'store', address: location.pathname }).catch(() => false);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (stored ? this.dataset.saved : this.dataset.failed) ?? '';
  }
}
