import { readFileSync } from 'node:fs';
import { brotliCompressSync as b } from 'node:zlib';
for (const d of process.argv.slice(2)) {
  const w = JSON.parse(readFileSync(d+'/tim/chu.json','utf8'));
  const n = (x)=>b(Buffer.from(typeof x==='string'?x:JSON.stringify(x))).length;
  console.log(d, w.syllables.length, w.pairs.length, 'all', n(w), 'syl', n(w.syllables), n(w.syllables.join(' ')), 'pairs', n(w.pairs));
  const rank = new Map(w.syllables.map((s,i)=>[s,i]));
  const g = new Map();
  for (const p of w.pairs) { const [x,y]=p.split(' '); (g.get(x) ?? g.set(x,[]).get(x)).push(y); }
  const alpha = [...g].sort(([x],[y])=> x<y?-1:1);
  console.log(' grouped by use', n([...g].map(([x,l])=>x+' '+l.join(' ')).join('|')), 'alpha first, use second', n(alpha.map(([x,l])=>x+' '+l.join(' ')).join('|')), 'alpha both', n(alpha.map(([x,l])=>x+' '+[...l].sort().join(' ')).join('|')));
  // rank-coded: per first syllable in rank order, seconds as ranks sorted asc delta base36
  const byRank = w.syllables.map(s=>g.get(s)??[]);
  const alphaSyl=[...w.syllables].sort((a,c)=>a<c?-1:1); const ai=new Map(alphaSyl.map((s,i)=>[s,i]));
  console.log(' rank rows base36 sorted', n(byRank.map(l=>l.map(y=>rank.get(y)).sort((a,c)=>a-c).map(x=>x.toString(36)).join(' ')).join('|')), 'delta', n(byRank.map(l=>{let p=0;return l.map(y=>rank.get(y)).sort((a,c)=>a-c).map(x=>{const d=x-p;p=x;return d.toString(36)}).join(' ')}).join('|')));
  console.log(' rank text sorted', n(byRank.map(l=>l.sort((a,c)=>rank.get(a)-rank.get(c)).join(' ')).join('|')));
  const nosp = s=>s;
  for (const most of [6000,4000,3000,2000]) { const h=new Map(); for (const p of w.pairs.slice(0,most)) { const [x,y]=p.split(' '); (h.get(x) ?? h.set(x,[]).get(x)).push(rank.get(y)); }
    const row=w.syllables.map(s=>{let p=-1;return (h.get(s)??[]).sort((a,c)=>a-c).map(x=>{const d=x-p;p=x;let t='';let v=d;/*varint base 92*/ return v<60?String.fromCharCode(35+v+ (35+v>=92?1:0)):('~'.slice(0,0)+String.fromCharCode(0x80+ (v>>6)%64)+String.fromCharCode(35+v%60))}).join('')}).join(' ');
    console.log('  most',most,'delta packed', n(row), 'with syl', n(w.syllables.join(' ')+'\n'+row)); }
}
