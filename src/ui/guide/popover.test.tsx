// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../knowledge/schema/card-view';
import { PROFESSIONAL_USE } from '../words';
import { Popover, popoverLabel } from './popover';
import type { PopoverView } from './types';

const card = (id: string, indicator: CardView['indicator'] = 'info'): CardView => ({
  id,
  topic: 'bone',
  indicator,
  summary: `Sentence of ${id}.`,
  detail: [],
  sources: [],
  findings: [1],
});

const view: PopoverView = {
  text: 'Femara',
  concept: 'letrozole',
  class: 'aromatase-inhibitor',
  status: 'active',
  who: 'patient',
  kind: 'record',
  because: [{ rule: 'row:status-active', words: 'Active' }],
  cards: [card('a')],
  knowledge: { version: '2026.11', reviewed: '2026-11-22' },
};

const show = (part: Partial<PopoverView> = {}, onRetry?: () => void) => {
  const onClose = vi.fn();
  const result = render(<Popover view={{ ...view, ...part }} onClose={onClose} onRetry={onRetry} />);
  return { onClose, ...result };
};

afterEach(cleanup);

describe('Popover', () => {
  it('says name, INN, class and status with where it was read', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Femara letrozole');
    expect(screen.getByText('Aromatase inhibitor')).toBeTruthy();
    expect(screen.getByText('Active', { selector: '.ag-status' }).parentElement?.textContent).toBe(
      'Active · read from its row: “Active”',
    );
  });

  it('says of a symptom what it is and why it is marked', () => {
    const reasons = [{ rule: 'default:narrative', words: 'stiff in the morning' }];
    show({ text: 'stiff in the morning', concept: 'joint-stiffness', class: 'symptom', because: reasons });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Stiff in the morning joint stiffness',
    );
    expect(screen.getByText('Symptom')).toBeTruthy();
    const status = screen.getByText('Present', { selector: '.ag-status' });
    expect(status.parentElement?.textContent).toBe('Present');
    expect(screen.getByText(/^Marked because an aromatase inhibitor is read as in use now/)).toBeTruthy();
  });

  it('names its sections when there are several, and shows all cards by section when one is pressed', () => {
    const topics = ['bone', 'adherence', 'serm-combination', 'aimss', 'bone'];
    const cards = topics.map((topic, nth) => ({ ...card(`c${nth}`), topic }));
    const { container } = show({ cards });
    const row = screen.getByRole('navigation', { name: 'Sections' });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      'AIMSS',
      'Adherence',
      'SERMs and interactions',
      'Bone',
    ]);
    const shown = () =>
      [...container.querySelectorAll('[data-card]')].map((each) => each.getAttribute('data-card'));
    expect(shown()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    fireEvent.click(screen.getByRole('button', { name: 'Bone' }));
    expect(shown()).toEqual(['c3', 'c1', 'c2', 'c0', 'c4']);
    expect(container.querySelector('.ag-more')).toBeNull();
    expect(screen.getByRole('button', { name: 'Bone' }).getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(container.querySelector('[data-section="bone"]'));
  });

  it('has no row of sections for one alone', () => {
    show({ cards: [card('a'), card('b')] });
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('does not say the INN twice', () => {
    show({ text: 'Letrozole' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Letrozole');
  });

  it('says nothing of a record on an article', () => {
    show({ kind: 'literature', status: 'general', who: 'other' });
    expect(screen.getByText('Named in an article').parentElement?.textContent).toBe('Named in an article');
  });

  it('keeps the order of the cards, folds the fourth, but never a warning', () => {
    const { container } = show({
      cards: [card('a', 'critical'), card('b'), card('c'), card('d'), card('e', 'warning')],
    });
    const ids = (selector: string) =>
      [...container.querySelectorAll(selector)].map((element) => element.getAttribute('data-card'));
    expect(ids('.ag-body > [data-card]')).toEqual(['a', 'b', 'c', 'e']);
    expect(ids('.ag-more [data-card]')).toEqual(['d']);
    expect(screen.getByText('One more card')).toBeTruthy();
  });

  it('says that it waits, and then shows the cards', () => {
    const { rerender, onClose } = show({ cards: null, knowledge: null });
    expect(screen.getByText('Loading the guidance…')).toBeTruthy();
    rerender(<Popover view={view} onClose={onClose} />);
    expect(screen.queryByText('Loading the guidance…')).toBeNull();
    expect(screen.getByText('Sentence of a.')).toBeTruthy();
  });

  it('says what helps when no answer came, and tries again when asked', () => {
    const onRetry = vi.fn();
    show({ cards: null, knowledge: null, failed: true }, onRetry);
    expect(screen.getByText('The guidance could not be loaded.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each([
    [{ status: 'allergy' }, /allergy or intolerance, so/],
    [{ status: 'family', who: 'other' }, /relative’s drug, so/],
    [{ status: 'negated' }, /not taken, so/],
    [{ status: 'hypothetical' }, /only considered, so/],
    [{ status: 'active', who: 'other' }, /another person’s drug, so/],
    [{ status: 'active' }, /No card of the knowledge base applies/],
  ] as const)('gives the reason for having no card: %o', (part, reason) => {
    show({ ...part, cards: [] });
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it('shows the very words and rules', () => {
    const { container } = show({
      because: [
        { rule: 'section:current-medications', words: 'Current medications' },
        { rule: 'odd-one', words: ' ' },
      ],
    });
    const reasons = container.querySelector('.ag-reasons')?.textContent ?? '';
    expect(reasons).toContain('Current medications');
    expect(reasons).toContain('Section it stands in');
    expect(reasons).not.toContain('section:');
    expect(reasons).toContain('Rule “odd-one”');
  });

  it('names the edition of the knowledge, its day of review, and whom it is for', () => {
    show();
    expect(screen.getByText('Knowledge 2026.11, evidence reviewed on 22 November 2026')).toBeTruthy();
    expect(screen.getByText(PROFESSIONAL_USE)).toBeTruthy();
  });

  it('offers the assessment for a patient on an aromatase inhibitor only', () => {
    const onAssess = vi.fn();
    const offered = (part: Partial<PopoverView>) => {
      cleanup();
      render(<Popover view={{ ...view, ...part }} onClose={() => undefined} onAssess={onAssess} />);
      return screen.queryByRole('button', { name: 'Assess joint symptoms' });
    };
    expect(offered({ status: 'discontinued' })).toBeNull();
    expect(offered({ who: 'other' })).toBeNull();
    expect(offered({ kind: 'literature' })).toBeNull();
    expect(offered({ class: 'serm' })).toBeNull();
    const button = offered({});
    if (!button) throw new Error('not offered');
    fireEvent.click(button);
    expect(onAssess).toHaveBeenCalledOnce();
    show();
    expect(screen.getAllByRole('button', { name: 'Assess joint symptoms' })).toHaveLength(1);
  });

  it('closes by its button', () => {
    const { onClose } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has a name for assistive technology', () => {
    expect(popoverLabel(view)).toBe('Femara: Active');
  });
});
