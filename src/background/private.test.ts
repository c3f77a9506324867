import { expect, it } from 'vitest';
import { memoryArea } from '../../tests/support/area';
import { releaseAlerts } from './alerts';
import { loadCounts } from './counts';
import { forgetPrivate, privateStores } from './private';
import { sessionSalt } from './salt';
import { didWithWarning, warnsHere } from './warnings';

const AT = { tabId: 1, frameId: 0 };
const alert = { card: 'pair', place: 'of the patient', basis: 'two drugs' };
const answer = {
  frameId: 0,
  guidance: { cards: [], knowledge: { version: '1', reviewed: '2026-01-01' } },
  badge: null,
  place: 'of the patient',
  alert,
};

it('knows nothing in a private window of what was dismissed in another, nor the other way round', async () => {
  const [session, local] = [memoryArea(), memoryArea()];
  const normal = { session, local };
  const hidden = privateStores(normal);
  expect((await warnsHere(normal, answer, AT, true)).warn).toBe(true);
  await didWithWarning(normal, AT, 'pair', 'dismissed');
  expect((await warnsHere(normal, answer, AT, true)).warn).toBe(false);
  const there = { tabId: 2, frameId: 0 };
  expect((await warnsHere(hidden, answer, there, true)).warn).toBe(true);
  await didWithWarning(hidden, there, 'pair', 'dismissed');
  expect((await warnsHere(hidden, answer, there, true)).warn).toBe(false);
});

it('counts nothing of a private window, and forgets all of it with the last one', async () => {
  const [session, local] = [memoryArea(), memoryArea()];
  const normal = { session, local };
  const salt = await sessionSalt(session);
  const hidden = privateStores(normal);
  const before = { ...session.held };
  expect(await sessionSalt(hidden.session)).not.toBe(salt);
  await warnsHere(hidden, answer, AT, true);
  await didWithWarning(hidden, AT, 'pair', 'dismissed');
  expect(local.held).toEqual({});
  expect(await loadCounts(local)).toEqual(await loadCounts(memoryArea()));
  expect(session.held).not.toEqual(before);
  await forgetPrivate(session);
  expect(session.held).toEqual(before);
});

it('is gone with the last private window, though a frame of it was just leaving', async () => {
  const session = memoryArea();
  const inside = privateStores({ session, local: memoryArea() });
  await warnsHere(inside, answer, AT, true);
  const leaving = releaseAlerts(inside.session, AT);
  await forgetPrivate(session);
  await leaving;
  expect(session.held).toEqual({});
});
