import { isWhatItsNameSays, isWholePage } from './genuine.ts';
import { CACHES, filesOf, importsOf } from './policy.ts';

async function answered(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${address}: the server answered ${response.status}.`);
  return response;
}

/**
 * Stores one page with its scripts and pictures because the reader asked; the page itself comes last, so that no page is there
 * without its files. Rejects when anything is not as the site serves it, and when the device is full.
 */
export async function keepPage(address: string): Promise<void> {
  const page = await answered(address);
  const html = await page.clone().text();
  if (!isWholePage(html)) throw new Error(`${address}: expected a page of this site, found another.`);
  const kept = await caches.open(CACHES.kept);
  const files = new Set(filesOf(html));
  for (const file of files) {
    const response = await answered(file);
    if (!isWhatItsNameSays(response)) throw new Error(`${file}: expected a file of this site, found another.`);
    if (file.endsWith('.js')) for (const needed of importsOf(file, await response.clone().text())) files.add(needed);
    await kept.put(file, response);
  }
  await kept.put(address, page);
}
