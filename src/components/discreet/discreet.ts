import { DISCREET_TITLE } from '../../ui/discreet.ts';

/** Where this tab is in the discreet mode: takes the topic out of all that leaves the page. Returns whether it is. */
export function showDiscreet(): boolean {
  if (!window.lcKin?.()) return false;
  // Share sheets of browsers, and the share button, take this address instead of the one in the bar.
  document.querySelector('link[rel=canonical]')?.setAttribute('href', '/');
  const share = document.querySelector<HTMLElement>('lc-share');
  if (share) share.dataset.title = share.dataset.text = DISCREET_TITLE;
  return true;
}

/** A tab gets a copy of this one's session only when a script of this one opens it; for a link of its own accord browsers start an empty one. */
function openWithSession(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin !== location.origin || !(event.button === 1 || event.ctrlKey || event.metaKey) || !window.lcKin?.()) return;
  event.preventDefault();
  window.open(link.href);
}

/** Keeps every page of the tab discreet, also one that comes back from the browser's memory, opened before the switch was turned. */
export function stayDiscreet(): void {
  window.addEventListener('pageshow', showDiscreet);
  document.addEventListener('click', openWithSession);
  document.addEventListener('auxclick', openWithSession);
}
