import type { OpenForm } from '../host/decap-store.ts';
import { NEWSROOM, timeInWords } from '../words/newsroom.ts';
import { draftsOf, forget, type KeptDraft } from './kept.ts';

const OFFER_ID = 'lc-offer';

function button(text: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
}

/** Takes the offer away. */
export function hideOffer(): void {
  document.getElementById(OFFER_ID)?.remove();
}

function show(...lines: HTMLElement[]): void {
  hideOffer();
  const box = document.createElement('section');
  box.id = OFFER_ID;
  box.setAttribute('role', 'status');
  box.append(...lines);
  document.body.append(box);
}

function sentence(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

/** Says one thing in the place of the offer. */
export const tell = (text: string): void => show(sentence(text));

/** A new entry says its title, so that two unfinished ones can be told apart. */
const titleOf = ({ slug, data }: KeptDraft) => {
  const title = [data.title, data.name, data.term].find((value) => typeof value === 'string' && value !== '');
  return slug === '' && title !== undefined ? ` “${String(title)}”` : '';
};

/** Shows what this browser keeps of the entry just opened, unless the repository already has it. `reopen` fills the form with a draft. */
export function offerDrafts(shelf: Storage, form: OpenForm, reopen: (draft: KeptDraft) => void): void {
  const now = JSON.stringify(form.data());
  const others = draftsOf(shelf, form.collection, form.slug).filter((draft) => draft.form !== form.key);
  const same = others.filter((draft) => JSON.stringify(draft.data) === now);
  same.forEach((draft) => forget(shelf, draft));
  const drafts = others.filter((draft) => !same.includes(draft));
  if (drafts.length === 0) return;
  show(...drafts.map((draft) => {
    const line = sentence(`${NEWSROOM.drafts.found(timeInWords(new Date(draft.at), new Date()))}${titleOf(draft)} `);
    line.append(
      button(NEWSROOM.drafts.reopen, () => {
        hideOffer();
        reopen(draft);
      }),
      button(NEWSROOM.drafts.drop, () => {
        forget(shelf, draft);
        line.remove();
        if (document.querySelectorAll(`#${OFFER_ID} p`).length === 0) hideOffer();
      }),
    );
    return line;
  }));
}
