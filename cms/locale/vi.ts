import { app, auth, collection } from './vi/app.ts';
import { editor } from './vi/editor.ts';
import { mediaLibrary } from './vi/media.ts';
import { ui } from './vi/ui.ts';
import { workflow } from './vi/workflow.ts';

/**
 * All words of Decap in Vietnamese. Decap's own `vi` lacks 77 of 248 and shows those in English;
 * `tests/unit/cms/locale.test.ts` fails when Decap adds one.
 */
export const vi = { auth, app, collection, editor, mediaLibrary, ui, workflow };
