import { launchBrowser } from '../../helpers/browser.ts';
import { bundle } from './bundle.ts';
import { serveCounting } from './serve.ts';
const files = new Map([['/_bench/empty.html', '<!doctype html>']]);
files.set('/_bench/pagefind.js', await bundle('pagefind', ['openPagefind']));
files.set('/_bench/ours.js', await bundle('ours', ['everything']));
const server = await serveCounting('/tmp/bench-search-dev/real', files);
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(server.origin + '/_bench/empty.html');
console.log(await page.evaluate(async () => {
  const m = '/_bench/pagefind.js', o = '/_bench/ours.js';
  const p = await (await import(m)).openPagefind();
  const out: unknown[] = [];
  for (const q of ['đồ chơi', '"đồ chơi"', 'do choi', 'đo choi', '"đo choi"', '"do choi"', 'đồ', 'đo', 'do', 'chơi', 'choi']) {
    const hits = await p.search(q);
    const loaded = await Promise.all(hits.map((h: { load: () => Promise<{ address: string }> }) => h.load()));
    out.push([q, hits.length, loaded.some((l) => l.address.includes('khi-con-gap-chuyen-tren-mang'))]);
  }
  const { everything } = await import(o);
  for (const q of ['đồ chơi', 'do choi', 'gia dinh']) { const f = await everything(q); out.push([q, f.length, f.indexOf('/bai-viet/khi-con-gap-chuyen-tren-mang/')]); }
  return out.map((x) => JSON.stringify(x)).join('\n');
}));
await browser.close(); await server.close();
