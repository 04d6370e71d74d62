import type { SearchPanel } from './search-panel.ts';

/** Brings the panel of one `<lc-search>`. */
export type OpenPanel = (host: HTMLElement) => Promise<SearchPanel>;

/** Makes `<lc-search>` known; the site and the USB edition bring different panels. */
export function defineSearch(openPanel: OpenPanel): void {
  customElements.define('lc-search', class extends SearchElement {
    protected readonly openPanel = openPanel;
  });
}

/**
 * `<lc-search>`: a link to the search page that becomes a search box. The engine and the panel are fetched on first use,
 * so a page that nobody searches from pays for this file only.
 */
abstract class SearchElement extends HTMLElement {
  protected abstract readonly openPanel: OpenPanel;
  private listening: AbortController | undefined;
  private panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) throw new Error('<lc-search>: expected a <template> with the search box, found none.');
    this.querySelector('.search-link')?.remove();
    this.append(template.content.cloneNode(true));
    template.remove();
    this.listening = new AbortController();
    const { signal } = this.listening;
    const input = this.querySelector('input');
    input?.addEventListener('focus', () => void this.ready(), { signal });
    input?.addEventListener('input', () => void this.ready().then((panel) => panel.ask(input.value)), { signal });
    this.addEventListener('keydown', (event) => void this.ready().then((panel) => panel.onKey(event)), { signal });
    document.addEventListener('keydown', (event) => this.onShortcut(event), { signal });
    this.openLink(input);
    document.addEventListener('click', (event) => {
      // Not by where the target is now: a filter that was clicked has been drawn anew.
      if (!event.composedPath().includes(this)) void this.panel?.then((panel) => panel.close());
    }, { signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  /** A link somebody copied on purpose brings its words behind "#"; they leave the address at once. */
  private openLink(input: HTMLInputElement | null): void {
    const query = new URLSearchParams(location.hash.slice(1)).get('q');
    if (!input || !query || this.classList.contains('search-box')) return;
    history.replaceState(null, '', location.pathname);
    input.value = query;
    void this.ready().then((panel) => panel.ask(query));
  }

  private ready(): Promise<SearchPanel> {
    return (this.panel ??= this.openPanel(this));
  }

  /** "/" goes to the search box, unless the reader is typing. */
  private onShortcut(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.querySelector('input')?.focus();
  }
}
