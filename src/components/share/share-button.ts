/** `<lc-share data-title data-text data-copied data-failed>` around a button: Web Share, else the clipboard. */
export class ShareButton extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<lc-share>: expected a button inside, found none.');
    button.hidden = false;
    button.addEventListener('click', () => void this.share(), { signal: this.listening.signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private async share(): Promise<void> {
    const { title = '', text = '' } = this.dataset;
    const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ title, text, url });
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(`${text} ${url}`);
      this.say(this.dataset.copied);
    } catch {
      this.say(this.dataset.failed);
    }
  }

  private say(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
