/** Our own form widget: a picture that is shrunk before it is saved. */
export const PICTURE_WIDGET = 'lc-picture';

/** Decap's own room of pictures is closed: what is uploaded there would be stored as it is, with the place where it was taken. */
export const NO_LIBRARY = 'lc-none';
