// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { clearLeftovers } from './leftovers';

afterEach(() => vi.unstubAllGlobals());

it('takes away our interface and our marks, and nothing else', () => {
  const highlights = new Map([
    ['aimss-drug', 1],
    ['aimss-serm', 2],
    ['find-results', 3],
  ]);
  vi.stubGlobal('CSS', { highlights });
  document.documentElement.append(document.createElement('aimss-guide'));
  document.body.innerHTML = '<p>Letrozole</p>';
  clearLeftovers(document);
  expect(document.querySelector('aimss-guide')).toBeNull();
  expect(document.body.innerHTML).toBe('<p>Letrozole</p>');
  expect([...highlights.keys()]).toEqual(['find-results']);
});
