// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ForestPlot, type ForestRow, type Meaningful, points } from './forest';

const row: ForestRow = {
  id: 'a',
  label: 'Acupuncture',
  against: 'v sham, 6 weeks',
  size: 226,
  difference: -0.9,
  isNull: false,
  source: { id: 's', label: 'S1200', url: 'https://doi.org/10.1001/jama.2018.8907' },
};
const meaningful: Meaningful = {
  points: 2,
  sources: [{ id: 'm', label: 'S1202', url: 'https://doi.org/10.1200/JCO.2017.74.6651' }],
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
    render(<ForestPlot rows={[row]} meaningful={meaningful} />);
    expect(screen.getByRole('rowheader', { name: 'Acupuncture' })).toBeTruthy();
    expect(screen.getByText('−0.9')).toBeTruthy();
    expect(screen.getByText(/226 people/).textContent).toContain('v sham, 6 weeks; 226 people');
    expect(screen.getByRole('link', { name: /S1200/ })).toBeTruthy();
  });

  it('draws at scale: half of the way to the 2-point mark stands in its middle', () => {
    const { container } = render(<ForestPlot rows={[{ ...row, difference: -1 }]} meaningful={meaningful} />);
    const middle = (xOf(container, '.ag-forest-zero') + xOf(container, '.ag-forest-mark')) / 2;
    expect(middleOfBox(container)).toBeCloseTo(middle, 5);
  });

  it('draws a larger trial larger', () => {
    const widthFor = (size: number) => {
      const { container } = render(<ForestPlot rows={[{ ...row, size }]} meaningful={meaningful} />);
      return Number(container.querySelector('.ag-forest-box')?.getAttribute('width'));
    };
    expect(widthFor(300)).toBeGreaterThan(widthFor(100));
  });

  it('keeps null results in their place, with or without a figure', () => {
    const { container } = render(
      <ForestPlot
        rows={[
          { ...row, id: 'b', difference: -0.25, isNull: true },
          { ...row, id: 'c', difference: null, isNull: true },
        ]}
        meaningful={meaningful}
      />,
    );
    expect(container.querySelectorAll('.ag-forest-box')).toHaveLength(1);
    expect(container.querySelector('.ag-forest-box')?.getAttribute('data-null')).toBe('true');
    expect(screen.getByText(/no difference shown/)).toBeTruthy();
    expect(screen.getByText('no difference')).toBeTruthy();
    // Without a figure: a ring where no difference stands, and a legend that says what it is.
    const ring = container.querySelector('.ag-forest-none');
    expect(Number(ring?.getAttribute('cx'))).toBe(xOf(container, '.ag-forest-zero'));
    expect(screen.getByText(/A ring on the line at 0/)).toBeTruthy();
  });

  it('draws no mark where nothing is known, and names no ring where there is none', () => {
    const { container } = render(
      <ForestPlot rows={[{ ...row, difference: null }]} meaningful={meaningful} />,
    );
    expect(container.querySelector('.ag-forest-box, .ag-forest-none')).toBeNull();
    expect(screen.getByText('no figure')).toBeTruthy();
    expect(screen.queryByText(/A ring/)).toBeNull();
  });

  it('says that no interval is recorded, and who called the change of the dashed line meaningful', () => {
    render(<ForestPlot rows={[row]} meaningful={meaningful} />);
    expect(screen.getByText(/No intervals are drawn, because none is recorded here/)).toBeTruthy();
    expect(screen.getByText(/Dashed line: 2 points/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /S1202/ }).getAttribute('href')).toMatch(/2017\.74\.6651$/);
  });
});

it('writes points with their sign', () => {
  expect([-1.8, 0, 0.2].map(points)).toEqual(['−1.8', '0', '+0.2']);
});
