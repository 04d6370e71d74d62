import Call from './Call.astro';
import Checklist from './Checklist.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import HelpBox from './HelpBox.astro';
import KeyPoints from './KeyPoints.astro';
import LegalRef from './LegalRef.astro';
import type { BlockName } from './names.ts';
import Note from './Note.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';

/** What `<Content components={…}>` gets; complete by type. */
export const blocks = {
  Note, Warning, Steps, DoDont, Do, Dont, KeyPoints, HelpBox, Checklist, Figure, LegalRef, Term, Call,
} satisfies Record<BlockName, unknown>;
