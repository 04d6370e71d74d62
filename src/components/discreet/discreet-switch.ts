import { DISCREET_KEY } from '../../ui/discreet.ts';
import { WIPED_EVENT } from '../wipe/wiped-event.ts';
import { showDiscreet } from './discreet.ts';

/** `<lc-discreet data-turn-on data-turn-off data-is-on data-failed>` around a hidden button: the discreet mode of this tab, on and off. */
export class DiscreetSwitch extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const button = this.querySelector('button');
    if (!button) throw new Error('<lc-discreet>: expected a button inside, found none.');
    button.hidden = false;
    button.addEventListener('click', () => this.turn(), { signal });
    document.addEventListener(WIPED_EVENT, () => this.show(), { signal });
    this.show();
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private turn(): void {
    if (showDiscreet()) {
      sessionStorage.removeItem(DISCREET_KEY);
      // The page's own title, icon and share text come back with the page.
      location.reload();
      return;
    }
    try {
      sessionStorage.setItem(DISCREET_KEY, '1');
    } catch {
      // The question below finds it off and says so.
    }
    this.show(this.dataset.failed);
  }

  /** `otherwise`: what to say where the mode is off. */
  private show(otherwise = ''): void {
    const on = showDiscreet();
    const label = this.querySelector('[data-label]');
    if (label) label.textContent = (on ? this.dataset.turnOff : this.dataset.turnOn) ?? '';
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (on ? this.dataset.isOn : otherwise) ?? '';
  }
}
