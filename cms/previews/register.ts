import type CMS from 'decap-cms-app';
import { MODES } from './modes.ts';
import { PreviewPane } from './pane.ts';
import paneStyle from './pane.css?inline';

/** Where Decap keeps which pane stands beside the form, and its word for none. */
const RIGHT_PANE = 'cms.right-pane';
const NO_PANE = 'none';
const NARROW = '(max-width: 799px)';

/** Registers the preview of every collection that has one. On a phone the form comes first; the eye opens the preview over it. */
export function registerPreviews(cms: typeof CMS): void {
  cms.registerPreviewStyle(paneStyle, { raw: true });
  for (const [name, modes] of Object.entries(MODES)) {
    if (modes.length > 0) cms.registerPreviewTemplate(name, PreviewPane as never);
  }
  if (matchMedia(NARROW).matches) localStorage.setItem(RIGHT_PANE, NO_PANE);
}
