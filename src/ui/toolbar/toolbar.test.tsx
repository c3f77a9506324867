// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toolbar, type ToolbarProps } from './toolbar';

const props: ToolbarProps = {
  site: { origin: 'https://chart.example', kind: 'granted', enabled: true },
  found: {
    drugs: [
      {
        concept: 'letrozole',
        class: 'aromatase-inhibitor',
        count: 4,
        statuses: [
          { status: 'active', count: 3 },
          { status: 'discontinued', count: 1 },
        ],
      },
    ],
  },
  topCard: {
    id: 'pair',
    topic: 'serm-combination',
    indicator: 'warning',
    summary: 'Both look active.',
    detail: [],
    sources: [],
    findings: [1],
  },
  shortcuts: [
    { name: 'Next marked name', keys: 'Alt+Shift+J' },
    { name: 'Previous marked name', keys: '' },
  ],
  knowledge: { version: '2026.11', reviewed: '2026-11-22' },
  onUseOnSite: vi.fn(),
  onToggleSite: vi.fn(),
  onRemoveSite: vi.fn(),
};

const show = (part: Partial<ToolbarProps> = {}) => {
  const handlers = {
    onUseOnSite: vi.fn(),
    onToggleSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  return { ...handlers, ...render(<Toolbar {...props} {...handlers} {...part} />) };
};

afterEach(cleanup);

describe('Toolbar', () => {
  it('switches a granted site off and on', () => {
    const { onToggleSite } = show();
    const toggle = screen.getByRole('switch', { name: 'chart.example' });
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(toggle);
    expect(onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says that a switch could not be stored, and shows what holds', () => {
    const { rerender } = show();
    expect(screen.getByRole('alert').textContent).toBe('');
    rerender(<Toolbar {...props} site={{ ...props.site, refused: true }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/could not store this/);
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });

  it('says how many parts of the page cannot be read, and nothing where all can', () => {
    const drugs = props.found?.drugs ?? [];
    const { unmount } = show({ found: { drugs, unread: 2 } });
    expect(screen.getByText(/2 parts of this page come from another site/)).toBeTruthy();
    unmount();
    const { unmount: again } = show({ found: { drugs: [], unread: 1 } });
    expect(screen.getByText(/One part of this page comes from another site/)).toBeTruthy();
    again();
    show({ found: { drugs, unread: 0 } });
    expect(screen.queryByText(/another site/)).toBeNull();
  });

  it('takes a granted site back, but not a literature site', () => {
    const { onRemoveSite } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove this site' }));
    expect(onRemoveSite).toHaveBeenCalledOnce();
    cleanup();
    show({ site: { origin: 'https://pubmed.ncbi.nlm.nih.gov', kind: 'builtin', enabled: true } });
    expect(screen.queryByRole('button', { name: 'Remove this site' })).toBeNull();
  });

  it('shows what an administrator has decided, and lets nobody change it', () => {
    show({ site: { ...props.site, fixed: true } });
    expect(screen.getByRole('switch', { name: 'chart.example' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Set by your administrator.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove this site' })).toBeNull();
  });

  it('offers a site that it may not read yet, says what will happen, and shows no old findings', () => {
    const { onUseOnSite } = show({ site: { ...props.site, kind: 'available' } });
    expect(screen.getByText(/nothing is sent anywhere/)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText('Both look active.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Use on this site' }));
    expect(onUseOnSite).toHaveBeenCalledOnce();
  });

  it('says that a page is out of reach', () => {
    show({ site: { origin: '', kind: 'unsupported', enabled: false }, found: null, topCard: null });
    expect(screen.getByRole('heading', { name: 'This page cannot be read' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use on this site' })).toBeNull();
  });

  it('shows what was found, with statuses, and the weightiest card', () => {
    const { container } = show();
    expect(screen.getByText('Letrozole').parentElement?.textContent).toBe(
      'LetrozoleActive: 3, discontinued: 1',
    );
    expect(container.querySelector('[data-card="pair"]')).toBeTruthy();
  });

  it('says of the syndrome that it is there, as everywhere else, and of a drug whose it is', () => {
    const statuses = [
      { status: 'active', count: 1 },
      { status: 'family', count: 1 },
    ] as const;
    show({ found: { drugs: [{ concept: 'aimss', class: 'aimss', count: 2, statuses }] } });
    expect(screen.getByText('Present: 1, a relative’s: 1')).toBeTruthy();
    cleanup();
    show({ found: { drugs: [{ concept: 'tamoxifen', class: 'serm', count: 2, statuses }] } });
    expect(screen.getByText('Active: 1, a relative’s drug: 1')).toBeTruthy();
  });

  it('counts plain mentions without calling them a status', () => {
    const drug = (count: number) => ({
      concept: 'aimss',
      class: 'aimss' as const,
      count,
      statuses: [{ status: 'general' as const, count }],
    });
    show({ found: { drugs: [drug(1)] } });
    expect(screen.getByText('1 mention')).toBeTruthy();
    cleanup();
    show({ found: { drugs: [drug(6)] } });
    expect(screen.getByText('6 mentions')).toBeTruthy();
  });

  it('shows nothing of the page while the site is switched off', () => {
    show({ site: { ...props.site, enabled: false } });
    expect(screen.getByText(/Switched off here/)).toBeTruthy();
    expect(screen.queryByText('Letrozole')).toBeNull();
    expect(screen.queryByText('Both look active.')).toBeNull();
  });

  it('tells “nothing found” from “not read”', () => {
    show({ found: { drugs: [] }, topCard: null });
    expect(screen.getByText('Nothing found on this page')).toBeTruthy();
    cleanup();
    show({ found: null, topCard: null });
    expect(screen.getByText(/Nothing has been reported from this page yet/)).toBeTruthy();
  });

  it('shows the scheme of a site only where it is not https', () => {
    show({ site: { ...props.site, origin: 'http://localhost:8080' } });
    expect(screen.getByRole('switch', { name: 'http://localhost:8080' })).toBeTruthy();
  });

  it('lists the keys, also one that is not set', () => {
    show();
    const fold = screen.getByText('Keyboard').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.contains(screen.getByText('Alt+Shift+J'))).toBe(true);
    expect(screen.getByText('not set')).toBeTruthy();
  });

  it('says so when there is no knowledge', () => {
    show({ knowledge: null, topCard: null });
    expect(screen.getByText('The knowledge base could not be read; no card is shown.')).toBeTruthy();
  });

  it('leads from a page that cannot be read to a place where its text can be', () => {
    const onCheckText = vi.fn();
    const unsupported = { origin: '', kind: 'unsupported', enabled: false } as const;
    show({ site: unsupported, found: null, topCard: null, onCheckText });
    expect(screen.getByText(/The text of a PDF can be copied/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check a text' }));
    expect(onCheckText).toHaveBeenCalledOnce();
    cleanup();
    show({ site: unsupported, found: null, topCard: null });
    expect(screen.queryByText(/The text of a PDF/)).toBeNull();
  });

  it('opens the side panel and the options where there are some', () => {
    const onOpenPanel = vi.fn();
    const { onOpenOptions } = show({ onOpenPanel });
    fireEvent.click(screen.getByRole('button', { name: 'Open the side panel' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
    cleanup();
    render(<Toolbar {...props} />);
    expect(screen.queryByRole('button', { name: 'Options' })).toBeNull();
  });
});
