import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_ACTIONS, readPageCommand } from './commands';

describe('a command to a page', () => {
  test('is read when it is exactly one of ours', () => {
    for (const name of [...PAGE_ACTIONS, 'still-there', 'ask-again'])
      expect(readPageCommand({ type: 'page-command', name })).toEqual({ type: 'page-command', name });
    expect(readPageCommand({ type: 'page-command', name: 'site-removed', hosts: ['a.example'] })).toEqual({
      type: 'page-command',
      name: 'site-removed',
      hosts: ['a.example'],
    });
    const go = { type: 'page-command', name: 'go', finding: 3, nth: 0 };
    expect(readPageCommand(go)).toEqual(go);
    const save = { type: 'page-command', name: 'export', format: 'jsonld' };
    expect(readPageCommand(save)).toEqual(save);
    expect(readPageCommand({ ...save, part: 2 })).toEqual({ ...save, part: 2 });
  });

  test('is nobody’s when anything is missing or unknown', () => {
    expect(readPageCommand({ type: 'page-command', name: 'close-browser' })).toBeNull();
    expect(readPageCommand({ type: 'page-command', name: 'site-removed' })).toBeNull();
    expect(readPageCommand({ type: 'page-command', name: 'site-removed', hosts: [1] })).toBeNull();
    expect(readPageCommand({ type: 'page-command', name: 'go', finding: 3 })).toBeNull();
    expect(readPageCommand({ type: 'page-command', name: 'go', finding: '3', nth: -1 })).toBeNull();
    expect(readPageCommand({ type: 'page-command', name: 'export', format: 'exe' })).toBeNull();
    expect(
      readPageCommand({ type: 'page-command', name: 'export', format: 'csv', part: '2/../' }),
    ).toBeNull();
    fc.assert(fc.property(fc.anything(), (message) => readPageCommand(message) === null));
  });
});
