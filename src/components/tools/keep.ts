import { readSheet } from '../../offline/kept-sheet.ts';

/**
 * Brings `<lc-keep>` when it is needed: at once where something is kept, else with the first touch of the sheet. Its button is shown
 * meanwhile; a tap on it before the code has come is done afterwards.
 */
function waitFor(sheet: HTMLElement): void {
  const listening = new AbortController();
  let tapped: HTMLElement | null = null;
  const load = async () => {
    await import('./define-keep.ts');
    listening.abort();
    tapped?.click();
  };
  for (const kind of ['pointerdown', 'focusin', 'input']) sheet.addEventListener(kind, () => void load(), { signal: listening.signal, once: true });
  sheet.addEventListener('click', ({ target }) => {
    tapped = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null;
    void load();
  }, { signal: listening.signal });
  const keeper = sheet.querySelector<HTMLElement>('[data-keeper]');
  if (keeper) keeper.hidden = false;
  if (readSheet(sheet.dataset.sheet ?? '')) void load();
}

for (const sheet of document.querySelectorAll<HTMLElement>('lc-keep')) waitFor(sheet);
