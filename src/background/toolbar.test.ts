import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconFiles, toolbarButton } from './toolbar';

const CHART = { count: 7, warns: false, off: false, alive: true };

describe('the toolbar button', () => {
  test('says how many names were found, and that there is a warning', () => {
    expect(toolbarButton(CHART)).toEqual({ icon: 'marked', title: 'AIMSS Guide: 7 names found', badge: '7' });
    expect(toolbarButton({ ...CHART, count: 1, warns: true })).toEqual({
      icon: 'marked',
      title: 'AIMSS Guide: 1 name found, with a warning',
      badge: '!',
    });
    expect(toolbarButton({ ...CHART, count: 12_345 }).badge).toBe('999');
  });

  test('says "nothing found" only of a page that is read', () => {
    expect(toolbarButton({ ...CHART, count: 0 })).toMatchObject({ icon: 'nothing', badge: '' });
    expect(toolbarButton({ ...CHART, count: 0, alive: false })).toMatchObject({
      icon: 'unable',
      title: 'AIMSS Guide: not used on this page',
    });
  });

  test('says that a site is switched off, whatever it held before', () => {
    expect(toolbarButton({ ...CHART, off: true })).toEqual({
      icon: 'unable',
      title: 'AIMSS Guide: switched off on this site',
      badge: '',
    });
  });

  test.each(['marked', 'nothing', 'unable'] as const)('has a drawing of %s in each size', (icon) => {
    for (const file of Object.values(iconFiles(icon)))
      expect(existsSync(`assets/public${file}`), file).toBe(true);
  });
});
