import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { pointOf } from '../../src/cli/support/marks';
import { waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings, stopWorker } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed, sample } from '../support/session';

const CHART = 'https://record.example/patient/1';

describe.each(ENGINES)('a worker that was stopped, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  test('does not keep the card from coming', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    // The warning says that the background has answered and the interface is in the page.
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    await stopWorker(session);
    await page.bringToFront();
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    const state = await waitForShown(session, page, ({ dialog }) => dialog !== null);
    expect(state.cards.map((card) => card.topic)).toContain('aimss-overview');
    await page.close();
  });

  test('wakes for a page that comes later', async () => {
    await forgetWarnings(session);
    await stopWorker(session);
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    const state = await waitForShown(session, page, ({ cards }) => cards.length > 0);
    expect(state.cards.map((card) => card.topic)).toContain('serm-combination');
    await page.close();
  });
});
