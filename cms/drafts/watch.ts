import { fillForm, onStateChange, openForm, type OpenForm } from '../host/decap-store.ts';
import { NEWSROOM } from '../words/newsroom.ts';
import { forget, keep, type KeptDraft } from './kept.ts';
import { hideOffer, offerDrafts, tell } from './offer.ts';

/** Waits for the end of a word, not of a sentence: at most this much can be lost. */
const CALM_MS = 400;

/** Where an officer writes: Decap's fields and the windows of our tools. */
const BY_HAND = "[class*='-ControlPaneContainer'], .lc-dialog";

/**
 * Keeps what is typed in this browser, and offers it when the entry is opened again. Stands in for Decap's own backup, which keeps one new
 * entry for each kind, asks with a browser box, loads the saved text over the restored one (decap#5470, #5055) and deletes
 * the backup when the officer leaves the page.
 */
export function keepDrafts(shelf: Storage = localStorage): void {
  let form: OpenForm | undefined;
  let kept: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reopened: KeptDraft | undefined;
  let touched = false;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    // A new form fills its days in by itself: that alone is nothing to keep.
    if (!form?.changed || form.version === kept || (form.slug === '' && !touched)) return;
    kept = form.version;
    const { key, collection, slug, raw, data } = form;
    const room = keep(shelf, { form: key, collection, slug, raw, data: data(), at: new Date().toISOString() });
    if (!room) tell(NEWSROOM.drafts.full);
    window.dispatchEvent(new Event('lc-drafts'));
  };

  const reopen = (draft: KeptDraft) => {
    reopened = draft;
    fillForm(draft.data, draft.raw);
  };

  const opened = (next: OpenForm) => {
    hideOffer();
    touched = reopened !== undefined;
    if (!next.changed) return offerDrafts(shelf, next, reopen);
    write();
    // Kept under the key of the new form now.
    if (reopened) forget(shelf, reopened);
    reopened = undefined;
  };

  onStateChange(() => {
    const next = openForm();
    if (form && next?.key !== form.key) write();
    const before = form;
    form = next;
    if (!next) return hideOffer();
    if (next.key !== before?.key) return opened(next);
    // Saved: the repository has it now.
    if (before.changed && !next.changed) {
      clearTimeout(timer);
      forget(shelf, { collection: before.collection, slug: before.slug, form: before.key });
      return;
    }
    if (next.changed && next.version !== before.version) {
      if (next.slug !== '' || touched) hideOffer();
      clearTimeout(timer);
      timer = setTimeout(write, CALM_MS);
    }
  });
  const touch = ({ target }: Event) => {
    if (target instanceof Element && target.closest(BY_HAND)) touched = true;
  };
  for (const name of ['input', 'keydown', 'pointerdown', 'paste']) document.addEventListener(name, touch, { capture: true });
  window.addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
}
