import { AnswerBox, leadNodes } from '../answer-box.ts';
import { partOf, partsOf } from '../part-of.ts';
import type { Kind } from './kind.ts';

/** Steps to put in order by two arrows each; the arrow that was pressed keeps the focus, so that it can be pressed again. */
export const ordering: Kind = (question, { signal, answered, announce }) => {
  const list = partOf(question, '[data-order]');
  const box = new AnswerBox(question);
  const atFirst = partsOf(list, ':scope > li');
  const steps = () => partsOf(list, ':scope > li');
  let touched = false;

  /** An arrow that leads nowhere stays in the order of the keyboard and says that it is off. */
  const mark = () => steps().forEach((step, index, all) => {
    partOf(step, '[data-move="up"]').setAttribute('aria-disabled', String(index === 0));
    partOf(step, '[data-move="down"]').setAttribute('aria-disabled', String(index === all.length - 1));
  });
  const move = (button: HTMLElement, step: HTMLElement) => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const neighbour = button.dataset.move === 'up' ? step.previousElementSibling : step.nextElementSibling;
    if (button.dataset.move === 'up') neighbour?.before(step);
    else neighbour?.after(step);
    touched = true;
    mark();
    box.clear();
    button.focus();
    announce((list.dataset.moved ?? '').replace('{place}', String(steps().indexOf(step) + 1)).replace('{total}', String(atFirst.length)));
  };
  const explain = () => {
    const inOrder = steps().every((step, index) => step.dataset.place === String(index));
    const reasons = question.querySelector('.reasons dl')?.cloneNode(true);
    touched = true;
    box.show([...leadNodes((inOrder ? list.dataset.right : list.dataset.again) ?? ''), ...(reasons ? [reasons] : [])], inOrder);
    answered(true);
  };
  const clear = () => {
    list.append(...atFirst);
    touched = false;
    mark();
    box.clear();
  };
  clear();
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const step = button?.closest('li');
    if (button && step) move(button, step);
  }, { signal });
  partOf(question, '[data-explain]').addEventListener('click', explain, { signal });

  return { chosen: () => (touched ? steps().map((step, index) => `${index + 1}. ${step.querySelector('[data-text]')?.textContent?.trim()}`).join(' ') : ''), clear };
};
