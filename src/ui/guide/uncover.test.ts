import { expect, it } from 'vitest';
import { hides } from './uncover';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = { width: 800, height: 600 };

it('says of a box that it is hidden only when nothing of it in the window is to be seen', () => {
  const over = rect(600, 500, 200, 100);
  expect(hides(over, rect(650, 520, 40, 20), window)).toBe(true);
  expect(hides(over, rect(590, 520, 40, 20), window)).toBe(false);
  expect(hides(over, rect(100, 100, 40, 20), window)).toBe(false);
  // A sliver of it is no sight of it.
  expect(hides(over, rect(598, 520, 40, 20), window)).toBe(true);
  // The rest of it is out of the window.
  expect(hides(over, rect(780, 580, 100, 100), window)).toBe(true);
  // All of it is.
  expect(hides(over, rect(900, 700, 40, 20), window)).toBe(false);
});
