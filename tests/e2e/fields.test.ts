import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { type Shown, waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings } from '../../src/cli/support/worker';
import { heldConcepts } from '../support/held';
import { ENGINES, launch, openServed } from '../support/session';

const CHART = 'https://record.example/patient/1/reconciliation';
const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

/** A reconciliation form: one drug as text, the other as the value of a field. */
const form = (field: string) => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>Reconciliation</title><h2>Current medications</h2>
    <ul><li>Letrozole 2.5 mg daily</li><li>${field}</li></ul><p>Seen on the ward.</p>`,
});

describe.each(ENGINES)('a field of a record, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(() => forgetWarnings(session));

  const open = (field: string) => openServed(session, CHART, { [CHART]: form(field) });

  test('counts with its value, but not while somebody types in it', async () => {
    const page = await open('<input id="drug" value="Raloxifene 60 mg daily">');
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await page.click('#drug');
    const typing = await waitForShown(session, page, (shown) => !warns(shown));
    expect(warns(typing)).toBe(false);
    await page.keyboard.press('End');
    for (let count = 0; count < 'Raloxifene 60 mg daily'.length; count += 1)
      await page.keyboard.press('Backspace');
    await page.keyboard.type('Toremifene 60 mg daily');
    await page.click('p');
    // Another pair than before, so it is told of again.
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    expect(await heldConcepts(session, page, 'toremifene')).toEqual(['letrozole', 'toremifene']);
    await page.close();
  });

  test('counts when a script has filled it in, of which no event tells', async () => {
    const page = await open('<input id="drug" value="">');
    await page.waitForFunction(() => CSS.highlights.has('aimss-drug'));
    await page.$eval('#drug', (field) => {
      (field as HTMLInputElement).value = 'Raloxifene 60 mg daily';
    });
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await page.close();
  });

  test('says nothing of the patient when it is a search box, or an option that was not chosen', async () => {
    const page = await open(
      '<form role="search"><input value="Raloxifene 60 mg"></form><select><option>Raloxifene 60 mg daily</option><option selected>none</option></select>',
    );
    expect(await heldConcepts(session, page, 'letrozole')).toEqual(['letrozole']);
    await page.close();
  });
});
