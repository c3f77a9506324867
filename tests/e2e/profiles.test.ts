import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { type Held, heldFrames } from '../support/held';
import { ENGINES, launch, openServed, type Served } from '../support/session';

const file = (name: string): Served => ({
  body: readFileSync(new URL(`../pages/profiles/${name}.html`, import.meta.url), 'utf8'),
});

const ANN = 'c0ffee00-1111-4222-8333-444455556666';
const EMR = 'https://emr.example/openemr';

interface SitePage {
  readonly name: string;
  readonly address: string;
  readonly served: Readonly<Record<string, Served>>;
  readonly kind: 'record' | 'literature';
  readonly article?: object;
  /** The page does not tell whose record it is. */
  readonly anybody?: true;
  /** What each frame holds, as `concept status`, sorted; frames without a finding are not told. */
  readonly holds: readonly (readonly string[])[];
}

const literature = (
  name: string,
  address: string,
  concepts: readonly string[],
  article?: object,
): SitePage => ({
  name,
  address,
  served: { [address]: file(name) },
  kind: 'literature',
  ...(article ? { article } : {}),
  holds: [concepts.map((concept) => `${concept} general`)],
});

const SITES: readonly SitePage[] = [
  literature('pubmed-article', 'https://pubmed.ncbi.nlm.nih.gov/12345678/', ['anastrozole', 'tamoxifen'], {
    pmid: '12345678',
    doi: '10.1000/invented.1',
  }),
  literature('pmc', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', ['letrozole', 'raloxifene'], {
    pmid: '23456789',
    doi: '10.1000/invented.2',
  }),
  literature('europe-pmc', 'https://europepmc.org/article/MED/34567890', ['exemestane', 'tamoxifen'], {
    pmid: '34567890',
  }),
  literature('clinical-trials', 'https://clinicaltrials.gov/study/NCT01234567', [
    'aromatase-inhibitor',
    'letrozole',
    'raloxifene',
  ]),
  literature('preprint', 'https://www.medrxiv.org/content/10.1101/2030.01.02.12345678v1', ['letrozole'], {
    doi: '10.1101/2030.01.02.12345678',
  }),
  {
    name: 'openemr',
    address: `${EMR}/interface/main/tabs/main.php?token_main=x`,
    served: {
      [`${EMR}/interface/main/tabs/main.php?token_main=x`]: file('openemr-main'),
      [`${EMR}/interface/patient_file/summary/demographics.php`]: file('openemr-dashboard'),
      [`${EMR}/controller.php?prescription&list&id=7`]: file('openemr-prescriptions'),
      [`${EMR}/interface/patient_file/summary/stats_full.php?active=all&category=medication`]:
        file('openemr-issues'),
    },
    kind: 'record',
    // The tab that is not shown may still be another patient's.
    holds: [
      ['anastrozole allergy', 'letrozole active'],
      ['letrozole active', 'tamoxifen discontinued'],
    ],
  },
  {
    name: 'openemr-issues',
    address: `${EMR}/interface/patient_file/summary/stats_full.php?active=all&category=medication`,
    served: {
      [`${EMR}/interface/patient_file/summary/stats_full.php?active=all&category=medication`]:
        file('openemr-issues'),
    },
    kind: 'record',
    // Told in the frame around it, which is not here.
    anybody: true,
    holds: [['exemestane active', 'raloxifene discontinued']],
  },
  {
    name: 'openmrs',
    address: `https://mrs.example/openmrs/spa/patient/${ANN}/chart/medications`,
    served: { [`https://mrs.example/openmrs/spa/patient/${ANN}/chart/medications`]: file('openmrs') },
    kind: 'record',
    holds: [
      [
        'anastrozole planned',
        'exemestane planned',
        'letrozole active',
        'raloxifene discontinued',
        'tamoxifen discontinued',
      ],
    ],
  },
  {
    name: 'medplum-summary',
    address: 'https://provider.medplum.example/Patient/9f/timeline',
    served: { 'https://provider.medplum.example/Patient/9f/timeline': file('medplum-summary') },
    kind: 'record',
    holds: [['anastrozole active', 'exemestane planned', 'tamoxifen discontinued']],
  },
  {
    name: 'medplum-completed',
    address: 'https://provider.medplum.example/Patient/9f/MedicationRequest',
    served: { 'https://provider.medplum.example/Patient/9f/MedicationRequest': file('medplum-completed') },
    kind: 'record',
    holds: [['letrozole discontinued', 'tamoxifen discontinued']],
  },
];

describe.each(ENGINES)('a page of a known site, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  test.each(SITES)('$name', async ({ address, served, kind, article, anybody, holds }) => {
    const page = await openServed(session, address, served);
    // Read while it is in front: a page behind another waits.
    await page.waitForFunction(
      () => CSS.highlights.has('aimss-drug') || document.querySelector('iframe') !== null,
    );
    for (const frame of page.frames().slice(1, 1 + holds.length - 1))
      await frame.waitForFunction(() => CSS.highlights.has('aimss-drug'));
    const wanted = JSON.stringify(holds.map((each) => JSON.stringify(each)).sort());
    const shape = (frames: readonly Held[]) =>
      JSON.stringify(frames.map((frame) => JSON.stringify(frame.told)).sort());
    const frames = await heldFrames(session, page, (each) => shape(each) === wanted);
    expect(frames.map((each) => each.told).sort()).toEqual([...holds].sort());
    for (const each of frames) {
      expect(each.kind).toBe(kind);
      expect(each.article ?? {}).toEqual(article ?? {});
      expect(each.patient === undefined).toBe(kind === 'literature' || anybody === true);
    }
    // One record, however many frames it is in.
    expect(new Set(frames.map((each) => each.patient)).size).toBe(1);
    await page.close();
  });
});
