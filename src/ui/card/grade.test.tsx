// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Grade } from './grade';

afterEach(cleanup);

it.each([
  ['high', 'Evidence: high', 3],
  ['moderate', 'Evidence: moderate', 2],
  ['low', 'Evidence: low', 1],
  ['expert', 'Expert opinion', 0],
] as const)('says %s in words; the bars only repeat it', (grade, words, bars) => {
  const { container } = render(<Grade grade={grade} />);
  expect(screen.getByText(words)).toBeTruthy();
  expect(container.querySelectorAll('[data-full]')).toHaveLength(bars);
  expect(container.querySelector('.ag-grade-steps')?.getAttribute('aria-hidden')).toBe('true');
});
