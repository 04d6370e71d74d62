import { forgetPlace, keepPlace, readPlace } from '../../offline/place.ts';
import { partOf } from './part-of.ts';

/**
 * `[data-keeper]`: keeps the number of the question in the browser, only after this tap, and forgets it with one more. What was
 * chosen is never kept.
 */
export class PlaceKeeper {
  private readonly root: HTMLElement;
  private readonly index: () => number;

  /** `index` tells the number of the question that is shown, from 0. */
  constructor(root: HTMLElement, index: () => number, signal: AbortSignal) {
    this.root = root;
    this.index = index;
    partOf(root, '[data-keep]').addEventListener('click', () => this.keep(), { signal });
    partOf(root, '[data-forget]').addEventListener('click', () => this.forget(), { signal });
    this.show();
  }

  /** Question to begin with, where one is kept for this page. The storage itself is asked each time: it may have been wiped. */
  kept(): number | undefined {
    const place = readPlace();
    return place?.path === location.pathname ? place.index : undefined;
  }

  /** Another question has come up. */
  turn(): void {
    if (this.kept() !== undefined) keepPlace({ path: location.pathname, index: this.index() });
    this.show();
  }

  private keep(): void {
    const done = keepPlace({ path: location.pathname, index: this.index() });
    this.say(done ? this.root.dataset.kept : this.root.dataset.cannot);
    this.show();
    if (done) partOf(this.root, '[data-forget]').focus();
  }

  private forget(): void {
    forgetPlace();
    this.say(this.root.dataset.forgotten);
    this.show();
    partOf(this.root, '[data-keep]').focus();
  }

  private show(): void {
    const keeping = this.kept() !== undefined;
    partOf(this.root, '[data-keep]').hidden = keeping;
    partOf(this.root, '[data-forget]').hidden = !keeping;
  }

  private say(text = ''): void {
    partOf(this.root, '[role="status"]').textContent = text;
  }
}
