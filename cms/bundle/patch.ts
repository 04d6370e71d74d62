/** One exact replacement in the code of a package. */
export interface Patch {
  /** End of the module's path, with forward slashes. */
  file: string;
  find: string;
  put: string;
  /** Why, and when the line can go. */
  why: string;
}

export const ENGLISH = 'English in the code, not in the locale; can go when Decap asks its locale for it';
