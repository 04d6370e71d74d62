/**
 * `<lc-story>` around `.scene`s: shows one scene at a time and leads on by its choices. Without it the scenes stand below one another and
 * each choice is a link to its scene. Nothing chosen is kept, and the address does not change.
 */
export class StoryElement extends HTMLElement {
  private listening: AbortController | undefined;
  private readonly path: string[] = [];

  connectedCallback(): void {
    this.listening = new AbortController();
    this.addEventListener('click', (event) => this.onClick(event), { signal: this.listening.signal });
    const [first] = this.scenes();
    if (!first) throw new Error('<lc-story>: expected scenes inside, found none.');
    this.path.push(first.id);
    this.show();
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private scenes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.scene')];
  }

  private onClick(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('a[data-to], [data-back]');
    if (!target) return;
    event.preventDefault();
    const { to } = target.dataset;
    if (to) this.path.push(to);
    else this.path.pop();
    this.show(true);
  }

  private show(moved = false): void {
    const current = this.path.at(-1);
    for (const scene of this.scenes()) scene.toggleAttribute('data-away', scene.id !== current);
    for (const back of this.querySelectorAll<HTMLElement>('[data-back]')) back.hidden = this.path.length < 2;
    if (moved) this.querySelector<HTMLElement>('.scene:not([data-away]) h3')?.focus();
  }
}
