interface ImportMetaEnv {
  /** Today, `YYYY-MM-DD`, as the build was told (`src/build/today.ts`). */
  readonly SITE_TODAY: string;
}
