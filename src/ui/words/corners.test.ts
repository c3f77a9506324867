import { afterEach, expect, test } from 'vitest';
import { speak } from '../../languages';
import { LANGUAGES } from '../../languages/list';
import { cornerWords, movedTo } from './corners';

const speakFrom = (direction: 'ltr' | 'rtl') => speak({ ...LANGUAGES.en, direction });

afterEach(() => speakFrom('ltr'));

test('corners are named by the side a person sees, in either direction', () => {
  speakFrom('ltr');
  expect(Object.fromEntries(cornerWords())['bottom-end']).toBe('Bottom right');
  expect(movedTo('top-start')).toBe('Moved to the top left.');
  speakFrom('rtl');
  expect(Object.fromEntries(cornerWords())['bottom-end']).toBe('Bottom left');
  expect(movedTo('top-start')).toBe('Moved to the top right.');
});
