/** The part of subset-font 2.9 that is used; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    noHinting?: boolean;
    keepFeatures?: readonly string[];
    /** Every glyph stays; then there is no text. */
    keepAllGlyphs?: boolean;
    preserveNameIds?: readonly number[];
  }
  /** Font with only the glyphs of `text`, or all, as bytes of `targetFormat`. */
  export default function subsetFont(font: Uint8Array, text: string | undefined, options?: Options): Promise<Uint8Array>;
}
