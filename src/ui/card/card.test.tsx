// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardView } from '../../knowledge/schema/card-view';
import { PROFESSIONAL_USE } from '../words';
import { Card } from './card';

const guideline = { id: 'g', label: 'Guideline, 2016', url: 'https://doi.org/10.1000/guideline' };
const card: CardView = {
  id: 'pair',
  topic: 'serm-combination',
  indicator: 'warning',
  summary: 'Both drugs look active.',
  detail: [
    { text: 'A guideline says so.', sources: [guideline], grade: 'moderate' },
    { text: 'An old entry is possible.', sources: [] },
    { text: PROFESSIONAL_USE, sources: [] },
  ],
  sources: [guideline],
  findings: [1],
};

afterEach(cleanup);

describe('Card', () => {
  it('is recognised by its root element', () => {
    const { container } = render(<Card card={card} />);
    const root = container.firstElementChild;
    expect(root?.getAttribute('data-card')).toBe('pair');
    expect(root?.getAttribute('data-topic')).toBe('serm-combination');
    expect(root?.getAttribute('data-indicator')).toBe('warning');
  });

  it('says its weight, topic and sentence, with its sources outside of the fold', () => {
    const { container } = render(<Card card={card} />);
    expect(screen.getByText('Warning')).toBeTruthy();
    expect(screen.getByText('Combination')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Both drugs look active.' })).toBeTruthy();
    const link = container.querySelector('.ag-card > .ag-basis a');
    expect(link?.getAttribute('href')).toBe(guideline.url);
  });

  it('folds the detail, and gives every line its grade and sources', () => {
    const { container } = render(<Card card={card} />);
    const fold = container.querySelector('details');
    expect(fold?.open).toBe(false);
    const [first, second] = container.querySelectorAll('.ag-lines > li');
    if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement))
      throw new Error('lines are missing');
    expect(within(first).getByText('Evidence: moderate')).toBeTruthy();
    expect(within(first).getByRole('link')).toBeTruthy();
    expect(second.querySelector('.ag-basis')).toBeNull();
  });

  it('leaves the line for professionals to the surface that shows the card', () => {
    render(<Card card={card} />);
    expect(screen.queryByText(PROFESSIONAL_USE)).toBeNull();
  });

  it('has no fold when there is no detail', () => {
    const { container } = render(<Card card={{ ...card, detail: [] }} />);
    expect(container.querySelector('details')).toBeNull();
  });
});
