interface ImportMetaEnv {
  /** Today, `YYYY-MM-DD`, as the build was told (`src/build/today.ts`). */
  readonly SITE_TODAY: string;
}

/** Pictures by file name, as the build has drawn them (`src/build/pictures/`). */
declare module 'virtual:pictures' {
  const pictures: Readonly<Record<string, import('./schemas/picture.ts').ServedPicture>>;
  export default pictures;
}

/** What the build has put on the shelf (`src/build/materials/shelf.ts`). */
declare module 'virtual:shelf' {
  const shelf: import('./materials/material-file.ts').ShelfItem[];
  export default shelf;
}
