// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../languages';
import { LANGUAGES } from '../../languages/list';
import { Head } from './head';
import type { PopoverView } from './types';

const view: PopoverView = {
  text: 'raloxifene',
  concept: 'raloxifene',
  class: 'serm',
  status: 'active',
  who: 'patient',
  kind: 'record',
  because: [{ rule: 'section:current', words: 'Current medications' }],
  cards: [],
  knowledge: null,
};
const title = () => screen.getByRole('heading').textContent;

afterEach(() => {
  cleanup();
  speak(LANGUAGES.en);
});

describe('Head', () => {
  it('names a drug as the page does, with its INN only where that is another name', () => {
    const { rerender } = render(<Head view={view} onClose={vi.fn()} />);
    expect(title()).toBe('Raloxifene');
    rerender(<Head view={{ ...view, text: 'Evista' }} onClose={vi.fn()} />);
    expect(title()).toBe('Evista raloxifene');
    // The INN of a brand in the language of the interface; the page's own INN is not said twice.
    speak(LANGUAGES.es);
    rerender(<Head view={{ ...view, text: 'Evista' }} onClose={vi.fn()} />);
    expect(title()).toBe('Evista raloxifeno');
    rerender(<Head view={view} onClose={vi.fn()} />);
    expect(title()).toBe('Raloxifene');
  });

  it('says class, status, and where a record says so; of an article no place', () => {
    const { container, rerender } = render(<Head view={view} onClose={vi.fn()} />);
    expect(container.textContent).toContain('Selective estrogen receptor modulator (SERM)');
    expect(container.querySelector('.ag-status')?.textContent).toBe('Active');
    const place = () => container.querySelector('.ag-status + .ag-small')?.textContent;
    expect(place()).toMatch(/^ · \S/);
    rerender(<Head view={{ ...view, kind: 'literature' }} onClose={vi.fn()} />);
    expect(place()).toBeUndefined();
  });

  it('offers to keep it open and to move it only where that can be done', () => {
    const pinning = { pinned: false, onPin: vi.fn(), onMove: vi.fn() };
    const onClose = vi.fn();
    const { rerender } = render(<Head view={view} onClose={onClose} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    rerender(<Head view={view} onClose={onClose} pinning={pinning} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep open' }));
    expect(screen.queryByRole('button', { name: 'Move' })).toBeNull();
    rerender(<Head view={view} onClose={onClose} pinning={{ ...pinning, pinned: true }} />);
    expect(screen.getByRole('button', { name: 'Keep open' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('button')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect([pinning.onPin.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });
});
