import { AnswerBox } from '../answer-box.ts';
import { partsOf, wordsOf } from '../part-of.ts';
import type { Kind } from './kind.ts';

/** One answer among a few, also under a chat: its reason appears at once, and again for every change of mind. */
export const oneChoice: Kind = (question, { signal, answered }) => {
  const box = new AnswerBox(question);
  const inputs = () => partsOf<HTMLInputElement>(question, '.choices input');
  question.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    box.show(box.reason(target.value), target.hasAttribute('data-safe'));
    answered(true);
  }, { signal });
  return {
    chosen: () => wordsOf(inputs().find(({ checked }) => checked)?.parentElement),
    clear: () => {
      for (const input of inputs()) input.checked = false;
      box.clear();
    },
  };
};
