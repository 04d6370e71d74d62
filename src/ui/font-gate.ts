/**
 * Runs before the first paint: allows the web font unless the reader saves data. Without JavaScript the system font stays.
 * The files are preloaded: a browser lays text out once with a preloaded `optional` font, where it may otherwise lay it out
 * twice when the stored font comes a moment after the first layout (https://web.dev/articles/preload-optional-fonts).
 * @param addresses the font files, from the root of the site
 */
export const fontGateScript = (addresses: readonly string[]) =>
  `navigator.connection?.saveData||(document.documentElement.classList.add('webfont'),${JSON.stringify(addresses)}.map(a=>document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href:a}))))`;
