import { readFileSync } from 'node:fs';
import { brotliCompressSync as b } from 'node:zlib';
import { slug } from '../../../src/text/slug.ts';
const n = (x: unknown) => b(Buffer.from(typeof x==='string'?x:JSON.stringify(x))).length;
for (const d of process.argv.slice(2)) {
  const m = JSON.parse(readFileSync(d+'/tim/muc.json','utf8'));
  const rest = m.ids.map((id: string, i: number) => { const s = slug(m.titles[i]); let k=0; while(k<id.length && id[k]===s[k]) k++; return k===s.length ? `~${id.slice(k)}` : k.toString(36)+':'+id.slice(k); });
  console.log(d, m.ids.length, 'all', n(m), 'ids', n(m.ids), 'titles', n(m.titles), n(m.titles.join('\n')), 'codes', n(m.codes), n(m.codes.join('')), 'aliases', n(m.aliases), 'rest', n(rest), n(rest.join('\n')), 'new all', n({...m, ids: rest.join('\n'), titles: m.titles.join('\n'), codes: m.codes.join('')}), rest.slice(5,12), rest.slice(-5));
}
