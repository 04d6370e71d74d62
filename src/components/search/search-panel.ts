import type { Engine, Page } from '../../search/engine.ts';
import { pagefindEngine } from '../../search/pagefind-engine.ts';
import { runSearch } from '../../search/run.ts';
import { syllables } from '../../text/syllables.ts';
import { SEARCH } from '../../ui/search-strings.ts';

const FEWEST_LETTERS = 2;
const TYPING_PAUSE_MS = 150;
const MOST_RESULTS = 12;

/** Shows results under the box of one `<lc-search>`. Nothing of the query is stored, sent or written into the address. */
export class SearchPanel {
  private readonly host: HTMLElement;
  private engine: Promise<Engine> | undefined;
  private asking: AbortController | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
    void this.load();
  }

  private load(): Promise<Engine> {
    this.engine ??= pagefindEngine('/pagefind/').catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  async ask(query: string): Promise<void> {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    if (syllables(query).join('').length < FEWEST_LETTERS) return this.close();
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
    if (signal.aborted) return;
    this.say(SEARCH.searching);
    try {
      const { pages, unreadable } = await runSearch(await this.load(), query, MOST_RESULTS, signal);
      if (!signal.aborted) this.show(query, pages, unreadable);
    } catch {
      if (!signal.aborted) this.showText(SEARCH.failed);
    }
  }

  onKey(event: KeyboardEvent): void {
    const input = this.host.querySelector('input');
    const links = [...this.host.querySelectorAll<HTMLAnchorElement>('.search-results a')];
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
    } else if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      links[0]?.click();
    }
  }

  close(): void {
    this.results().hidden = true;
    this.say('');
  }

  private show(query: string, pages: readonly Page[], unreadable: number): void {
    if (pages.length === 0 && unreadable === 0) return this.showText(SEARCH.nothing(query));
    const list = document.createElement('ol');
    for (const page of pages) list.append(this.item(page));
    const count = SEARCH.found(pages.length);
    const missing = unreadable > 0 ? SEARCH.notOnDevice(unreadable) : '';
    this.replace(list, ...(missing ? [this.paragraph(missing)] : []));
    this.say([count, missing].filter(Boolean).join(' '));
  }

  private item({ address, title, excerpt }: Page): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    const heading = document.createElement('b');
    heading.textContent = title;
    const text = document.createElement('span');
    text.append(...markedText(excerpt));
    link.append(heading, text);
    item.append(link);
    return item;
  }

  private showText(text: string): void {
    this.replace(this.paragraph(text));
    this.say(text);
  }

  private paragraph(text: string): HTMLParagraphElement {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  }

  private replace(...nodes: Node[]): void {
    const results = this.results();
    results.replaceChildren(...nodes);
    results.hidden = false;
  }

  private results(): HTMLElement {
    const results = this.host.querySelector<HTMLElement>('.search-results');
    if (!results) throw new Error('<lc-search>: expected .search-results in the template, found none.');
    return results;
  }

  private say(text: string): void {
    const status = this.host.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** The engine's excerpt as nodes: `<mark>` is kept, everything else is text. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
