import { expect, test } from 'vitest';
import { definitionAt } from './definitions';
import { namesIn } from './scan';

/** What an abbreviation is defined to be where it stands (null: something else), and the words that say so. */
function defined(text: string, concept: string, short: string): [string | null, string] | null {
  const block = { text, role: 'text' } as const;
  const hits = namesIn(block);
  const index = hits.findIndex(({ entry, text }) => entry === null && text === short);
  const hit = hits[index];
  if (!hit) throw new Error(`no ${short} in "${text}"`);
  const found = definitionAt({ block: 0, of: block, hits, index, hit }, concept);
  if (!found) return null;
  expect(found.because).toMatchObject({ rule: `definition:${concept}`, block: 0 });
  return [found.concept, text.slice(found.because.start, found.because.end)];
}

type Cases = readonly (readonly [text: string, words?: string])[];

/** By the abbreviation: texts, each with the words that define it there. */
const IS: Readonly<Record<string, Cases>> = {
  'letrozole LET': [
    ['of letrozole (LET) here', 'letrozole (LET'],
    ['letrozole 2.5 mg/day (LET)', 'letrozole 2.5 mg/day (LET'],
    ['letrozole 2,5 mg/d (LET)', 'letrozole 2,5 mg/d (LET'],
    ['letrozole 25mg (LET)', 'letrozole 25mg (LET'],
    ['letrozole 2.55 mg (LET)', 'letrozole 2.55 mg (LET'],
    ['letrozole TAM (LET)', 'letrozole TAM (LET'],
    ['letrozole (LET), not tamoxifen', 'letrozole (LET'],
    ['letrozole 12.5mg tablets (LET)', 'letrozole 12.5mg tablets (LET'],
    ['letrozole 2 mg/d (LET)', 'letrozole 2 mg/d (LET'],
    ['letrozole-(LET)', 'letrozole-(LET'],
    ['letrozole -  daily, (LET)', 'letrozole -  daily, (LET'],
    ['letrozole [LET]', 'letrozole [LET'],
    ['letrozole（LET）', 'letrozole（LET'],
    ['letrozole ( LET)', 'letrozole ( LET'],
    [`letrozole${' daily'.repeat(6)}xyz (LET)`, `letrozole${' daily'.repeat(6)}xyz (LET`],
    ['tamoxifen letrozole (LET)', 'letrozole (LET'],
    ['LET (letrozole)', 'LET (letrozole'],
  ],
  'tamoxifen TAM': [
    ['TAM (tamoxifen)', 'TAM (tamoxifen'],
    ['on TAM=tamoxifen', 'TAM=tamoxifen'],
    ['TAM: tamoxifen', 'TAM: tamoxifen'],
    ['TAM, tamoxifen', 'TAM, tamoxifen'],
    ['TAM - tamoxifen', 'TAM - tamoxifen'],
    ['TAM –   tamoxifen', 'TAM –   tamoxifen'],
    ['TAM   [  tamoxifen]', 'TAM   [  tamoxifen'],
    ['TAM（tamoxifen）', 'TAM（tamoxifen'],
    ['TAM (oral, now x tamoxifen)', 'TAM (oral, now x tamoxifen'],
    ['letrozole, TAM (tamoxifen)', 'TAM (tamoxifen'],
  ],
  'aromatase-inhibitor AI': [
    ['aromatase inhibitor (AI)', 'aromatase inhibitor (AI'],
    ['aromatase inhib. (AI)', 'aromatase inhib. (AI'],
    ['aromatase-inhib (AI)', 'aromatase-inhib (AI'],
    ['aromatase  inhibition  (AI)', 'matase  inhibition  (AI'],
  ],
  'aromatase-inhibitor AIs': [
    ['AIs (aromatase inhibitors)', 'AIs (aromatase inhibitors'],
    ['AIs = aromatase inhibitors', 'AIs = aromatase inhibitors'],
  ],
  'aimss AIA': [
    ['she told of the aromatase inhibitor arthralgia (AIA)', 'd of the aromatase inhibitor arthralgia (AIA'],
    ['aromatase-inhibitor arthritis (AIA)', 'aromatase-inhibitor arthritis (AIA'],
    ['aromatase inhibitors (AI) arthralgias (AIA)', 'aromatase inhibitors (AI) arthralgias (AIA'],
    ['AIs  - induced joint pain (AIA)', 'AIs  - induced joint pain (AIA'],
    ['AI joint (AIA)', 'AI joint (AIA'],
    ['aromatase inhibitor(AI) joint pain (AIA)', 'aromatase inhibitor(AI) joint pain (AIA'],
    ['AI(AI) joint pain (AIA)', 'AI(AI) joint pain (AIA'],
    ['AIs and  big joint symptoms  (AIA)', 'AIs and  big joint symptoms  (AIA'],
  ],
};

const ELSE: Readonly<Record<string, Cases>> = {
  'tamoxifen TAM': [
    ['tumour associated macrophages (TAM)', '(TAM'],
    ['tumour and big macrophages seen (TAM)', '(TAM'],
    ['TAM (tumour-associated macrophages)', 'TAM (tumour-associated ma'],
    ['TAM = tumour associated macrophages', 'TAM = tumour associated ma'],
    ['TAM: tumour associated macrophages', 'TAM: tumour associated ma'],
  ],
  'aromatase-inhibitor AI': [
    ['by artificial intelligence (AI) now', '(AI'],
    ['Adrenal Insufficiency [ AI]', '[ AI'],
    ['all in all an artificial new intelligence (AI)', '(AI'],
    ['AI (artificial intelligence)', 'AI (artificial intellige'],
    ['AI = artificial intelligence', 'AI = artificial intellige'],
  ],
  'aromatase-inhibitor AIs': [['artificial intelligences (AIs)', '(AIs']],
  'aromatase-inhibitor A.I.': [['artificial intelligence (A.I.)', '(A.I.']],
  'aimss AIA': [
    ['anti-inflammatory agents (AIA)', '(AIA'],
    ['arthralgia in AI users (AIA)', '(AIA'],
  ],
};

const NOTHING: Readonly<Record<string, Cases>> = {
  'letrozole LET': [
    ['letrozole LET'],
    ['LET letrozole'],
    [`letrozole${' daily'.repeat(7)} (LET)`],
    ['letrozole: see below (LET)'],
    ['letrozole; daily (LET)'],
    ['letrozole. 5 mg (LET)'],
    ['letrozole and tamoxifen (LET)'],
    ['letrozole TAM AI (LET)'],
    ['letrozole (a LET)'],
    ['(LET) letrozole'],
    ['letrozole (tamoxifen, in all) LET.'],
  ],
  'tamoxifen TAM': [
    ['macrophages of a tumour (TAM)'],
    ['associated macrophages (TAM)'],
    ['(TAM)'],
    ['tumour of all, an old and very big lot of macrophages (TAM)'],
    ['TAM, tumour associated macrophages'],
    ['TAM (macrophages)'],
    ['TAM (big tumours and macrophages)'],
    ['TAM (tumour). Associated macrophages'],
    ['TAM (tumour, associated; macrophages)'],
    ['TAM, the tamoxifen'],
    ['TAM (letrozole)'],
    ['TAM (the old drug is tamoxifen)'],
    ['TAM, given; tamoxifen'],
    ['TAM and (tamoxifen)'],
  ],
  'aromatase-inhibitor AI': [
    ['artificial intelligence system (AI)'],
    ['she intends (AI)'],
    ['a drug (AI)'],
    ['intelligence (AI)'],
    ['AI (artificial) intelligence'],
    ['AI (a)'],
    ['AI [adrenal or other insufficiency]'],
    ['aromatase inhibiting drug (AI)'],
  ],
  'anastrozole ANA': [['aromatase inhibitors (ANA)'], ['AI joint pain (ANA)']],
  'aimss AIA': [
    ['AI in the new bad joint symptoms (AIA)'],
    ['joint pain (AIA)'],
    ['the AI joint pain of old (AIA)'],
  ],
};

const all = (table: Readonly<Record<string, Cases>>) =>
  Object.entries(table).flatMap(([key, cases]) => {
    const [concept = '', short = ''] = key.split(' ');
    return cases.map(([text, words]) => ({ text, concept, words, found: defined(text, concept, short) }));
  });

test('a long form beside an abbreviation defines it', () => {
  for (const { text, concept, words, found } of all(IS))
    expect([text, found]).toEqual([text, [concept, words]]);
});

test('words with its letters make it something else', () => {
  for (const { text, words, found } of all(ELSE)) expect([text, found]).toEqual([text, [null, words]]);
});

test('other words beside it say nothing', () => {
  for (const { text, found } of all(NOTHING)) expect([text, found]).toEqual([text, null]);
});
