/**
 * `<lc-quiz>` around fieldsets of answers: shows the reason of the chosen answer at once. The reasons are already in the page,
 * so nothing is fetched, stored or sent; the answer can be changed as often as the child likes.
 */
export class QuizElement extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    this.addEventListener('change', (event) => this.onChoice(event), { signal: this.listening.signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private onChoice({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const question = target.closest('[data-question]');
    const reason = question?.querySelector(`[data-reason="${target.value}"] dd`);
    const answer = question?.querySelector<HTMLElement>('.answer');
    if (!reason || !answer) return;
    answer.toggleAttribute('data-safe', target.hasAttribute('data-safe'));
    answer.replaceChildren(...[...reason.childNodes].map((node) => node.cloneNode(true)));
  }
}
