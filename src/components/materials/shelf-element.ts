/**
 * `<lc-shelf>`: the filter links of the shelf work at once and together. Without it each link leads to a page with that one filter.
 * `data-items` says what is filtered: default `.shelf-card`. It works where the page lists the whole shelf; on a filtered page the links stay links.
 */
export class ShelfElement extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    if (this.querySelector('nav [aria-current]')) return;
    this.listening = new AbortController();
    this.querySelector('nav')?.addEventListener('click', (event) => this.onClick(event), { signal: this.listening.signal });
    for (const link of this.links()) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', 'false');
      link.addEventListener('keydown', (event) => {
        if (event.key === ' ') {
          event.preventDefault();
          link.click();
        }
      }, { signal: this.listening.signal });
    }
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('nav a[data-facet]')];
  }

  private onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const pressed = link.getAttribute('aria-pressed') === 'true';
    for (const other of this.links()) if (other.dataset.facet === link.dataset.facet) this.press(other, other === link && !pressed);
    this.show();
  }

  private press(link: HTMLElement, pressed: boolean): void {
    link.setAttribute('aria-pressed', String(pressed));
    link.toggleAttribute('data-on', pressed);
  }

  /** Hides what does not fit every pressed filter and says how much is left. */
  private show(): void {
    const chosen = this.links().filter((link) => link.hasAttribute('data-on')).map(({ dataset }) => ({ facet: dataset.facet ?? '', value: dataset.value ?? '' }));
    let left = 0;
    for (const card of this.querySelectorAll<HTMLElement>(this.dataset.items ?? '.shelf-card')) {
      card.hidden = !chosen.every(({ facet, value }) => (card.dataset[facet] ?? '').split(' ').includes(value));
      if (!card.hidden) left += 1;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = left === 0 ? (this.dataset.none ?? '') : (this.dataset.found ?? '').replace('#', String(left));
  }
}
