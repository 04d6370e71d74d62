/** Our own form widget: a list of short lines in one box, one item a line. */
export const LINES_WIDGET = 'lc-lines';
/** The text of an entry with its tools. */
export const BODY_WIDGET = 'lc-body';
