/** `<lc-print>` around a button that is hidden until it can work. */
export class PrintButton extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<lc-print>: expected a button inside, found none.');
    button.hidden = false;
    button.addEventListener('click', () => window.print(), { signal: this.listening.signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }
}
