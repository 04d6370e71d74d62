import { forgetPlace } from '../../offline/place.ts';
import { LEAVE_EVENT } from './leave-event.ts';
import { ShiftPresses } from './shift-presses.ts';

/**
 * `<lc-quick-exit data-neutral data-leaving data-presses>` around the exit link. Without JavaScript the link just works.
 * With it: the page is hidden at once, Shift × 3 leaves too, speech stops, answers and the kept place are gone, and without network a local neutral page opens.
 */
export class QuickExit extends HTMLElement {
  private listening: AbortController | undefined;
  private readonly presses = new ShiftPresses();
  private titleBefore = document.title;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const capture = { signal, capture: true };
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.presses.down(event), capture);
    document.addEventListener('keyup', (event) => this.onKeyUp(event), capture);
    window.addEventListener('pageshow', (event) => event.persisted && this.uncover(), { signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
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
    this.cover();
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
    document.dispatchEvent(new Event(LEAVE_EVENT));
    forgetPlace();
    // The document's own referrer policy (no-referrer) covers this navigation; the link's rel would not.
    location.replace(navigator.onLine ? target : (this.dataset.neutral ?? target));
  }

  /** Everything behind goes inert; the overlay is filled after it is in the page, which screen readers announce more surely. */
  private cover(): void {
    if (document.querySelector('.quick-exit-cover')) return;
    this.titleBefore = document.title;
    document.title = '\u00a0';
    for (const child of document.body.children) child.setAttribute('inert', '');
    const cover = document.createElement('div');
    cover.className = 'quick-exit-cover';
    cover.setAttribute('role', 'alert');
    document.body.append(cover);
    cover.textContent = this.dataset.leaving ?? '';
  }

  private uncover(): void {
    document.querySelector('.quick-exit-cover')?.remove();
    for (const child of document.body.children) child.removeAttribute('inert');
    document.title = this.titleBefore;
    this.presses.reset();
  }
}
