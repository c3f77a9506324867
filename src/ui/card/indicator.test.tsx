// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Indicator, IndicatorMark, type Weight } from './indicator';

afterEach(cleanup);

it.each([
  ['info', 'Information'],
  ['warning', 'Warning'],
  ['critical', 'Critical'],
] as const)('shows %s by a word and a shape that is not read out', (weight, word) => {
  const { container } = render(<Indicator weight={weight} />);
  expect(screen.getByText(word)).toBeTruthy();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('has a different shape for every weight', () => {
  const shapes = (['info', 'warning', 'critical'] satisfies Weight[]).map((weight) => {
    const { container } = render(<IndicatorMark weight={weight} />);
    return container.innerHTML;
  });
  expect(new Set(shapes).size).toBe(3);
});
