import type { Result } from '../../search/search.ts';
import { AGE_NAMES, AUDIENCE_NAMES } from '../../ui/reader-names.ts';
import { KIND_NAMES, SEARCH } from '../../ui/search-strings.ts';

const FACETS = ['audience', 'kind', 'topic', 'ageBand'] as const;
type Facet = (typeof FACETS)[number];

const NAMES: Readonly<Record<Facet, Readonly<Record<string, string>>>> = { audience: AUDIENCE_NAMES, kind: KIND_NAMES, topic: {}, ageBand: AGE_NAMES };

/** Buttons that narrow the results, each with its count; only what divides the present results is offered. */
export class SearchFilters {
  private readonly place: HTMLElement;
  private readonly changed: () => void;
  private readonly chosen = new Map<Facet, string>();

  constructor(place: HTMLElement, changed: () => void) {
    this.place = place;
    this.changed = changed;
  }

  hide(): void {
    this.chosen.clear();
    this.place.replaceChildren();
    this.toggle();
  }

  /** Offered only when there is something to choose. */
  private toggle(): void {
    const fold = this.place.closest('details');
    if (fold) fold.hidden = this.place.childElementCount === 0;
  }

  /** The results that fit what is chosen; draws the buttons anew with the counts of these results. */
  apply(results: readonly Result[]): Result[] {
    const focused = document.activeElement?.getAttribute('data-value');
    this.place.replaceChildren(...FACETS.flatMap((facet) => this.group(facet, results)));
    this.toggle();
    if (focused) [...this.place.querySelectorAll<HTMLElement>('button')].find((button) => button.dataset.value === focused)?.focus();
    return results.filter((result) => this.fits(result));
  }

  private fits(result: Result, except?: Facet): boolean {
    return FACETS.every((facet) => facet === except || !this.chosen.has(facet) || result.record?.[facet] === this.chosen.get(facet));
  }

  private group(facet: Facet, results: readonly Result[]): Node[] {
    const counts = new Map<string, number>();
    for (const result of results) {
      const value = this.fits(result, facet) ? result.record?.[facet] : undefined;
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 && !this.chosen.has(facet)) return [];
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', SEARCH.facets[facet]);
    const names = { ...NAMES[facet], ...(facet === 'topic' ? this.topicNames() : {}) };
    for (const [value, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) group.append(this.button(facet, value, `${names[value] ?? value} (${count})`));
    return [group];
  }

  private button(facet: Facet, value: string, text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = text;
    button.dataset.value = `${facet}:${value}`;
    button.setAttribute('aria-pressed', String(this.chosen.get(facet) === value));
    button.addEventListener('click', () => {
      if (this.chosen.get(facet) === value) this.chosen.delete(facet);
      else this.chosen.set(facet, value);
      this.changed();
    });
    return button;
  }

  /** Topics are content: their names are on the search page already. */
  private topicNames(): Record<string, string> {
    const named = [...document.querySelectorAll<HTMLElement>('[data-topic]')];
    return Object.fromEntries(named.map((heading) => [heading.dataset.topic ?? '', heading.textContent?.trim() ?? '']));
  }
}
