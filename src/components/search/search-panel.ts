import styles from './search-results.css?inline';
import { type Answer, type Result, search } from '../../search/search.ts';
import { syllables } from '../../text/syllables.ts';
import { SEARCH } from '../../ui/search-strings.ts';
import { helpBox, nothingFound, paragraph, resultItem } from './search-parts.ts';
import { SearchFilters } from './search-filters.ts';
import type { SearchHome } from './search-home.ts';

const FEWEST_LETTERS = 2;
const TYPING_PAUSE_MS = 120;
const MOST_RESULTS = { box: 8, page: 40 } as const;

/** Styles come with the panel: in the page's own document every reader would pay for them before anybody searches. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Shows results under the box of one `<lc-search>`. Nothing of the query is stored, sent or written into the address. */
export class SearchPanel {
  private readonly host: HTMLElement;
  private readonly home: SearchHome;
  private readonly filters: SearchFilters | undefined;
  private asking: AbortController | undefined;
  private shown: Answer | undefined;
  private query = '';
  private examples: readonly string[] = [];
  /** Enter was pressed before the words in the box were answered: their first result is opened when it comes. */
  private opening = false;
  /** The results that stand there, if any, answer other words than those in the box. */
  private waiting = false;

  constructor(host: HTMLElement, home: SearchHome) {
    this.host = host;
    this.home = home;
    const place = host.querySelector<HTMLElement>('.search-filters');
    if (place) this.filters = new SearchFilters(place, () => this.shown && this.show(this.shown));
    host.querySelector('[data-copy]')?.addEventListener('click', () => void this.copyLink());
    adoptStyles();
    void home.sources().catch(() => undefined);
  }

  async ask(query: string): Promise<void> {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    this.query = query;
    this.opening = false;
    this.waiting = true;
    if (syllables(query).join('').length < FEWEST_LETTERS) return this.close();
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
    if (signal.aborted) return;
    this.results().setAttribute('aria-busy', 'true');
    try {
      const sources = await this.home.sources();
      this.examples = sources.meanings.examples;
      const limit = this.filters ? MOST_RESULTS.page : MOST_RESULTS.box;
      for await (const answer of search(sources, { query, limit, signal })) {
        // Titles that found nothing say nothing yet: the text may.
        if (!signal.aborted && (answer.stage !== 'titles' || answer.results.length > 0 || answer.distress)) this.show(answer);
      }
    } catch {
      if (!signal.aborted) this.fail();
    }
  }

  onKey(event: KeyboardEvent): void {
    const input = this.host.querySelector('input');
    const links = [...this.host.querySelectorAll<HTMLAnchorElement>('.search-results li a')];
    const here = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape') {
      this.close();
      input?.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault();
      links[Math.min(here + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && here >= 0) {
      event.preventDefault();
      (here === 0 ? input : links[here - 1])?.focus();
    } else if (event.key === 'Enter' && event.target === input && !event.isComposing) {
      event.preventDefault();
      if (this.waiting) this.opening = true;
      else if (this.results().hidden) void this.ask(this.query);
      else links[0]?.click();
    }
  }

  close(): void {
    this.asking?.abort();
    this.opening = false;
    this.waiting = false;
    this.shown = undefined;
    this.results().hidden = true;
    this.results().removeAttribute('aria-busy');
    this.host.querySelector('.search-first')?.replaceChildren();
    this.filters?.hide();
    this.toggleCopy(false);
    this.say('');
  }

  private show(answer: Answer): void {
    this.shown = answer;
    this.results().setAttribute('aria-busy', String(answer.stage === 'titles'));
    const results = this.filters ? this.filters.apply(answer.results) : answer.results;
    const place = this.results();
    const list = this.list(place, results);
    const nodes: Node[] = [];
    const first = this.host.querySelector('.search-first');
    const help = answer.distress ? [helpBox(this.home)] : [];
    if (first) first.replaceChildren(...help);
    else nodes.push(...help);
    if (answer.suggestion !== undefined && results.length > 0) nodes.push(paragraph(SEARCH.suggestion(answer.suggestion), 'search-suggestion'));
    if (results.length > 0) nodes.push(list);
    else if (answer.stage !== 'titles') nodes.push(nothingFound(this.home, this.filters ? undefined : this.query, this.examples, (example) => this.tryExample(example)));
    if (answer.unreadable > 0) nodes.push(paragraph(SEARCH.notOnDevice(answer.unreadable)));
    if (answer.stage === 'titles-only') nodes.push(paragraph(SEARCH.titlesOnly));
    // A list the reader is walking through stays where it is: moving it would take the focus away.
    if (!list.contains(document.activeElement)) place.replaceChildren(...nodes);
    place.hidden = nodes.length === 0;
    this.toggleCopy(results.length > 0);
    this.say(results.length > 0 ? SEARCH.found(results.length) : answer.stage !== 'titles' ? SEARCH.nothing(this.query) : SEARCH.searching);
    this.waiting = false;
    // Titles come at once and the text may put another page first: what is opened is the first of the whole answer.
    if (this.opening && results.length > 0 && answer.stage !== 'titles') this.host.querySelector<HTMLAnchorElement>('.search-results li a')?.click();
  }

  /** Items are kept by address, so that the second answer does not make the first one flicker. */
  private list(place: HTMLElement, results: readonly Result[]): HTMLOListElement {
    const list = place.querySelector('ol') ?? document.createElement('ol');
    const known = new Map([...list.children].map((item) => [item.getAttribute('data-address'), item]));
    const items = results.map((result) => resultItem(this.home, result, known.get(result.address)));
    if (!list.contains(document.activeElement)) list.replaceChildren(...items);
    return list;
  }

  private tryExample(example: string): void {
    const input = this.host.querySelector('input');
    if (!input) return;
    input.value = example;
    input.focus();
    void this.ask(example);
  }

  /** The only way a search gets into an address: the reader asks for it, and the words stay behind "#", where no server sees them. */
  private async copyLink(): Promise<void> {
    const link = new URL(location.pathname, location.origin);
    link.hash = new URLSearchParams({ q: this.query }).toString();
    try {
      await navigator.clipboard.writeText(link.href);
      this.say(SEARCH.copied);
    } catch {
      this.say(SEARCH.copyFailed);
    }
  }

  private toggleCopy(visible: boolean): void {
    const button = this.host.querySelector<HTMLElement>('[data-copy]');
    // In the discreet mode no words of a search leave the page.
    if (button) button.hidden = !visible || Boolean(window.lcKin?.());
  }

  private fail(): void {
    this.waiting = false;
    this.results().setAttribute('aria-busy', 'false');
    this.results().replaceChildren(paragraph(SEARCH.failed));
    this.results().hidden = false;
    this.say(SEARCH.failed);
  }

  private results(): HTMLElement {
    const results = this.host.querySelector<HTMLElement>('.search-results');
    if (!results) throw new Error('<lc-search>: expected .search-results in the template, found none.');
    return results;
  }

  private say(text: string): void {
    const status = this.host.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}
