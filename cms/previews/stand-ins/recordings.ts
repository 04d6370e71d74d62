/** Stands in for `src/queries/recordings.ts`: recordings are not played here, the device reads aloud where it can. */
export const recordingAddress = (): undefined => undefined;
