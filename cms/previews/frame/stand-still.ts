/** Elements whose click is the page's own play: answers, buttons, folded parts. */
const PLAY = 'button, input, label, select, summary, option';

/** Nothing here leads away: links, forms and calls are seen, not followed. */
export function standStill(): void {
  const hold = (event: Event) => event.preventDefault();
  const follow = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a') && !event.target.closest(PLAY)) event.preventDefault();
  };
  document.addEventListener('click', follow, { capture: true });
  document.addEventListener('auxclick', follow, { capture: true });
  document.addEventListener('submit', hold, { capture: true });
  document.addEventListener('dragstart', hold);
}
