/** Sizes tried, largest first; 1 is the smallest that the back row can read. */
const SCALES = [1.7, 1.5, 1.35, 1.2, 1.1, 1];

function fits(play: HTMLElement): boolean {
  return SCALES.some((scale) => {
    play.style.setProperty('--scale', String(scale));
    return play.scrollHeight <= play.clientHeight;
  });
}

/**
 * Makes the words of `play` as large as they fit without scrolling. Where they do not, the screen is
 * tight: less room between the lines, and first a chat, then its answers. What does not fit even so scrolls.
 */
export function fit(play: HTMLElement): void {
  play.removeAttribute('data-tight');
  if (!fits(play)) {
    play.toggleAttribute('data-tight', true);
    fits(play);
  }
  play.scrollTo({ top: 0 });
}
