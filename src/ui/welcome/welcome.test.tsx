// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TriedMention } from './marked-text';
import { type Tried, Welcome } from './welcome';

/** Marks every “letrozole”, like an engine with one rule. */
function annotate(text: string): Tried {
  const mentions = [...text.matchAll(/letrozole/g)].map(
    (match): TriedMention => ({
      start: match.index,
      end: match.index + match[0].length,
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      status: 'discontinued',
      who: 'patient',
      detail: undefined,
      because: [{ rule: 'cue:stopped', words: 'stopped' }],
    }),
  );
  const card = {
    id: 'a',
    topic: 'bone',
    indicator: 'info',
    summary: 'One.',
    detail: [],
    sources: [],
    findings: [],
  } as const;
  return { mentions, cards: mentions.length > 0 ? [{ ...card, detail: [], sources: [], findings: [] }] : [] };
}

const SAMPLE = 'She stopped letrozole. On letrozole she hurt.';
const show = () =>
  render(<Welcome sample={SAMPLE} annotate={annotate} shortcuts={[{ name: 'Next', keys: 'Alt+Shift+J' }]} />);
const type = (value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'Text to try' }), { target: { value } });

afterEach(cleanup);

describe('Welcome', () => {
  it('says what it does, and what it does not', () => {
    show();
    expect(screen.getByRole('heading', { name: 'What it does not do' })).toBeTruthy();
    expect(screen.getByText('Alt+Shift+J')).toBeTruthy();
  });

  it('marks the sample without losing a character of it', () => {
    const { container } = show();
    expect(container.querySelector('.ag-tried')?.textContent).toBe(SAMPLE);
    expect(screen.getAllByRole('button', { name: 'letrozole' })).toHaveLength(2);
    expect(screen.getByText('2 names are marked. Press one to see why.')).toBeTruthy();
    expect(container.querySelector('[data-card="a"]')).toBeTruthy();
  });

  it('shows how a mention was read, and from which words', () => {
    show();
    const [first] = screen.getAllByRole('button', { name: 'letrozole' });
    if (!first) throw new Error('nothing is marked');
    fireEvent.click(first);
    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Discontinued')).toBeTruthy();
    expect(screen.getByText('cue:stopped')).toBeTruthy();
  });

  it('follows what is typed', () => {
    const { container } = show();
    type('Metformin.\n\nNothing else.');
    expect(container.querySelector('.ag-tried')?.textContent).toBe('Metformin.\n\nNothing else.');
    expect(screen.getByText('Nothing is marked in this text.')).toBeTruthy();
    expect(container.querySelector('[data-card]')).toBeNull();
    type('letrozole');
    expect(screen.getByText('One name is marked. Press it to see why.')).toBeTruthy();
  });

  it('takes text as text', () => {
    const { container } = show();
    type('<img src=x onerror=alert(1)> letrozole');
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.ag-tried')?.textContent).toBe('<img src=x onerror=alert(1)> letrozole');
  });

  it('opens the options where it can', () => {
    const onOpenOptions = vi.fn();
    render(<Welcome sample="" annotate={annotate} shortcuts={[]} onOpenOptions={onOpenOptions} />);
    fireEvent.click(screen.getByRole('button', { name: 'Open the options' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});
