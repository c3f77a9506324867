import { expect, it } from 'vitest';
import { shortcutsOf } from './shortcuts';

it('lists the keys in one order, next beside previous, and only those of the page', () => {
  const byLetters = [
    { name: '_execute_action', shortcut: '' },
    { name: 'dismiss', shortcut: 'Alt+Shift+D' },
    { name: 'next-mention', shortcut: 'Alt+Shift+J' },
    { name: 'open-card' },
    { name: 'overview', shortcut: 'Alt+Shift+L' },
    { name: 'previous-mention', shortcut: 'Alt+Shift+K' },
  ];
  expect(shortcutsOf(byLetters)).toEqual([
    { name: 'Go to the next marked name and open its card', keys: 'Alt+Shift+J' },
    { name: 'Go to the previous marked name and open its card', keys: 'Alt+Shift+K' },
    { name: 'List what is marked on the page', keys: 'Alt+Shift+L' },
    { name: 'Dismiss the warning, or close the card', keys: 'Alt+Shift+D' },
    { name: 'Open the card of the name last gone to', keys: '' },
  ]);
});
