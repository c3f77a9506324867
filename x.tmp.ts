import { launchBrowser } from './src/cli/support/launch';
import { build } from 'vite';
import { pageOf } from './src/cli/bench/page/pages';
import { createServer } from 'node:http';
const r: any = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, target: 'es2023', modulePreload: { polyfill: false }, rolldownOptions: { input: '/work/main/src/cli/bench/page/inside.ts', output: { format: 'iife' } } } });
const js = [r].flat().flatMap((p: any) => p.output).filter((f: any) => f.type === 'chunk').map((f: any) => f.code).join('\n');
const html = pageOf(1_000_000, Number(process.argv[2] ?? 200));
const server = createServer((_, r) => r.writeHead(200, {'content-type':'text/html; charset=utf-8'}).end(html)); await new Promise<void>(d => server.listen(0,'127.0.0.1',d));
const url = `http://127.0.0.1:${(server.address() as any).port}/`;
const b = await launchBrowser('chromium');
for (let round = 0; round < 2; round++) {
const p = await b.newPage(); await p.goto(url); await p.evaluate(js);
const c = await p.createCDPSession(); await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 100 }); await c.send('Profiler.start');
const m: any = await p.evaluate(`__aimssGuidePageBench.start(${process.argv[2] === '0' ? 400 : 0})`);
const { profile } = await c.send('Profiler.stop') as any;
console.log('sum', m.slices.reduce((a: number, b: number) => a + b, 0).toFixed(1), m.slices.map((x: number) => x.toFixed(1)).join(' '), 'ms', m.ms.toFixed(0), 'frames', m.framesToMarks);
if (round === 1) {
const self = new Map<string, number>(); const total = new Map<string, number>();
const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n])); const parent = new Map<number, number>(); for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id);
profile.samples.forEach((id: number, i: number) => { const dt = profile.timeDeltas[i] / 1000; const n = byId.get(id); const name = (x: any) => `${x.callFrame.functionName || '(anon)'}:${x.callFrame.lineNumber}`; self.set(name(n), (self.get(name(n)) ?? 0) + dt); const seen = new Set<string>(); for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const k = name(byId.get(at)); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + dt); } } });
const top = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => `${v.toFixed(1)} ${k}`).join('\n');
console.log('SELF\n' + top(self, 28)); console.log('TOTAL\n' + top(total, 40));
}
await p.close(); }
await b.close(); server.close();
