// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Dismissed } from './dismissed';

afterEach(cleanup);

it.each([
  ['One after the other; the list is out of date', 'sequential'],
  ['Known, tolerated and monitored', 'monitored'],
  ['Not this patient', 'not-this-patient'],
  ['Another reason', 'other'],
])('codes “%s” as %s', (words, reason) => {
  const onReason = vi.fn();
  render(<Dismissed onReason={onReason} onClose={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: words }));
  expect(onReason).toHaveBeenCalledExactlyOnceWith(reason);
});

it('offers to be quieter only when that is wired', () => {
  const onDemote = vi.fn();
  const { rerender } = render(<Dismissed onReason={() => undefined} onClose={() => undefined} />);
  expect(screen.queryByRole('button', { name: /toolbar only/ })).toBeNull();
  rerender(<Dismissed onReason={() => undefined} onClose={() => undefined} onDemote={onDemote} />);
  fireEvent.click(screen.getByRole('button', { name: /toolbar only/ }));
  expect(onDemote).toHaveBeenCalledOnce();
});

it('can be undone, and closed without an answer', () => {
  const handlers = { onReason: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
  render(<Dismissed {...handlers} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(handlers.onUndo).toHaveBeenCalledOnce();
  expect(handlers.onClose).toHaveBeenCalledOnce();
  expect(handlers.onReason).not.toHaveBeenCalled();
});
