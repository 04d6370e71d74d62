/** Key in the session storage; its name tells nothing. The session ends with the tab. */
export const DISCREET_KEY = 'lc-kin';

/** What the tab says in the discreet mode, on every page, and all that is sent along when a page is shared. */
export const DISCREET_TITLE = 'Ghi chú';

/** A sheet of notes. It stands in the page: a file of its own would be one more thing in the browser's memory. */
export const DISCREET_ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='%23567' d='M1 0h6v8H1zM2 2v1h4V2zM2 4v1h4V4z'/></svg>";

declare global {
  interface Window {
    /** Title and icon of the discreet mode, where this tab is in it; tells whether it is. Made by `discreetScript`. */
    lcKin?: () => unknown;
  }
}

/**
 * Runs in the head behind the icon and before the title: of two titles in a page the first one counts (HTML, "the title element"),
 * so the real one is never shown. Without JavaScript, or where the browser refuses storage, pages have their own titles.
 */
export const discreetScript =
  `(lcKin=()=>{try{return sessionStorage['${DISCREET_KEY}']&&(document.title=='${DISCREET_TITLE}'||document.head.prepend(Object.assign(document.createElement('title'),{textContent:'${DISCREET_TITLE}'})),document.querySelector('[rel=icon]').href="${DISCREET_ICON}")}catch{}})()`;
