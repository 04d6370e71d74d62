import { KIND_NAMES, SEARCH } from '../../ui/search-strings.ts';
import { AGE_NAMES, AUDIENCE_NAMES } from '../../ui/reader-names.ts';
import type { Result } from '../../search/search.ts';
import { ADDRESS } from '../../ui/addresses.ts';
import type { SearchHome } from './search-home.ts';

/** Pieces of the result list as nodes; no text of the query or of a page ever becomes markup. */

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
}

function link(text: string, to: string, className = ''): HTMLAnchorElement {
  const node = element('a', text, className);
  node.href = to;
  return node;
}

export const paragraph = (text: string, className = '') => element('p', text, className);

/** The engine's excerpt as nodes: `<mark>` is kept, everything else is text. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark' ? element('mark', node.textContent ?? '') : document.createTextNode(node.textContent ?? ''),
  );
}

const about = ({ record }: Result) =>
  record ? [KIND_NAMES[record.kind], record.ageBand ? AGE_NAMES[record.ageBand] : record.audience && AUDIENCE_NAMES[record.audience]].filter(Boolean).join(' · ') : '';

/** One result; an item that is there already gets its excerpt and stays the same node. */
export function resultItem(home: SearchHome, result: Result, known?: Element): Element {
  const item = known ?? element('li');
  const anchor = item.querySelector('a') ?? link('', home.wayTo(result.address));
  if (!known) {
    item.setAttribute('data-address', result.address);
    anchor.append(element('b', result.title), element('small', about(result)), element('span'));
    item.append(anchor);
    void markWhenAway(home, result.address, anchor);
  }
  if (result.excerpt) anchor.querySelector('span')?.replaceChildren(...markedText(result.excerpt));
  return item;
}

/** A result that cannot be opened now says so. */
async function markWhenAway(home: SearchHome, address: string, anchor: HTMLAnchorElement): Promise<void> {
  if (await home.isAway(address)) anchor.append(element('em', SEARCH.awayFromDevice));
}

/** Calm, complete, and without a word on what was understood. */
export function helpBox(home: SearchHome): HTMLElement {
  const box = element('div', '', 'search-help');
  const calls = element('p', '', 'ways');
  calls.append(...SEARCH.help.calls.map(({ text, phone }, index) => link(text, `tel:${phone}`, index === 0 ? 'button call' : 'button')));
  const more = element('p', `${SEARCH.help.adult} `);
  more.append(link(SEARCH.help.more, home.wayTo(ADDRESS.help)));
  box.append(paragraph(SEARCH.help.title, 'block-title'), calls, more);
  return box;
}

/** Nothing was found: examples to try, the list of topics, and 111. `query` only where the status line is not to be seen. */
export function nothingFound(home: SearchHome, query: string | undefined, tries: readonly string[], tryExample: (example: string) => void): HTMLElement {
  const box = element('div', '', 'search-nothing');
  const examples = element('p', '', 'ways');
  for (const example of tries) {
    const button = element('button', example, 'chip');
    button.type = 'button';
    button.addEventListener('click', () => tryExample(example));
    examples.append(button);
  }
  const more = element('p');
  more.append(link(SEARCH.allTopics, home.wayTo(ADDRESS.search)), ' · ', link(SEARCH.help.calls[0].text, 'tel:111'));
  if (query !== undefined) box.append(paragraph(SEARCH.nothing(query)));
  box.append(examples, more);
  return box;
}
