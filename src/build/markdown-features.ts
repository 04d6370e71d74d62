/**
 * What the Markdown parser understands, spelled once: the guard must judge the same parse that is compiled.
 * Front matter is cut off before either of them, so a second one is text like any other.
 */
export const MARKDOWN_FEATURES = { smartPunctuation: false, frontmatter: false } as const;
