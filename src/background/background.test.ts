import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withKeys } from '../../tests/support/area';
import { forgetFrames, forgetTab, framesOf, type HeldFrame, rememberFrame } from './frames';
import { type Registration, type RegistrationApi, syncRegistrations } from './registrations';
import { sessionSalt } from './salt';

const frame = (frameId: number, findings = 1): HeldFrame => ({
  frameId,
  page: {
    kind: 'record',
    indication: null,
    menopause: null,
    findings: Array.from({ length: findings }, (_, id) => ({
      id,
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      status: 'active',
      who: 'patient',
      count: 1,
    })),
  },
  place: '0123456789abcdef',
});

describe('what the frames of a tab hold', () => {
  const session = () => withKeys(fakeBrowser.storage.session);
  beforeEach(() => fakeBrowser.reset());

  test('is kept per tab and frame, top frame first', async () => {
    await Promise.all([
      rememberFrame(session(), 1, frame(5)),
      rememberFrame(session(), 1, frame(0)),
      rememberFrame(session(), 11, frame(0)),
    ]);
    expect((await framesOf(session(), 1)).map(({ frameId }) => frameId)).toEqual([0, 5]);
    expect(await framesOf(session(), 2)).toEqual([]);
  });

  test('is forgotten with the last finding, with the frame and with the tab', async () => {
    await rememberFrame(session(), 1, frame(0));
    await rememberFrame(session(), 1, frame(3));
    await rememberFrame(session(), 1, frame(4));
    await rememberFrame(session(), 1, frame(3, 0));
    await forgetFrames(session(), 1, [4]);
    expect((await framesOf(session(), 1)).map(({ frameId }) => frameId)).toEqual([0]);
    await forgetTab(session(), 1);
    expect(await framesOf(session(), 1)).toEqual([]);
  });

  test('leaves out an entry that cannot be read', async () => {
    await session().set({ 'frame 1 0': { frameId: 0, page: 'damaged' } });
    expect(await framesOf(session(), 1)).toEqual([]);
  });
});

describe('the salt of a session', () => {
  beforeEach(() => fakeBrowser.reset());

  test('is one for all that ask, and outlives the worker', async () => {
    const session = withKeys(fakeBrowser.storage.session);
    const [one, two] = await Promise.all([sessionSalt(session), sessionSalt(session)]);
    expect(one).toBe(two);
    expect(one.length).toBeGreaterThan(20);
    vi.resetModules();
    const woken = await import('./salt');
    expect(await woken.sessionSalt(session)).toBe(one);
  });
});

describe('registered sites', () => {
  const FILES = { matches: ['https://pubmed.ncbi.nlm.nih.gov/*'], js: ['a.js'], css: ['a.css'] };

  function api(origins: string[], present: string[]) {
    const scripts = new Map<string, Registration | null>(present.map((id) => [id, null]));
    const fake: RegistrationApi = {
      permittedOrigins: async () => [...FILES.matches, ...origins],
      registered: async () => [...scripts.keys()].map((id) => ({ id })),
      register: async (added) => {
        for (const script of added) scripts.set(script.id, script);
      },
      unregister: async (ids) => {
        for (const id of ids) scripts.delete(id);
      },
    };
    return { fake, scripts };
  }

  test('follow the granted ones: added, removed, and none for the manifest’s own', async () => {
    const { fake, scripts } = api(['https://chart.example/*'], ['site https://old.example/*']);
    await syncRegistrations(fake, FILES);
    expect([...scripts.keys()]).toEqual(['site https://chart.example/*']);
    expect(scripts.get('site https://chart.example/*')).toMatchObject({
      matches: ['https://chart.example/*'],
      js: ['a.js'],
      css: ['a.css'],
      allFrames: true,
      persistAcrossSessions: true,
    });
  });

  test('are left alone when nothing changed', async () => {
    const { fake, scripts } = api(['https://chart.example/*'], ['site https://chart.example/*']);
    await syncRegistrations(fake, FILES);
    expect(scripts.get('site https://chart.example/*')).toBeNull();
  });
});
