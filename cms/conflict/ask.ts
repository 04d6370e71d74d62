import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { wordsOf } from '../derive/to-collection.ts';
import { discardForm, openForm } from '../host/decap-store.ts';
import type { OtherVersion } from '../proxy/refusal.ts';
import { NEWSROOM } from '../words/newsroom.ts';
import { lineInLabels } from './in-labels.ts';
import { linesAgainst } from './lines.ts';

export type Choice = 'keep-mine' | 'take-theirs' | 'stay';

const WORDS = NEWSROOM.conflict;

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** The words of the form that is open, for the lines of its file. */
function labelsHere(): (line: string) => string {
  const name = openForm()?.collection ?? '';
  return lineInLabels(isCollection(name) ? wordsOf(name).fields : {});
}

function version(title: string, text: string, other: string): HTMLElement {
  const part = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const body = document.createElement('div');
  body.className = 'lc-version';
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', title);
  const inWords = labelsHere();
  body.append(...linesAgainst(text, other).map(({ text: line, differs }) => {
    const words = inWords(line);
    const row = document.createElement(differs ? 'mark' : 'span');
    row.textContent = words === '' ? '\u00a0' : words;
    return row;
  }));
  part.append(heading, body);
  return part;
}

function choiceButton(label: string, hint: string, action: () => void): HTMLElement {
  const row = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', action);
  row.append(button, hint === '' ? '' : ` ${hint}`);
  return row;
}

const sentence = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

/**
 * Shows both versions side by side and waits for the officer's choice. The text in the form stays; taking the other one keeps it as a
 * draft in this browser and opens the entry anew.
 */
export function askAboutConflict({ said, mine, other }: { said: string; mine: string; other: OtherVersion }): Promise<Choice> {
  const dialog = document.createElement('dialog');
  dialog.id = 'lc-conflict';
  dialog.setAttribute('aria-labelledby', 'lc-conflict-title');
  const title = Object.assign(document.createElement('h2'), { id: 'lc-conflict-title', textContent: WORDS.title });
  const both = document.createElement('div');
  both.className = 'lc-versions';
  const theirs = other.text ?? WORDS.gone;
  both.append(version(WORDS.mine, mine, theirs), version(WORDS.theirs(other.who), theirs, mine));
  return new Promise((resolve) => {
    const choose = (choice: Choice) => {
      dialog.remove();
      resolve(choice);
      if (choice !== 'take-theirs') return;
      discardForm();
      location.reload();
    };
    dialog.append(
      title, sentence(`${said}.`), both, sentence(WORDS.marked),
      choiceButton(WORDS.stay, '', () => choose('stay')),
      choiceButton(WORDS.takeTheirs, WORDS.takeTheirsHint, () => choose('take-theirs')),
      choiceButton(WORDS.keepMine, WORDS.keepMineHint, () => choose('keep-mine')),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      choose('stay');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
