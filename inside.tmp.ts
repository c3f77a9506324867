const w = globalThis as any;
const t = (f: () => unknown) => { const s = performance.now(); f(); return +(performance.now() - s).toFixed(2); };
w.__exp = (which: string) => {
  const out: Record<string, number> = {};
  const text = document.body.textContent ?? '';
  const terms: string[] = w.TERMS.map((x: string) => x.toLowerCase()).filter((x: string) => /^[a-z]{4,}/.test(x));
  const n = Number(which.slice(1));
  const low = text.toLowerCase(); const needles = [...new Set(terms.map((x) => x.slice(0, n)))].filter((x) => !low.includes(x));
  const esc = (x: string) => x.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (which[0] === 'p') { out.needles = needles.length; out.compileAndRun = t(() => new RegExp(needles.map(esc).join('|')).test(text.toLowerCase())); const re = new RegExp(needles.map(esc).join('|')); const l = text.toLowerCase(); for (let i = 0; i < 4; i++) out['r' + i] = t(() => re.test(l)); out.found = Number(re.test(l)); const m = re.exec(l); w.M = m && l.slice(m.index - 5, m.index + 20); }
  if (which[0] === 'f') { // trie-factored
    const trie: any = {}; for (const x of needles) { let o = trie; for (const c of x) o = (o[c] ??= {}); o.$ = 1; }
    const src = (o: any): string => { if (o.$) return ''; const ks = Object.keys(o); const parts = ks.map((k) => esc(k) + src(o[k])); return parts.length === 1 ? parts[0]! : `(?:${parts.join('|')})`; };
    const s = src(trie); out.len = s.length; out.compileAndRun = t(() => new RegExp(s).test(text.toLowerCase())); const re = new RegExp(s); const l = text.toLowerCase(); for (let i = 0; i < 4; i++) out['r' + i] = t(() => re.test(l)); out.found = Number(re.test(l)); }
  return [out, w.M];
};
