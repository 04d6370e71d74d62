import { AnswerBox } from '../answer-box.ts';
import { partOf, partsOf, wordsOf } from '../part-of.ts';
import type { Kind } from './kind.ts';

/** All the safe answers among several: the reasons of all appear when asked for, each under its words. */
export const severalChoices: Kind = (question, { signal, answered }) => {
  const box = new AnswerBox(question);
  const inputs = () => partsOf<HTMLInputElement>(question, '.choices input');
  const chosen = () => inputs().filter(({ checked }) => checked);
  const explain = () => {
    const list = document.createElement('dl');
    for (const input of inputs()) {
      const [name, reason] = [document.createElement('dt'), document.createElement('dd')];
      name.textContent = `${input.checked ? '✓ ' : ''}${wordsOf(input.parentElement)}`;
      reason.append(...box.reason(input.value));
      list.append(name, reason);
    }
    box.show([list], inputs().every((input) => input.checked === input.hasAttribute('data-safe')));
    answered(true);
  };
  // What was said belonged to other answers.
  question.addEventListener('change', () => box.clear(), { signal });
  partOf(question, '[data-explain]').addEventListener('click', explain, { signal });
  return {
    chosen: () => chosen().map((input) => wordsOf(input.parentElement)).join(' · '),
    clear: () => {
      for (const input of inputs()) input.checked = false;
      box.clear();
    },
  };
};
