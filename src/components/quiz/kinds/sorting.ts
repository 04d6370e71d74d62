import { AnswerBox, leadNodes } from '../answer-box.ts';
import { partOf, partsOf } from '../part-of.ts';
import type { Kind } from './kind.ts';

/** Things to put into two bins: tap the thing, tap the bin. The first thing is taken up already, so that a bin is enough. */
export const sorting: Kind = (question, { signal, answered, announce }) => {
  const sorter = partOf(question, '[data-sorter]');
  const pool = partOf(sorter, '[data-pool]');
  const box = new AnswerBox(question);
  const cards = partsOf<HTMLButtonElement>(pool, '.sort-card');
  let taken: HTMLButtonElement | undefined;

  const take = (card: HTMLButtonElement | undefined) => {
    taken = card;
    for (const each of cards) each.setAttribute('aria-pressed', String(each === card));
  };
  const put = (card: HTMLButtonElement, list: HTMLElement) => {
    const place = document.createElement('li');
    const before = card.parentElement;
    place.append(card);
    list.append(place);
    before?.remove();
  };
  const into = (bin: HTMLElement) => {
    if (!taken) return;
    const card = taken;
    const fits = (bin.dataset.bin === 'safe') === card.hasAttribute('data-safe');
    const hadFocus = document.activeElement === card;
    put(card, partOf(bin, 'ul'));
    box.show([...leadNodes((fits ? sorter.dataset.right : sorter.dataset.again) ?? ''), ...box.reason(card.dataset.card ?? '')], fits);
    const next = cards.find((each) => pool.contains(each));
    take(next);
    if (hadFocus) (next ?? card).focus();
    if (!next) announce(sorter.dataset.placed ?? '');
    answered(!next);
  };

  const clear = () => {
    for (const card of cards) put(card, pool);
    take(cards[0]);
    box.clear();
  };
  clear();
  sorter.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const bin = button.parentElement?.closest<HTMLElement>('[data-bin]');
    if (button.matches('.sort-card')) take(cards.find((card) => card === button));
    else if (bin) into(bin);
  }, { signal });

  return {
    chosen: () => partsOf(sorter, '[data-bin]').map((bin) => ({ name: partOf(bin, 'button').textContent?.trim(), put: partsOf(bin, '.sort-card').map((card) => card.textContent?.trim()) }))
      .filter(({ put: inside }) => inside.length > 0).map(({ name, put: inside }) => `${name}: ${inside.join(', ')}`).join(' · '),
    clear,
  };
};
