import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findExtensionPage, type Session } from '../../src/cli/support/launch';
import { pointOf } from '../../src/cli/support/marks';
import { press, waitForElement, waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings, sendCommand } from '../../src/cli/support/worker';
import { openFromPopup } from '../support/panel';
import { ENGINES, launch, openServed, sample } from '../support/session';

const CHART = 'https://record.example/patient/1';
const OTHER = 'https://record.example/patient/2';
const FRAME = 'https://record.example/medications?patient=1';

const chart = (drug: string, rest = '') => ({
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2><ul><li>${drug} daily</li></ul>${rest}`,
});

describe.each(ENGINES)('the side panel, %s', (engine) => {
  let session: Session;
  beforeEach(async () => {
    session = await launch(engine, 'e2e');
  });
  afterEach(() => session.close());

  test('opens from the toolbar popup, shows the tab beside it and follows what happens there', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: sample('chart-concurrent'),
      [OTHER]: chart('Exemestane 25 mg'),
    });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const { panel } = await openFromPopup(session, page);
    await panel.says(/Letrozole.*Active.*3 places/);
    await panel.says(/Raloxifene/);
    await panel.says(/Symptoms.*Joint stiffness.*1 place/);
    await panel.press(/Go to Symptoms/);
    await waitForShown(session, page, ({ dialog }) => dialog?.text.startsWith('Stiff in the') === true);
    expect(await panel.text()).toMatch(/Cards.*Combination/);

    // What the page shows from now on.
    await page.evaluate(() => {
      const note = document.createElement('p');
      note.textContent = 'Started anastrozole 1 mg daily.';
      document.querySelector('h2')?.after(note);
    });
    await panel.says(/Anastrozole/);

    // Another page in the same tab, then another tab.
    await page.goto(OTHER);
    await panel.says(/Exemestane/);
    expect(await panel.text()).not.toMatch(/Letrozole/);
    const none = await openServed(session, CHART, { [CHART]: { body: '<!doctype html><p>Metformin.</p>' } });
    await panel.says(/No aromatase inhibitor, SERM or AIMSS is named/);
    await page.bringToFront();
    await panel.says(/Exemestane/);
    await none.close();
  });

  test('goes to the place of a name, in the frame that holds it', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: chart('Letrozole 2.5 mg', `<iframe src="${FRAME}" width="600" height="500"></iframe>`),
      [FRAME]: chart('Raloxifene 60 mg', '<p style="margin-top: 2000px">Continues raloxifene.</p>'),
    });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const { panel } = await openFromPopup(session, page);
    await panel.says(/Raloxifene.*2 places/);
    const frame = page.frames().find((each) => each.url() === FRAME);
    await panel.press(/Go to Raloxifene/);
    await panel.says(/1 of 2/);
    await panel.press(/Go to Raloxifene/);
    await frame?.waitForFunction(() => scrollY > 1_000);
    await panel.press(/Go to Letrozole/);
    const { dialog } = await waitForShown(session, page, (state) => state.dialog !== null);
    expect(dialog?.text).toMatch(/^Letrozole/);
  });
});

describe.each(ENGINES)('the marks of a page as a file, %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'aimss-guide-marks-'));
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e', {
      preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
    });
    if (engine === 'chromium')
      await (await session.browser.target().createCDPSession()).send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const saved = async (name: string) => {
    const file = join(folder, name);
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toMatch(/\n$/), { timeout: 20_000 });
    return readFileSync(file, 'utf8');
  };

  test('are saved in the page itself, as a table and as Web Annotations', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const { panel } = await openFromPopup(session, page);
    await panel.says(/Save the marks as/);
    await panel.press(/^CSV$/);
    const rows = (await saved('aimss-guide-marks.csv')).trim().split('\r\n');
    expect(rows).toHaveLength(9);
    expect(rows[1]).toMatch(/^Letrozole,letrozole,aromatase-inhibitor,active,,patient,.*2\.5 mg tablet/);
    expect(rows.filter((row) => row.includes(',symptom,'))).toEqual([
      expect.stringMatching(/^stiff in the morning,joint-stiffness,symptom,active,,patient,/),
    ]);
    await panel.press(/^JSON-LD$/);
    const written = JSON.parse(await saved('aimss-guide-marks.jsonld'));
    expect(written.items).toHaveLength(8);
    expect(written.items[0].target).toMatchObject({
      source: CHART,
      selector: { type: 'TextQuoteSelector', exact: 'Letrozole' },
    });
    await page.close();
  });

  test('are a file for each frame, from the list of the badge as from the panel', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: chart('Letrozole 2.5 mg', `<iframe src="${FRAME}" width="600" height="500"></iframe>`),
      [FRAME]: chart('Raloxifene 60 mg'),
    });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    await sendCommand(session, page, 'overview');
    // The list counts the other frame: what it saves is to hold that one's marks too.
    await waitForElement(session, page, ({ attributes }) =>
      (attributes.class ?? '').includes('ag-elsewhere'),
    );
    const csv = ({ tag, text }: { tag: string; text: string }) => tag === 'button' && text === 'CSV';
    await press(session, page, await waitForElement(session, page, csv));
    expect((await saved('aimss-guide-marks-frame-1.csv')).trim().split('\r\n')[1]).toMatch(
      /^Letrozole,.*patient\/1,/,
    );
    expect((await saved('aimss-guide-marks-frame-2.csv')).trim().split('\r\n')[1]).toMatch(
      /^Raloxifene,.*medications\?patient=1,/,
    );

    const { panel } = await openFromPopup(session, page);
    await panel.says(/Raloxifene.*Save the marks as/);
    await panel.press(/^JSON-LD$/);
    const [one, two] = [
      JSON.parse(await saved('aimss-guide-marks-frame-1.jsonld')),
      JSON.parse(await saved('aimss-guide-marks-frame-2.jsonld')),
    ];
    expect(one.items[0].target).toMatchObject({ source: CHART, selector: { exact: 'Letrozole' } });
    expect(two.items[0].target).toMatchObject({ source: FRAME, selector: { exact: 'Raloxifene' } });
    const ids = [one, two].flatMap(({ id, partOf, items }) => [id, partOf.id, items[0].id]);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:/);
    await page.close();
  });
});

describe.each(ENGINES)('from a mention to the note in the chart, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(() => forgetWarnings(session));

  test('takes three actions, and the note is cited', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    await page.bringToFront();
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    await waitForShown(session, page, ({ dialog, cards }) => dialog !== null && cards.length > 1);

    // One: the button on the card. Two: the score. Three: copy.
    const assess = await waitForElement(
      session,
      page,
      ({ tag, text }) => tag === 'button' && text === 'Assess joint symptoms',
    );
    await press(session, page, assess);
    const panel = await findExtensionPage(session, 'sidepanel.html');
    const score = await panel.waitForSelector('.ag-scale label:nth-of-type(7)');
    await score?.click();
    const copy = await panel.waitForSelector('.ag-note-actions button:not([disabled])');
    await copy?.click();
    await panel.waitForFunction(() =>
      document.querySelector('.ag-note-actions')?.textContent?.includes('Copied.'),
    );

    // The person pastes it into the record.
    await page.bringToFront();
    await page.evaluate(() => {
      const note = document.createElement('textarea');
      note.id = 'note';
      document.body.prepend(note);
    });
    await page.click('#note');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#note')?.value !== '');
    const note = await page.$eval('#note', (field) => (field as HTMLTextAreaElement).value);
    expect(note).toMatch(
      /^Joint symptoms on letrozole\. Worst pain in 24 h: 6\/10\. \(Asked along: .+; .+\.\)$/,
    );
    await page.close();
  });
});
