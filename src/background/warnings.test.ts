import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withKeys } from '../../tests/support/area';
import { countsSchema, NO_COUNTS } from '../messages/counts';
import type { FramePlace } from './alerts';
import { releaseAlerts } from './alerts';
import type { Alert, FrameAnswer } from './answers';
import { changeCounts, countShown, eraseCounts, loadCounts, promote } from './counts';
import { didWithWarning, gaveReason, warnsHere } from './warnings';

const ANN = 'aaaaaaaaaaaaaaaa';
const BEA = 'bbbbbbbbbbbbbbbb';
const CARD = 'serm-bone';
const BOTH_ACTIVE = 'letrozole active,raloxifene active';
const TOP: FramePlace = { tabId: 1, frameId: 0 };

const stores = () => ({ session: withKeys(fakeBrowser.storage.session), local: fakeBrowser.storage.local });
const counted = () => loadCounts(stores().local);

const alert = (place = ANN, basis = BOTH_ACTIVE): Alert => ({ card: CARD, place, basis });
function asked(at: FramePlace, due: Alert | null, place = due?.place ?? ANN) {
  const answer: FrameAnswer = {
    frameId: at.frameId,
    guidance: { cards: [], knowledge: { version: '1', reviewed: '2026-11-24' } },
    alert: due,
    place,
    badge: null,
  };
  return warnsHere(stores(), answer, at, true);
}
const warned = async (at: FramePlace, due: Alert | null, place?: string) =>
  (await asked(at, due, place)).warn;
const dismiss = (at = TOP) => didWithWarning(stores(), at, CARD, 'dismissed');

beforeEach(() => fakeBrowser.reset());

describe('the warning of a patient', () => {
  test('stays while its page asks again, and comes nowhere else in the session', async () => {
    expect(await warned(TOP, alert())).toBe(true);
    expect(await warned(TOP, alert())).toBe(true);
    expect(await warned({ tabId: 2, frameId: 0 }, alert())).toBe(false);
    expect((await counted()).cards[CARD]?.shown).toBe(1);
  });

  test('is withheld, not gone, where it was dismissed or shown before, and nowhere else', async () => {
    expect((await asked(TOP, alert())).withheld).toBe(false);
    await dismiss();
    expect((await asked(TOP, alert())).withheld).toBe(true);
    expect((await asked({ tabId: 2, frameId: 0 }, alert())).withheld).toBe(true);
    expect((await asked({ tabId: 3, frameId: 0 }, null)).withheld).toBe(false);
  });

  test('comes once, though two tabs ask at the same moment', async () => {
    const said = await Promise.all([1, 2, 3].map((tabId) => warned({ tabId, frameId: 0 }, alert())));
    expect(said.filter(Boolean)).toHaveLength(1);
    expect((await counted()).cards[CARD]?.shown).toBe(1);
  });

  test('does not come again on the next page of the same patient, nor after another patient', async () => {
    await warned(TOP, alert());
    await releaseAlerts(stores().session, TOP);
    expect(await warned(TOP, alert())).toBe(false);
    expect(await warned(TOP, alert(BEA))).toBe(true);
    expect(await warned(TOP, alert())).toBe(false);
  });

  test('ends when the same document shows another patient who has no such pair', async () => {
    await warned(TOP, alert());
    expect(await warned(TOP, null, BEA)).toBe(false);
    expect(await warned(TOP, alert())).toBe(false);
  });

  test('comes again when its basis is another one', async () => {
    await warned(TOP, alert());
    await dismiss();
    expect(await warned(TOP, alert())).toBe(false);
    expect(await warned(TOP, alert(ANN, 'letrozole active,raloxifene planned'))).toBe(true);
    expect(await warned(TOP, alert())).toBe(false);
  });

  test('may move to another frame of its tab, and is dismissed there', async () => {
    const inner = { tabId: 1, frameId: 7 };
    await warned(TOP, alert());
    expect(await warned(inner, alert())).toBe(true);
    await dismiss(TOP);
    expect(await warned(inner, alert())).toBe(true);
    await dismiss(inner);
    expect(await warned(inner, alert())).toBe(false);
  });

  test('is another one for each patient and card', async () => {
    expect(await warned(TOP, alert())).toBe(true);
    expect(await warned({ tabId: 2, frameId: 0 }, alert(BEA))).toBe(true);
    expect(await warned({ tabId: 3, frameId: 0 }, { ...alert(), card: 'serm-pair' })).toBe(true);
  });

  test('survives a stopped worker: what was spent is in the session, not in memory', async () => {
    await warned(TOP, alert());
    await dismiss();
    const [key, value] = Object.entries(await stores().session.get(null))[0] ?? [];
    expect(key).toBe(`alert ${ANN} ${CARD}`);
    expect(JSON.stringify(value)).toContain('"dismissed":true');
  });
});

describe('a dismissal', () => {
  test('is counted with its reason, and taken back with it', async () => {
    await warned(TOP, alert());
    await dismiss();
    await gaveReason(stores(), TOP, CARD, 'sequential');
    expect((await counted()).cards[CARD]).toEqual({ shown: 1, dismissed: 1, reasons: { sequential: 1 } });
    await didWithWarning(stores(), TOP, CARD, 'undone');
    expect((await counted()).cards[CARD]).toEqual({ shown: 1, dismissed: 0, reasons: { sequential: 0 } });
    expect(await warned(TOP, alert())).toBe(true);
  });

  test('counts once, has one reason, and is nobody’s who shows no warning', async () => {
    await dismiss();
    await gaveReason(stores(), TOP, CARD, 'other');
    expect(await counted()).toEqual(NO_COUNTS);
    await warned(TOP, alert());
    await dismiss({ tabId: 9, frameId: 0 });
    await gaveReason(stores(), TOP, CARD, 'other');
    expect((await counted()).cards[CARD]).toEqual({ shown: 1, dismissed: 0, reasons: {} });
    await dismiss();
    await dismiss();
    await gaveReason(stores(), TOP, CARD, 'other');
    await gaveReason(stores(), TOP, CARD, 'monitored');
    expect((await counted()).cards[CARD]).toEqual({ shown: 1, dismissed: 1, reasons: { other: 1 } });
  });

  /** So many patients whose warning is shown and put away. */
  async function overridden(times: number): Promise<boolean[]> {
    const offers: boolean[] = [];
    for (let n = 0; n < times; n += 1) {
      const at = { tabId: 100 + n, frameId: 0 };
      offers.push((await asked(at, alert(n.toString(16).padStart(16, '0')))).mayDemote);
      await dismiss(at);
    }
    return offers;
  }

  test('again and again brings the offer of the badge, and the badge alone once that is taken', async () => {
    expect(await overridden(6)).toEqual([false, false, false, false, true, true]);
    await didWithWarning(stores(), { tabId: 105, frameId: 0 }, CARD, 'demoted');
    expect((await counted()).demoted).toEqual([CARD]);
    expect(await asked(TOP, alert())).toEqual({ warn: false, mayDemote: false, withheld: true });
    expect(await warned(TOP, { ...alert(), card: 'serm-pair' })).toBe(true);
    await changeCounts(stores().local, (counts) => promote(counts, CARD));
    expect(await warned(TOP, alert())).toBe(true);
  });

  test('brings no offer where it is the exception', async () => {
    for (let n = 0; n < 10; n += 1) await changeCounts(stores().local, (counts) => countShown(counts, CARD));
    expect(await overridden(6)).not.toContain(true);
    await didWithWarning(stores(), { tabId: 105, frameId: 0 }, CARD, 'demoted');
    expect((await counted()).demoted).toEqual([]);
  });
});

describe('the counts', () => {
  test('hold numbers and ids of our own cards, and nothing of a page', async () => {
    await warned(TOP, alert());
    await dismiss();
    await gaveReason(stores(), TOP, CARD, 'not-this-patient');
    const kept = JSON.stringify(await stores().local.get(null));
    expect(kept).not.toMatch(/letrozole|raloxifene|aaaa/);
    expect(JSON.parse(kept)).toEqual({
      counts: {
        version: 1,
        cards: { [CARD]: { shown: 1, dismissed: 1, reasons: { 'not-this-patient': 1 } } },
        demoted: [],
      },
    });
    expect(countsSchema.safeParse({ ...(await counted()), text: 'x' }).success).toBe(false);
  });

  test('are erased without forgetting what was moved to the badge', async () => {
    await stores().local.set({
      counts: { version: 1, cards: { [CARD]: { shown: 3, dismissed: 2, reasons: {} } }, demoted: [CARD] },
    });
    expect(await changeCounts(stores().local, eraseCounts)).toEqual({ ...NO_COUNTS, demoted: [CARD] });
  });

  test('that cannot be read are none, and changes at the same moment all count', async () => {
    await stores().local.set({ counts: 'damaged' });
    expect(await counted()).toEqual(NO_COUNTS);
    await Promise.all(
      Array.from({ length: 20 }, () => changeCounts(stores().local, (counts) => countShown(counts, CARD))),
    );
    expect((await counted()).cards[CARD]?.shown).toBe(20);
  });
});
