/** A page outside that has not come by now is not waited for where the neutral page lies on the device, in milliseconds. */
export const OUTSIDE_PATIENCE_MS = 5000;
