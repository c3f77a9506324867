// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROFESSIONAL_USE } from '../words';
import type { WarningView } from './types';
import { Warning } from './warning';

const inTable = [{ rule: 'row:status-active', words: 'Active' }];
const letrozole = { concept: 'letrozole', class: 'aromatase-inhibitor', status: 'active' } as const;
const raloxifene = { concept: 'raloxifene', class: 'serm', status: 'active' } as const;

const view: WarningView = {
  card: {
    id: 'pair',
    topic: 'serm-combination',
    indicator: 'warning',
    summary: 'Both look active.',
    detail: [
      { text: 'More.', sources: [] },
      { text: 'Another medicine.', sources: [{ id: 'b', label: 'Bone guideline' }], instead: true },
    ],
    sources: [{ id: 'g', label: 'Guideline' }],
    findings: [1, 2],
  },
  mentions: [
    { id: 5, text: 'Evista', ...raloxifene, status: 'planned', because: [] },
    { id: 4, text: 'letrozole', ...letrozole, because: inTable },
    { id: 9, text: 'Letrozole', ...letrozole, because: inTable },
    { id: 11, text: 'letrozole', ...letrozole, because: [{ rule: 'cue:active', words: 'doing well on' }] },
  ],
};

const show = () => {
  const handlers = { onPointOut: vi.fn(), onDismiss: vi.fn() };
  return { ...handlers, ...render(<Warning view={view} {...handlers} />) };
};
const buttons = () =>
  screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .slice(1);

afterEach(cleanup);

describe('Warning', () => {
  it('carries the marks of its card once', () => {
    const { container } = show();
    const roots = container.querySelectorAll('[data-topic="serm-combination"][data-indicator="warning"]');
    expect(roots).toHaveLength(1);
    expect(roots[0]?.getAttribute('data-card')).toBe('pair');
  });

  it('names the two drugs, the inhibitor first, with the sentence and its sources', () => {
    const { container } = show();
    const heading = 'Letrozole and raloxifene: Both look active.';
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByText('Guideline')).toBeTruthy();
    expect(container.querySelector('details')?.open).toBe(false);
  });

  it('does not name them again where the sentence does, nor one of them alone', () => {
    const { rerender } = show();
    const showing = (part: Partial<WarningView>) =>
      rerender(
        <Warning view={{ ...view, ...part }} onPointOut={() => undefined} onDismiss={() => undefined} />,
      );
    showing({ card: { ...view.card, summary: 'Letrozole and raloxifene both look active.' } });
    expect(screen.getByRole('heading').textContent).toBe('Letrozole and raloxifene both look active.');
    showing({ mentions: view.mentions.filter(({ concept }) => concept === 'letrozole') });
    expect(screen.getByRole('heading').textContent).toBe('Both look active.');
  });

  it('shows what could be used instead without unfolding, and only there', () => {
    const { container } = show();
    const line = screen.getByText('Another medicine.');
    expect(line.closest('details')).toBeNull();
    expect(screen.getByText('Bone guideline').closest('details')).toBeNull();
    expect(container.querySelector('details')?.textContent).not.toContain('Another medicine.');
  });

  it('leads to every place of both drugs, and says where each was read', () => {
    show();
    expect(buttons()).toEqual([
      'Go to letrozole · 2 placesActive, read from its row: “Active”',
      'Go to letrozoleActive, read from the words near it: “doing well on”',
      'Go to Evista (raloxifene)Planned',
    ]);
  });

  it('goes to places that say the same one after the other, and says which one it is', () => {
    const { onPointOut } = show();
    const [inRow] = screen.getAllByRole('button', { name: /letrozole/ });
    if (!inRow) throw new Error('no button');
    fireEvent.click(inRow);
    expect(inRow.textContent).toContain('1 of 2');
    fireEvent.click(inRow);
    fireEvent.click(inRow);
    fireEvent.click(screen.getByRole('button', { name: /Evista/ }));
    expect(onPointOut.mock.calls).toEqual([[4], [9], [4], [5]]);
  });

  it('gathers what would be too many buttons in one that walks', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((words, id) => ({
      id,
      text: 'letrozole',
      ...letrozole,
      because: [{ rule: 'cue:active', words }],
    }));
    const onPointOut = vi.fn();
    render(
      <Warning view={{ ...view, mentions: many }} onPointOut={onPointOut} onDismiss={() => undefined} />,
    );
    expect(buttons()).toHaveLength(4);
    const rest = screen.getByRole('button', { name: 'Go to 2 more places' });
    fireEvent.click(rest);
    expect(rest.textContent).toBe('Go to letrozole · 1 of 2Active, read from the words near it: “d”');
    fireEvent.click(rest);
    expect(onPointOut.mock.calls).toEqual([[3], [4]]);
  });

  it('ends its detail with the line for professionals, once', () => {
    const { container, rerender } = show();
    const lines = () =>
      [...container.querySelectorAll('details .ag-lines > li')].map((line) => line.textContent);
    expect(lines()).toEqual(['More.', PROFESSIONAL_USE]);
    const card = { ...view.card, detail: [...view.card.detail, { text: PROFESSIONAL_USE, sources: [] }] };
    rerender(<Warning view={{ ...view, card }} onPointOut={() => undefined} onDismiss={() => undefined} />);
    expect(lines()).toEqual(['More.', PROFESSIONAL_USE]);
  });

  it('is dismissed by its button', () => {
    const { onDismiss } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
