import type CMS from 'decap-cms-app';
import { vi } from '../locale/vi.ts';
import { MODES } from './modes.ts';
import { PreviewPane } from './pane.ts';
import paneStyle from './pane.css?inline';

/** Where Decap keeps which pane stands beside the form, and its word for none. */
const RIGHT_PANE = 'cms.right-pane';
const NO_PANE = 'none';
const NARROW = '(max-width: 799px)';
const OPEN_PREVIEW = '#preview-pane';
/** Decap's button that opens and closes the preview. */
const EYE = `button[title='${vi.editor.editorInterface.togglePreview}']`;

/** Registers the preview of every collection that has one. On a phone the form comes first; the eye opens the preview over it. */
export function registerPreviews(cms: typeof CMS): void {
  cms.registerPreviewStyle(paneStyle, { raw: true });
  for (const [name, modes] of Object.entries(MODES)) {
    if (modes.length > 0) cms.registerPreviewTemplate(name, PreviewPane as never);
  }
  const narrow = matchMedia(NARROW);
  if (narrow.matches) localStorage.setItem(RIGHT_PANE, NO_PANE);
  // A window made narrow while the preview stands beside the form: without this it lay over the form, and nobody had asked for it.
  narrow.addEventListener('change', () => narrow.matches && closePreview());
}

function closePreview(): void {
  if (document.querySelector(OPEN_PREVIEW)) document.querySelector<HTMLButtonElement>(EYE)?.click();
}
