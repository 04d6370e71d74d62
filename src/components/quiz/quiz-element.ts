import { LEAVE_EVENT } from '../quick-exit/leave-event.ts';
import type { QuizKind } from '../../schemas/shared/quiz-question.ts';
import { KINDS } from './kinds/index.ts';
import type { LiveQuestion } from './kinds/kind.ts';
import { partOf, partsOf } from './part-of.ts';
import { PlaceKeeper } from './place-keeper.ts';
import { ReadAloud } from './read-aloud.ts';

interface Step {
  element: HTMLElement;
  /** The end has no question. */
  live?: LiveQuestion;
}

/**
 * `<lc-quiz>` around questions that work by themselves: shows one at a time. Nothing is fetched, sent or stored; answers live in the
 * page and are gone with it, with the quick exit, and when the page comes back from the browser's memory.
 */
export class QuizElement extends HTMLElement {
  private listening: AbortController | undefined;
  private steps: readonly Step[] = [];
  private now = 0;
  private readAloud: ReadAloud | undefined;
  private place: PlaceKeeper | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.steps = partsOf(this, '[data-step]').map((element) => (element.dataset.kind ? { element, live: this.bringToLife(element, signal) } : { element }));
    for (const { live } of this.steps) live?.clear();
    this.readAloud = new ReadAloud(partOf(this, '[data-listen]'), () => this.current.element, signal);
    this.place = new PlaceKeeper(partOf(this, '[data-keeper]'), () => this.now, signal);
    this.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener(LEAVE_EVENT, () => this.reset(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.reset(), { signal });
    window.addEventListener('hashchange', () => this.named >= 0 && this.turnTo(this.named), { signal });
    this.turnTo(this.named >= 0 ? this.named : (this.place.kept() ?? 0), false);
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  /** The step that the address names; -1 for none. */
  private get named(): number {
    return this.steps.findIndex(({ element }) => location.hash === `#${element.id}`);
  }

  private get current(): Step {
    return this.steps[this.now] ?? { element: this };
  }

  private bringToLife(element: HTMLElement, signal: AbortSignal): LiveQuestion {
    return KINDS[element.dataset.kind as QuizKind](element, {
      signal,
      answered: (complete) => {
        element.toggleAttribute('data-answered', complete);
        this.showControls();
        this.readAloud?.reason(partsOf(element, '.answer[data-shown]').at(-1) ?? element);
      },
      announce: (text) => this.announce(text),
    });
  }

  private onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    switch (button?.dataset.do) {
      case 'back': return this.turnTo(this.now - 1);
      case 'skip':
      case 'next': return this.turnTo(this.now + 1);
      case 'see': return this.turnTo(Number(button.dataset.index));
      case 'again':
        this.reset();
        return this.turnTo(0);
    }
  }

  /** Takes back every answer and goes to the first question, without a word. */
  private reset(): void {
    for (const { element, live } of this.steps) {
      live?.clear();
      element.removeAttribute('data-answered');
    }
    this.readAloud?.stop();
    this.turnTo(0, false);
  }

  private turnTo(index: number, byReader = true): void {
    this.now = Math.max(0, Math.min(index, this.steps.length - 1));
    this.steps.forEach(({ element }, at) => element.toggleAttribute('data-now', at === this.now));
    this.toggleAttribute('data-begun', this.now > 0 || (byReader && this.hasAttribute('data-begun')));
    const ended = this.now === this.steps.length - 1;
    const where = partOf(this, '[data-where]');
    where.textContent = this.current.element.querySelector('.count')?.textContent ?? where.dataset.end ?? '';
    partOf<HTMLProgressElement>(this, 'progress').value = ended ? this.steps.length - 1 : this.now + 1;
    if (ended) this.lookBack();
    this.announce('');
    this.showControls();
    this.place?.turn();
    if (byReader) {
      partOf(this.current.element, 'h2').focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    }
    this.readAloud?.turn();
  }

  private showControls(): void {
    const { element, live } = this.current;
    const answered = element.hasAttribute('data-answered');
    partOf(this, '[data-do="back"]').hidden = this.now === 0;
    partOf(this, '[data-do="skip"]').hidden = !live || answered;
    partOf(this, '[data-do="next"]').hidden = !live || !answered;
  }

  /** Fills in what was chosen; a sensitive quiz has no such line. */
  private lookBack(): void {
    this.steps.forEach(({ live }, index) => {
      const line = this.querySelector<HTMLElement>(`[data-chose="${index}"]`);
      if (!line || !live) return;
      const chosen = live.chosen();
      line.textContent = chosen ? `${line.dataset.chosen} ${chosen}` : (line.dataset.none ?? '');
    });
  }

  private announce(text: string): void {
    partOf(this, '[data-announce]').textContent = text;
  }
}
