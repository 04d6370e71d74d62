/** Sent to the document when the reader leaves by the quick exit: whatever holds an answer, a name or a voice lets go of it. */
export const LEAVE_EVENT = 'lc-leave';
