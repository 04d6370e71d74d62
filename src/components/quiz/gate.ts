/** A page whose script has not come by now is shown whole, as without JavaScript, in milliseconds. */
const PATIENCE_MS = 8000;

/**
 * Runs before the first paint of a page with `element`: says that scripts run here, so that what only they show or hide is right from the
 * start and nothing moves. Taken back when the element does not come. The text is hashed for the Content-Security-Policy.
 */
export const gateScript = (element: string) =>
  `(c=>{c.add('scripted');setTimeout(()=>customElements.get('${element}')||c.remove('scripted'),${PATIENCE_MS})})(document.documentElement.classList)`;
