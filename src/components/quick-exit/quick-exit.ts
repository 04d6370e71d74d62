import { forgetPlace } from '../../offline/place.ts';
import { LEAVE_EVENT } from './leave-event.ts';
import { OUTSIDE_PATIENCE_MS } from './patience.ts';
import { ShiftPresses } from './shift-presses.ts';

/**
 * `<lc-quick-exit data-neutral data-leaving data-presses>` around the exit link. Without JavaScript the link just works.
 * With it: the page is hidden at once, Shift × 3 leaves too, speech and media stop, answers and the kept place are gone, and the local
 * neutral page opens where the network is missing or slow. The current entry of the history is replaced, the ones before it stay.
 */
export class QuickExit extends HTMLElement {
  private listening: AbortController | undefined;
  private readonly presses = new ShiftPresses();
  private titleBefore = document.title;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const capture = { signal, capture: true };
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.presses.down(event, event.timeStamp), capture);
    document.addEventListener('keyup', (event) => this.onKeyUp(event), capture);
    window.addEventListener('pageshow', (event) => event.persisted && this.uncover(), { signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
    clearTimeout(this.waiting);
  }

  private onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-quick-exit]') : null;
    if (!link) return;
    event.preventDefault();
    this.leave(link.href);
  }

  private onKeyUp(event: KeyboardEvent): void {
    const left = this.presses.up(event, event.timeStamp);
    const status = this.querySelector('[role="status"]');
    if (left === 0) {
      const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
      if (link) this.leave(link.href);
    } else if (status) {
      status.textContent = left === null ? '' : (this.dataset.presses ?? '').replace('{left}', String(left));
    }
  }

  private leave(target: string): void {
    if (document.querySelector('.quick-exit-cover')) return;
    this.titleBefore = document.title;
    document.title = '\u00a0';
    const cover = document.createElement('div');
    cover.className = 'quick-exit-cover';
    cover.setAttribute('role', 'alert');
    document.body.append(cover);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
    document.dispatchEvent(new Event(LEAVE_EVENT));
    forgetPlace();
    // After what listens has closed: class mode gives the page around it back.
    for (const child of document.body.children) if (child !== cover) child.setAttribute('inert', '');
    // Filled when it is in the page already: screen readers announce that more surely.
    cover.textContent = this.dataset.leaving ?? '';
    this.go(target);
  }

  /** The document's own referrer policy (no-referrer) covers this navigation; the link's rel would not. */
  private go(target: string): void {
    const neutral = this.dataset.neutral;
    // Only a worker has the neutral page on the device.
    const onDevice = neutral && 'serviceWorker' in navigator && navigator.serviceWorker.controller;
    if (onDevice) this.waiting = setTimeout(() => location.replace(neutral), OUTSIDE_PATIENCE_MS);
    location.replace(onDevice && !navigator.onLine ? neutral : target);
  }

  private uncover(): void {
    clearTimeout(this.waiting);
    if (!document.querySelector('.quick-exit-cover')) return;
    document.querySelector('.quick-exit-cover')?.remove();
    for (const child of document.body.children) child.removeAttribute('inert');
    document.title = this.titleBefore;
    this.presses.reset();
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = '';
  }
}
