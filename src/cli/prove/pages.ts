import type { Canary } from './canaries';

/** A record with canaries in every place where text can stand, and the letrozole and raloxifene that are found in it. */
export function recordPage(canaries: readonly Canary[], number: number): { address: string; body: string } {
  const [first, second, third] = canaries.map(({ text }) => text);
  const rest = canaries.map(({ text }) => text);
  const part = (index: number) => rest.filter((_, at) => at % 5 === index);
  const items = part(0).map((text) => `<li>${text}</li>`);
  const notes = part(1).map(
    (text) => `<p>Seen with ${text}. Continues letrozole 2.5 mg daily (${text}).</p>`,
  );
  const rows = part(2).map((text) => `<tr><td>${text}</td><td>Letrozole 2.5 mg</td><td>Active</td></tr>`);
  const fields = part(3).map((text) => `<input disabled value="${text}" title="${text}">`);
  const hidden = part(4).map(
    (text) =>
      `<p hidden data-who="${text}">${text}, letrozole</p><!-- ${text} --><p aria-label="${text}"></p>`,
  );
  return {
    address: `http://record.example/patient/${number}/${encodeURIComponent(third ?? '')}?who=${encodeURIComponent(`${first} ${second}`)}`,
    body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${first} ${second}</title>
<h1>Patient: ${first}</h1><p>${second}, born ${third}</p>
<h2>Current medications</h2>
<ul><li>Letrozole 2.5 mg daily, since ${third}</li><li>Raloxifene 60 mg daily (${first})</li></ul>
<table><tr><th>Ordered by</th><th>Medication</th><th>Status</th></tr>${rows.join('')}</table>
<h2>Progress note for ${first}</h2><p>Hands stiff in the morning, AI-induced arthralgia is likely.</p>${notes.join('\n')}
<ul>${items.join('')}</ul><form>${fields.join('')}</form>${hidden.join('\n')}
<iframe srcdoc="<p>${first}: continues letrozole, ${second}</p>"></iframe>`,
  };
}
