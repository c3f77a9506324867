import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryArea } from '../../tests/support/area';
import type { FrameAnswer } from './answers';
import { loadCounts } from './counts';
import { framesOf, type HeldFrame, rememberFrame } from './frames';
import { sturdy } from './sturdy';
import { under } from './under';
import { didWithWarning, warnsHere } from './warnings';

const AT = { tabId: 1, frameId: 0 };
const answer: FrameAnswer = {
  frameId: 0,
  guidance: { cards: [], knowledge: { version: '1', reviewed: '2026-11-24' } },
  alert: { card: 'serm-bone', place: 'aaaaaaaaaaaaaaaa', basis: 'letrozole active,raloxifene active' },
  place: 'aaaaaaaaaaaaaaaa',
  badge: null,
};
const frame: HeldFrame = {
  frameId: 0,
  place: 'aaaaaaaaaaaaaaaa',
  page: {
    kind: 'record',
    indication: null,
    menopause: null,
    findings: [
      {
        id: 0,
        concept: 'letrozole',
        class: 'aromatase-inhibitor',
        status: 'active',
        who: 'patient',
        count: 1,
      },
    ],
  },
};

describe('storage that is full or damaged', () => {
  test.each([
    ['full', (call: string) => call === 'set'],
    ['not to be read', (call: string) => call === 'get'],
    ['dead', () => true],
  ] as const)(
    '%s: the frame is known and its warning comes, once, and can be dismissed',
    async (_, refuses) => {
      const stores = { session: sturdy(memoryArea(refuses)), local: sturdy(memoryArea(refuses)) };
      await rememberFrame(stores.session, 1, frame);
      const known = await framesOf(stores.session, 1);
      const first = await warnsHere(stores, answer, AT, true);
      expect(first.warn).toBe(true);
      await didWithWarning(stores, AT, 'serm-bone', 'dismissed');
      // What was written but cannot be read is not known; it is then shown once more, rather than lost.
      if (refuses('set')) {
        expect(known).toEqual([frame]);
        expect((await warnsHere(stores, answer, AT, true)).warn).toBe(false);
        expect((await loadCounts(stores.local)).cards['serm-bone']).toMatchObject({ shown: 1, dismissed: 1 });
      }
    },
  );

  test('what is kept meanwhile is written over by what is stored later, and removed with it', async () => {
    let full = true;
    const area = memoryArea((call) => full && call === 'set', { a: 'old' });
    const store = sturdy(area);
    await store.set({ a: 'kept', b: 'kept' });
    expect(await under(store, '')).toEqual({ a: 'kept', b: 'kept' });
    expect(area.held).toEqual({ a: 'old' });
    full = false;
    await store.set({ a: 'new' });
    expect(await store.get('a')).toEqual({ a: 'new' });
    await store.remove(['a', 'b']);
    expect(await store.getKeys()).toEqual([]);
  });

  test('says the same as sound storage, whatever fails when it is written', async () => {
    const step = fc.record({
      call: fc.constantFrom('set' as const, 'remove' as const),
      key: fc.constantFrom('a', 'b', 'c'),
      value: fc.integer(),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        let fails = false;
        const store = sturdy(memoryArea((call) => fails && call !== 'get'));
        const sound = memoryArea(() => false);
        for (const { call, key, value, ...one } of steps) {
          fails = one.fails;
          for (const each of [store, sound])
            await (call === 'set' ? each.set({ [key]: value }) : each.remove([key]));
          expect(await under(store, '')).toEqual(sound.held);
          expect(await store.get(key)).toEqual(await sound.get(key));
        }
      }),
    );
  });

  test('anything at all in its place is survived: no warning is lost to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.anything()), fc.anything(), async (junk, value) => {
        const session = memoryArea(() => false, {
          ...junk,
          'frame 1 0': value,
          'alert aaaaaaaaaaaaaaaa serm-bone': value,
        });
        const stores = {
          session: sturdy(session),
          local: sturdy(memoryArea(() => false, { counts: value })),
        };
        expect(await framesOf(stores.session, 1)).toEqual([]);
        expect((await warnsHere(stores, answer, AT, true)).warn).toBe(true);
      }),
    );
  });
});
