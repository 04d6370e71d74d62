/** The one part of `root` that fits `selector`. Throws with both names: the HTML and its element belong together. */
export function partOf<Part extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(`<${root.localName} id="${root.id}">: expected ${selector} inside, found none.`);
  return part;
}

/** All parts of `root` that fit, in the order of the page. */
export const partsOf = <Part extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Part[] => [...root.querySelectorAll<Part>(selector)];

/** The words of an answer as the page shows them. */
export const wordsOf = (element: Element | null | undefined): string => element?.querySelector('[data-text]')?.textContent?.trim() ?? '';
