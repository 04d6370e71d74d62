import { site } from './site.ts';

/** Stands in for `src/queries/today.ts`. */
export const today = () => site().today;
