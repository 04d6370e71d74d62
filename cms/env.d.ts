interface ImportMetaEnv {
  /** Where the CMS publishes to, as `cms/backend.ts` read it from the environment of the build; put in by `cms/build.ts`. */
  readonly CMS_HOST: import('./backend.ts').Host;
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  interface DecapState {
    entryDraft: { get: (key: string) => unknown };
    auth: { user?: unknown };
  }
  export const store: { getState: () => DecapState; subscribe: (listener: () => void) => () => void; dispatch: (action: { type: string; payload?: unknown }) => unknown };
}
