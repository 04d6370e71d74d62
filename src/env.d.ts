interface ImportMetaEnv {
  /** Today, `YYYY-MM-DD`, as the build was told (`src/build/today.ts`). */
  readonly SITE_TODAY: string;
}

/** What the build has put on the shelf (`src/build/materials/shelf.ts`). */
declare module 'virtual:shelf' {
  const shelf: import('./materials/material-file.ts').ShelfItem[];
  export default shelf;
}
