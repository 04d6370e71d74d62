/** Whether the whole document fills the screen; the button says so. */
export function showFullScreen(button: HTMLElement): void {
  button.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
}

/** Fills the screen with the whole document, or ends it: the cover of the quick exit could not be seen above a part of it. */
export function turnFullScreen(): void {
  void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
}

export function endFullScreen(): void {
  if (document.fullscreenElement) turnFullScreen();
}
