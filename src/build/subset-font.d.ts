/** The part of subset-font 2.9 that is used; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    noHinting?: boolean;
    keepFeatures?: readonly string[];
  }
  /** Font with only the glyphs of `text`, as bytes of `targetFormat`. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
