// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManyOf, OneOf, toggled } from './choices';

const OPTIONS = [
  ['short', 'up to 15 minutes'],
  ['long', 'over an hour'],
] as const;

afterEach(cleanup);

describe('OneOf', () => {
  it('is a group with a name, of which one is chosen', () => {
    const onChoose = vi.fn();
    const { rerender } = render(
      <OneOf legend="Stiffness" options={OPTIONS} value={null} onChoose={onChoose} />,
    );
    expect(screen.getByRole('group', { name: 'Stiffness' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'over an hour' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('long');
    rerender(<OneOf legend="Stiffness" options={OPTIONS} value="long" onChoose={onChoose} />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      true,
    ]);
  });

  it('does not share its answer with another group on the page', () => {
    render(
      <>
        <OneOf legend="One" options={OPTIONS} value="short" onChoose={vi.fn()} />
        <OneOf legend="Two" options={OPTIONS} value="long" onChoose={vi.fn()} />
      </>,
    );
    const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toHaveLength(2);
  });
});

it('ManyOf gives each answer that is set or taken back', () => {
  const onToggle = vi.fn();
  render(<ManyOf options={OPTIONS} values={new Set(['short'])} onToggle={onToggle} />);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
  for (const box of boxes) fireEvent.click(box);
  expect(onToggle.mock.calls).toEqual([['short'], ['long']]);
});

it('toggled changes a copy', () => {
  const before: ReadonlySet<string> = new Set(['a']);
  expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
  expect([...toggled(before, 'a')]).toEqual([]);
  expect([...before]).toEqual(['a']);
});
