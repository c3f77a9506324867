// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Badge, BadgePanel } from './badge';
import type { BadgeView } from './types';

const drug = (id: number, concept: string, status: 'active' | 'discontinued') => ({
  id,
  concept,
  class: 'aromatase-inhibitor' as const,
  status,
  who: 'patient' as const,
});
const view: BadgeView = {
  mentions: [
    drug(1, 'letrozole', 'active'),
    drug(2, 'letrozole', 'discontinued'),
    drug(3, 'letrozole', 'active'),
  ],
  cards: [
    { id: 'a', topic: 'bone', indicator: 'warning', summary: 'One.', detail: [], sources: [], findings: [1] },
    { id: 'b', topic: 'bone', indicator: 'info', summary: 'Two.', detail: [], sources: [], findings: [1] },
  ],
  elsewhere: 0,
  weight: 'warning',
  chip: true,
  corner: 'bottom-end',
  mayMove: true,
  mayTurnOff: true,
};

afterEach(cleanup);

describe('Badge', () => {
  it('says the count and the weight in its name', () => {
    const onToggle = vi.fn();
    render(<Badge view={view} open={false} onToggle={onToggle} />);
    const chip = screen.getByRole('button', { name: 'AIMSS Guide: 3 marked places, with a warning' });
    expect(chip.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(chip);
    expect(onToggle).toHaveBeenCalledOnce();
  });

  it('is quiet when no card weighs more than information', () => {
    const [one] = view.mentions;
    render(
      <Badge
        view={{ ...view, weight: 'info', mentions: one ? [one] : [] }}
        open
        onToggle={() => undefined}
      />,
    );
    expect(
      screen.getByRole('button', { name: 'AIMSS Guide: 1 marked place' }).getAttribute('data-weight'),
    ).toBe('info');
  });
});

it('lists symptoms with a way to each, and does not count them among the drugs', () => {
  const stiff = { ...drug(7, 'joint-stiffness', 'active'), class: 'symptom' as const };
  const beside = { ...view, mentions: [...view.mentions, stiff] };
  render(<Badge view={beside} open={false} onToggle={() => undefined} />);
  expect(screen.getByRole('button').getAttribute('aria-label')).toContain('3 marked places');
  expect(screen.getByRole('button').textContent).toBe('3');
  const onGo = vi.fn();
  render(<BadgePanel view={beside} onGo={onGo} onClose={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Go to Symptoms: Joint stiffness 1 place' }));
  expect(onGo).toHaveBeenCalledExactlyOnceWith(7);
});

it('counts what is marked in other frames, and says where it is', () => {
  render(<Badge view={{ ...view, elsewhere: 2 }} open={false} onToggle={() => undefined} />);
  expect(screen.getByRole('button', { name: /5 marked places/ })).toBeTruthy();
  cleanup();
  render(<BadgePanel view={{ ...view, elsewhere: 2 }} onGo={() => undefined} onClose={() => undefined} />);
  expect(screen.getByText('2 more places are in other frames of this page.')).toBeTruthy();
});

describe('BadgePanel', () => {
  const show = (handlers = {}) =>
    render(<BadgePanel view={view} onGo={() => undefined} onClose={() => undefined} {...handlers} />);

  it('lists all that is marked and goes there', () => {
    const onGo = vi.fn();
    show({ onGo });
    const active = screen.getByRole('button', { name: /Letrozole: Active/ });
    fireEvent.click(active);
    fireEvent.click(active);
    fireEvent.click(screen.getByRole('button', { name: /Letrozole: Discontinued/ }));
    expect(onGo.mock.calls).toEqual([[1], [3], [2]]);
  });

  it('says of an article that it names a drug, not that somebody takes it', () => {
    const article = view.mentions.map((mention) => ({
      ...mention,
      status: 'general' as const,
      kind: 'literature' as const,
    }));
    render(
      <BadgePanel view={{ ...view, mentions: article }} onGo={() => undefined} onClose={() => undefined} />,
    );
    expect(screen.getByRole('button', { name: /Letrozole: Named in an article/ })).toBeTruthy();
  });

  it('shows every card of the page', () => {
    const { container } = show();
    expect(
      [...container.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card')),
    ).toEqual(['a', 'b']);
  });

  it('offers only what is wired', () => {
    show();
    expect(screen.queryByText('This badge')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the side panel' })).toBeNull();
  });

  it('moves, hides and opens the panel', () => {
    const handlers = {
      onMove: vi.fn(),
      onOff: vi.fn(),
      onOpenPanel: vi.fn(),
      onUndo: vi.fn(),
      onExport: vi.fn(),
    };
    const { container } = show(handlers);
    for (const fold of container.querySelectorAll('details')) fold.open = true;
    expect(screen.getByRole('button', { name: 'Bottom right' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Top left' }));
    fireEvent.click(screen.getByRole('button', { name: 'Do not show it any more' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open the side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show the warning again' }));
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    fireEvent.click(screen.getByRole('button', { name: 'JSON-LD' }));
    expect(handlers.onExport.mock.calls).toEqual([['csv'], ['jsonld']]);
    expect(handlers.onUndo).toHaveBeenCalledOnce();
    expect(handlers.onMove).toHaveBeenCalledExactlyOnceWith('top-start');
    expect(handlers.onOff).toHaveBeenCalledOnce();
    expect(handlers.onOpenPanel).toHaveBeenCalledOnce();
  });
});

it('goes to what is marked in other frames when it is pressed', () => {
  const onElsewhere = vi.fn();
  render(
    <BadgePanel
      view={{ ...view, elsewhere: 2 }}
      onGo={() => undefined}
      onClose={() => undefined}
      onElsewhere={onElsewhere}
    />,
  );
  screen.getByRole('button', { name: '2 more places are in other frames of this page.' }).click();
  expect(onElsewhere).toHaveBeenCalledOnce();
});
