import { LEAVE_EVENT } from '../quick-exit/leave-event.ts';
import { partOf } from './part-of.ts';

/** `<lc-certificate>`: puts the nickname on the sheet as it is typed and prints the sheet alone. The name is kept nowhere else. */
export class CertificateElement extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const input = partOf<HTMLInputElement>(this, 'input');
    const name = partOf(this, '[data-name]');
    const forget = () => {
      input.value = '';
      name.textContent = '';
    };
    forget();
    input.addEventListener('input', () => (name.textContent = input.value.trim()), { signal });
    partOf(this, 'button').addEventListener('click', () => this.print(), { signal });
    document.addEventListener(LEAVE_EVENT, forget, { signal });
    window.addEventListener('pagehide', forget, { signal });
    window.addEventListener('afterprint', () => document.documentElement.removeAttribute('data-certificate'), { signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private print(): void {
    document.documentElement.toggleAttribute('data-certificate', true);
    window.print();
  }
}
