/** What a component asks Astro for while it is drawn. */
export interface DrawnPage {
  /** Address of the site, absolute. */
  site: string;
  /** Path of the page. */
  pathname: string;
}

/**
 * Astro's `SSRResult`, as far as pages without islands, actions and middleware use it. Its full form needs the server of Astro;
 * the comparison of every real page (`tests/browser/cms/preview-same.test.ts`) says when an update of Astro asks for more.
 */
export function createResult({ site, pathname }: DrawnPage): unknown {
  const origin = new URL(site);
  const page = { site: origin, url: new URL(pathname, origin), request: undefined, params: {} };
  return {
    base: '/', trailingSlash: 'always', compressHTML: true, partial: false, cancelled: false, pathname,
    // No script of a component is written: the frame starts what a preview needs.
    inlinedScripts: { get: () => '' },
    resolve: (specifier: string) => Promise.resolve(specifier),
    styles: new Set(), scripts: new Set(), links: new Set(), renderers: [], clientDirectives: new Map(), componentMetadata: new Map(),
    response: { status: 200, headers: new Headers() },
    createAstro: (props: object, slots: object | undefined) => ({ ...page, props, self: null, slots: { has: (name: string) => Boolean(slots && Object.hasOwn(slots, name)) } }),
    _metadata: {
      hasHydrationScript: false, hasRenderedHead: false, hasRenderedServerIslandRuntime: false, headInTree: false, routeHasPropagation: false, templateDepth: 0,
      rendererSpecificHydrationScripts: new Set(), renderedScripts: new Set(), hasDirectives: new Set(), propagators: new Set(),
      extraHead: [], extraStyleHashes: [], extraScriptHashes: [], pendingSlotEvaluations: [],
    },
  };
}
