// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ForestPlot, type ForestRow, points } from './forest';

const row: ForestRow = {
  id: 'a',
  label: 'Acupuncture',
  against: 'v sham, 6 weeks',
  size: 226,
  difference: -0.9,
  isNull: false,
  source: { id: 's', label: 'S1200', url: 'https://doi.org/10.1001/jama.2018.8907' },
};
const middleOfBox = (container: Element) => {
  const box = container.querySelector('.ag-forest-box');
  return Number(box?.getAttribute('x')) + Number(box?.getAttribute('width')) / 2;
};
const xOf = (container: Element, line: string) =>
  Number(/^M([\d.]+) /.exec(container.querySelector(line)?.getAttribute('d') ?? '')?.[1]);

afterEach(cleanup);

describe('ForestPlot', () => {
  it('says each figure beside its drawing, with trial, size and source', () => {
    render(<ForestPlot rows={[row]} />);
    expect(screen.getByRole('rowheader', { name: 'Acupuncture' })).toBeTruthy();
    expect(screen.getByText('−0.9')).toBeTruthy();
    expect(screen.getByText(/226 people/).textContent).toContain('v sham, 6 weeks; 226 people');
    expect(screen.getByRole('link', { name: /S1200/ })).toBeTruthy();
  });

  it('draws at scale: half of the way to the 2-point mark stands in its middle', () => {
    const { container } = render(<ForestPlot rows={[{ ...row, difference: -1 }]} />);
    const middle = (xOf(container, '.ag-forest-zero') + xOf(container, '.ag-forest-mark')) / 2;
    expect(middleOfBox(container)).toBeCloseTo(middle, 5);
  });

  it('draws a larger trial larger', () => {
    const widthFor = (size: number) => {
      const { container } = render(<ForestPlot rows={[{ ...row, size }]} />);
      return Number(container.querySelector('.ag-forest-box')?.getAttribute('width'));
    };
    expect(widthFor(300)).toBeGreaterThan(widthFor(100));
  });

  it('draws an interval only where there is one, and says when there is none', () => {
    const { container, rerender } = render(<ForestPlot rows={[row]} />);
    expect(container.querySelector('.ag-forest-interval')).toBeNull();
    expect(screen.getByText(/our source gives no interval/)).toBeTruthy();
    rerender(<ForestPlot rows={[{ ...row, interval: [-1.5, -0.3] }]} />);
    expect(container.querySelector('.ag-forest-interval')).not.toBeNull();
    expect(screen.getByText('−1.5 to −0.3')).toBeTruthy();
    expect(screen.queryByText(/our source gives no interval/)).toBeNull();
  });

  it('keeps null results in their place, with or without a figure', () => {
    const { container } = render(
      <ForestPlot
        rows={[
          { ...row, id: 'b', difference: -0.25, isNull: true },
          { ...row, id: 'c', difference: null, isNull: true },
        ]}
      />,
    );
    expect(container.querySelectorAll('.ag-forest-box')).toHaveLength(1);
    expect(container.querySelector('.ag-forest-box')?.getAttribute('data-null')).toBe('true');
    expect(screen.getByText(/no difference shown/)).toBeTruthy();
    expect(screen.getByText('no difference')).toBeTruthy();
  });
});

it('writes points with their sign', () => {
  expect([-1.8, 0, 0.2].map(points)).toEqual(['−1.8', '0', '+0.2']);
});
