import { partOf, partsOf } from '../part-of.ts';
import { stageAt, stagesOf, type Way } from './stages.ts';
import type { Tallies } from './tallies.ts';

/** One screen of the class quiz: shows its moments, and the hands that were counted. */
export class ScreenView {
  readonly element: HTMLElement;
  private readonly answers: readonly HTMLElement[];
  private readonly reasons: readonly HTMLElement[];

  constructor(element: HTMLElement) {
    this.element = element;
    this.answers = partsOf(element, '[data-answer]');
    this.reasons = partsOf(element, '[data-why]');
  }

  get id(): string {
    return this.element.id;
  }

  get question(): string {
    return this.element.dataset.question ?? '';
  }

  /** Number of moments; a story that goes on keeps its talk for the end. */
  stages(goesOn: boolean): number {
    return stagesOf(this.answers.length, this.reasons.length, !goesOn && this.element.querySelector('[data-talk]') !== null);
  }

  /** Shows moment `at`. Returns what is new, in words, for who does not see it. */
  show(at: number): string {
    const { revealed, counting, reason, talk } = stageAt(at, this.answers.length, this.reasons.length);
    this.element.dataset.phase = talk ? 'talk' : reason === undefined ? 'ask' : 'reason';
    this.element.toggleAttribute('data-counting', counting);
    this.element.toggleAttribute('data-open', revealed > 0);
    this.answers.forEach((answer, index) => answer.toggleAttribute('data-shown', index < revealed));
    this.reasons.forEach((each, index) => each.toggleAttribute('data-shown', index === reason));
    const fresh = talk ? this.element.querySelector('[data-talk]') : reason === undefined ? this.answers[revealed - 1]?.querySelector('[data-words]') : this.reasons[reason];
    return fresh?.textContent?.trim() ?? '';
  }

  isCounting(at: number): boolean {
    return stageAt(at, this.answers.length, this.reasons.length).counting;
  }

  showCounts(tallies: Tallies): void {
    this.answers.forEach((answer, index) => {
      const count = answer.querySelector('[data-count]');
      if (count) count.textContent = String(tallies.count(this.id, index));
    });
  }

  /** Index of the answer that `element` stands in. */
  answerOf(element: Element): number {
    return this.answers.findIndex((answer) => answer.contains(element));
  }

  get size(): number {
    return this.answers.length;
  }

  ways(tallies: Tallies): Way[] {
    return this.answers.map((answer, index) => ({ hands: tallies.count(this.id, index), safe: answer.hasAttribute('data-safe'), to: answer.dataset.to }));
  }

  /** One line of the sheet: what was asked, and the hands for each letter. */
  line(tallies: Tallies): { asked: string; hands: string } {
    const letters = this.answers.map((answer, index) => `${answer.dataset.answer} ${tallies.count(this.id, index)}`);
    return { asked: partOf(this.element, 'h2').dataset.asked ?? '', hands: letters.join(' · ') };
  }
}
