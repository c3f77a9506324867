// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROFESSIONAL_USE } from '../words';
import type { WarningView } from './types';
import { Warning } from './warning';

const view: WarningView = {
  card: {
    id: 'pair',
    topic: 'serm-combination',
    indicator: 'warning',
    summary: 'Both look active.',
    detail: [{ text: 'More.', sources: [] }],
    sources: [{ id: 'g', label: 'Guideline' }],
    findings: [1, 2],
  },
  mentions: [
    { id: 4, text: 'letrozole', status: 'active' },
    { id: 5, text: 'raloxifene', status: 'planned' },
    { id: 9, text: 'Letrozole', status: 'active' },
  ],
};

const show = () => {
  const handlers = { onJump: vi.fn(), onDismiss: vi.fn() };
  return { ...handlers, ...render(<Warning view={view} {...handlers} />) };
};

afterEach(cleanup);

describe('Warning', () => {
  it('carries the marks of its card once', () => {
    const { container } = show();
    const roots = container.querySelectorAll('[data-topic="serm-combination"][data-indicator="warning"]');
    expect(roots).toHaveLength(1);
    expect(roots[0]?.getAttribute('data-card')).toBe('pair');
  });

  it('shows the sentence and the sources, with the detail folded', () => {
    const { container } = show();
    expect(screen.getByRole('heading', { name: 'Both look active.' })).toBeTruthy();
    expect(screen.getByText('Guideline')).toBeTruthy();
    expect(container.querySelector('details')?.open).toBe(false);
  });

  it('goes to the words, one place after the other', () => {
    const { onJump } = show();
    const letrozole = screen.getByRole('button', { name: /letrozole.*Active, 2 places/ });
    fireEvent.click(letrozole);
    fireEvent.click(letrozole);
    fireEvent.click(letrozole);
    fireEvent.click(screen.getByRole('button', { name: /raloxifene.*Planned/ }));
    expect(onJump.mock.calls).toEqual([[4], [9], [4], [5]]);
  });

  it('ends its detail with the line for professionals, once', () => {
    const { container, rerender } = show();
    const lines = () => [...container.querySelectorAll('.ag-lines > li')].map((line) => line.textContent);
    expect(lines()).toEqual(['More.', PROFESSIONAL_USE]);
    const card = { ...view.card, detail: [...view.card.detail, { text: PROFESSIONAL_USE, sources: [] }] };
    rerender(<Warning view={{ ...view, card }} onJump={() => undefined} onDismiss={() => undefined} />);
    expect(lines()).toEqual(['More.', PROFESSIONAL_USE]);
  });

  it('is dismissed by its button', () => {
    const { onDismiss } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
