import { partOf } from './part-of.ts';

/** The box where a reason appears and is announced; what it shows is cloned from the page, so nothing is fetched. */
export class AnswerBox {
  private readonly scope: HTMLElement;
  private readonly box: HTMLElement;

  /** `scope`: the question, or the scene of a story. */
  constructor(scope: HTMLElement) {
    this.scope = scope;
    this.box = partOf(scope, '.answer');
  }

  /** Content of the reason for answer `index`, as the page has it for readers without JavaScript. */
  reason(index: string | number): Node[] {
    const found = this.scope.querySelector(`[data-reason="${index}"] dd`);
    return [...(found?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.matches('.plain-only'))).map((node) => node.cloneNode(true));
  }

  /** Shows `content`; `safe` decides the colour, never a sound or a point. */
  show(content: readonly Node[], safe: boolean): void {
    this.box.toggleAttribute('data-safe', safe);
    this.box.toggleAttribute('data-shown', true);
    partOf(this.box, '[data-said]').replaceChildren(...content);
    this.box.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    partOf(this.box, '[data-said]').replaceChildren();
    this.box.removeAttribute('data-shown');
    this.box.removeAttribute('data-safe');
  }
}

/** A first word in bold, and a space after it, as the reasons of the page begin. */
export function leadNodes(text: string): Node[] {
  const lead = document.createElement('b');
  lead.dataset.say = '';
  lead.textContent = text;
  return [lead, document.createTextNode(' ')];
}
