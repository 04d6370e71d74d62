import { inlineHashes } from '../content-security-policy.ts';

/**
 * Policy of a page opened from a folder. There is no 'self' to trust: every local file is one. So scripts run by their hash, and what
 * they load comes from the edition's own code ('strict-dynamic'); nothing may be fetched, sent or framed.
 */
export function usbPolicy(html: string): string {
  const { scripts, styles } = inlineHashes(html);
  return [
    "default-src 'none'",
    scripts ? `script-src${scripts} 'strict-dynamic'` : "script-src 'none'",
    `style-src${styles || " 'none'"}`,
    'img-src file: data:',
    'font-src file: data:',
    'media-src file:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}
