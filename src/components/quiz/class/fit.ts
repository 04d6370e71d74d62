/** Sizes tried, largest first; 1 is the smallest that the back row can read. */
const SCALES = [1.7, 1.5, 1.35, 1.2, 1.1, 1];

/** Makes the words of `play` as large as they fit without scrolling; what does not fit at the smallest size scrolls. */
export function fit(play: HTMLElement): void {
  for (const scale of SCALES) {
    play.style.setProperty('--scale', String(scale));
    if (play.scrollHeight <= play.clientHeight) break;
  }
  play.scrollTo({ top: 0 });
}
