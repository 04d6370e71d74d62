/**
 * Registers the worker when the page has loaded and its next frame is drawn, so that it never competes with the first view: on a slow phone
 * a page is loaded before it is painted (`npm run bench:offline`). Without support the site simply works online.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => requestAnimationFrame(() => setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined)));
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
