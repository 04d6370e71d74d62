import { CACHES } from '../../../offline/policy.ts';
import type { PackPanel } from './pack-panel.ts';

/**
 * `<lc-packs>` around the list of packs: shows the buttons where this browser can keep packs. What works behind them is fetched
 * with the first tap, or at once where packs are there already.
 */
export class Packs extends HTMLElement {
  private listening: AbortController | undefined;
  private panel: Promise<PackPanel> | undefined;

  connectedCallback(): void {
    // A page opened from a stick has all of these, and no worker.
    if (!(location.protocol.startsWith('http') && 'serviceWorker' in navigator && 'caches' in window && 'subtle' in crypto)) {
      this.querySelector('[data-unsupported]')?.removeAttribute('hidden');
      return;
    }
    this.listening = new AbortController();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-load]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.load(button), { signal: this.listening.signal });
    }
    void caches.has(CACHES.packs).then((stored) => (stored ? this.open() : undefined)).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.listening?.abort();
    void this.panel?.then((panel) => panel.close());
  }

  private async load(button: HTMLElement): Promise<void> {
    const id = button.closest('[data-pack]')?.getAttribute('data-pack') ?? '';
    await (await this.open()).load(id);
  }

  private open(): Promise<PackPanel> {
    this.panel ??= import('./pack-panel.ts').then(async ({ PackPanel: Panel }) => {
      const panel = new Panel(this);
      await panel.refresh();
      return panel;
    });
    return this.panel;
  }
}
