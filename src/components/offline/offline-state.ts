/** `<lc-offline-state data-ready data-unsupported data-not-yet>`: says honestly whether this device can read without network. */
export class OfflineState extends HTMLElement {
  connectedCallback(): void {
    void this.look();
  }

  private async look(): Promise<void> {
    if (!('serviceWorker' in navigator)) return this.say(this.dataset.unsupported);
    this.say(this.dataset.notYet);
    await navigator.serviceWorker.ready;
    this.say(this.dataset.ready);
  }

  private say(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
