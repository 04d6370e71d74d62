import { site } from './site.ts';

/** Stands in for `virtual:shelf`: the files of the published version. */
export default site().shelf;
