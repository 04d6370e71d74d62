interface ImportMetaEnv {
  /** Where the CMS publishes to (`cms/backend.ts`); put in by `cms/build.ts`. */
  readonly CMS_BACKEND?: string;
}
