// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { overlapsNow, phaseOf, Timeline, type TimelineItem, timelineRows } from './timeline';

const item = (
  concept: string,
  status: TimelineItem['status'],
  more: Partial<TimelineItem> = {},
): TimelineItem => ({
  concept,
  class: 'aromatase-inhibitor',
  status,
  who: 'patient',
  ...more,
});
const serm = { class: 'serm' } as const;

afterEach(cleanup);

describe('phaseOf', () => {
  it.each([
    [item('a', 'historical'), 'past'],
    [item('a', 'discontinued', { detail: 'held' }), 'past'],
    [item('a', 'active'), 'now'],
    [item('a', 'planned', { timing: 'now' }), 'now'],
    [item('a', 'planned', { timing: 'later' }), 'next'],
    [item('a', 'planned'), 'next'],
    [item('a', 'active', { superseded: true }), null],
    [item('a', 'active', { who: 'other' }), null],
    [item('a', 'allergy'), null],
    [item('a', 'negated'), null],
    [item('a', 'general', { who: 'other' }), null],
  ] as const)('%o', (one, phase) => {
    expect(phaseOf(one)).toBe(phase);
  });
});

describe('overlapsNow', () => {
  const overlap = (...items: TimelineItem[]) => overlapsNow(timelineRows(items));
  it('sees a pair in the same present', () => {
    expect(overlap(item('letrozole', 'active'), item('raloxifene', 'active', serm))).toBe(true);
    expect(
      overlap(item('letrozole', 'active'), item('raloxifene', 'planned', { ...serm, timing: 'now' })),
    ).toBe(true);
  });
  it('sees none in a switch, in a plan for later, or in two of a kind', () => {
    expect(overlap(item('anastrozole', 'active'), item('tamoxifen', 'discontinued', serm))).toBe(false);
    expect(
      overlap(item('anastrozole', 'active'), item('tamoxifen', 'planned', { ...serm, timing: 'later' })),
    ).toBe(false);
    expect(overlap(item('anastrozole', 'active'), item('letrozole', 'active'))).toBe(false);
  });
});

describe('Timeline', () => {
  it('shows a switch as one before and one now', () => {
    const { container } = render(
      <Timeline
        items={[
          item('tamoxifen', 'discontinued', { ...serm, detail: 'completed' }),
          item('anastrozole', 'active'),
        ]}
      />,
    );
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Anastrozole',
      'Tamoxifen',
    ]);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['', 'Active', ''],
      ['Completed', '', ''],
    ]);
    expect(container.querySelector('figure')?.getAttribute('data-overlap')).toBe('false');
  });

  it('says an overlap in words', () => {
    render(
      <Timeline
        items={[item('letrozole', 'active'), item('raloxifene', 'planned', { ...serm, timing: 'now' })]}
      />,
    );
    expect(screen.getByText(/both read as in use now/)).toBeTruthy();
    expect(screen.getByText('Starting')).toBeTruthy();
  });

  it('is nothing without a drug in use', () => {
    const { container } = render(<Timeline items={[item('letrozole', 'general', { who: 'other' })]} />);
    expect(container.childElementCount).toBe(0);
  });
});
