// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from './options';
import type { ChoiceKey, Choices, OptionsProps } from './types';

const CHOICES: Choices = {
  markDrugs: true,
  markSerms: true,
  markSyndrome: true,
  markSymptoms: false,
  hiddenTopics: ['adherence'],
  dwellMs: 500,
  badge: true,
  badgeCorner: 'bottom-end',
  density: 'comfortable',
  language: 'browser',
};

const props: OptionsProps = {
  sites: [
    { id: 'pubmed', name: 'pubmed.ncbi.nlm.nih.gov', kind: 'builtin', enabled: true, fixed: false },
    { id: 'chart', name: 'chart.example', kind: 'granted', enabled: true, fixed: false },
    { id: 'ward', name: 'ward.example', kind: 'granted', enabled: true, fixed: true },
  ],
  choices: CHOICES,
  fixed: new Set(),
  topics: ['adherence', 'bone-health', 'bone-table'],
  problems: [],
  refused: false,
  keptAside: false,
  onExportKept: vi.fn(),
  onDiscardKept: vi.fn(),
  counts: [{ id: 'shown', words: 'Warnings shown', count: 2 }],
  demoted: [],
  shortcuts: [{ name: 'Next marked name', keys: 'Alt+Shift+J' }],
  knowledge: { version: '2026.11', reviewed: '2026-11-22' },
  onAddSite: () => Promise.resolve(true),
  onToggleSite: vi.fn(),
  onAllowSite: vi.fn(),
  onRemoveSite: vi.fn(),
  onChange: vi.fn(),
  onCheckText: vi.fn(),
  onExportCounts: vi.fn(),
  onEraseCounts: vi.fn(),
  onPromote: vi.fn(),
};

const show = (part: Partial<OptionsProps> = {}) => {
  const handlers = {
    onAddSite: vi.fn(() => Promise.resolve(true)),
    onToggleSite: vi.fn(),
    onAllowSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onChange: vi.fn(),
    onCheckText: vi.fn(),
    onExportCounts: vi.fn(),
    onEraseCounts: vi.fn(),
    onPromote: vi.fn(),
  };
  return { ...handlers, ...render(<Options {...props} {...handlers} {...part} />) };
};
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });

afterEach(cleanup);

describe('sites', () => {
  it('are switched, and removed where a person added them', () => {
    const { onToggleSite, onRemoveSite } = show();
    fireEvent.click(box(/pubmed/));
    expect(onToggleSite).toHaveBeenCalledExactlyOnceWith('pubmed', false);
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Remove chart.example' }));
    expect(onRemoveSite).toHaveBeenCalledExactlyOnceWith('chart');
  });

  it('that an administrator set are shown as set', () => {
    show();
    expect(box(/ward\.example/).hasAttribute('disabled')).toBe(true);
    expect(
      within(screen.getByRole('region', { name: 'Sites' })).getByText('Set by your administrator'),
    ).toBeTruthy();
  });

  it('are added by their address', async () => {
    const { onAddSite, container } = show();
    const field = screen.getByRole('textbox', { name: 'Address of a site to add' });
    fireEvent.input(field, { target: { value: ' https://new.example ' } });
    const form = container.querySelector('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
    expect(onAddSite).toHaveBeenCalledExactlyOnceWith('https://new.example');
    await vi.waitFor(() => expect(field).toHaveProperty('value', ''));
  });

  it('say why one was not added, and keep what was typed', async () => {
    const { container } = show({ onAddSite: () => Promise.resolve(false) });
    const field = screen.getByRole('textbox', { name: 'Address of a site to add' });
    fireEvent.input(field, { target: { value: 'https://new.example' } });
    const form = container.querySelector('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
    expect(await screen.findByText(/The site was not added/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'https://new.example');
  });
});

describe('choices', () => {
  it('change one at a time', () => {
    const { onChange } = show();
    fireEvent.click(box('SERMs'));
    fireEvent.click(box('Bone health'));
    fireEvent.click(box('Adherence'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Spacing' }), { target: { value: 'compact' } });
    fireEvent.change(screen.getByRole('combobox', { name: /pointer rests/ }), { target: { value: '1000' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Corner of the badge' }), {
      target: { value: 'top-start' },
    });
    expect(onChange.mock.calls).toEqual([
      [{ markSerms: false }],
      [{ hiddenTopics: ['adherence', 'bone-health', 'bone-table'] }],
      [{ hiddenTopics: [] }],
      [{ density: 'compact' }],
      [{ dwellMs: 1000 }],
      [{ badgeCorner: 'top-start' }],
    ]);
  });

  it('show the time that holds, also one that is not on offer', () => {
    const { rerender } = show();
    const field = () => screen.getByRole('combobox', { name: /pointer rests/ });
    expect(field()).toHaveProperty('value', '500');
    rerender(<Options {...props} choices={{ ...CHOICES, dwellMs: 750 }} />);
    expect(field()).toHaveProperty('value', '750');
    expect(screen.getByRole('option', { name: '750 milliseconds' })).toBeTruthy();
  });

  it.each([
    ['markDrugs', 'Aromatase inhibitors'],
    ['badge', 'Badge in a corner of pages with marks'],
    ['hiddenTopics', 'Bone health'],
    ['hiddenTopics', 'Adherence'],
  ] satisfies [ChoiceKey, string][])('fixed by an administrator cannot be changed: %s', (key, name) => {
    show({ fixed: new Set([key]) });
    expect(box(name).hasAttribute('disabled')).toBe(true);
    expect(screen.getAllByText(/Set by your administrator/).length).toBeGreaterThan(1);
  });
});

describe('what storage does not take', () => {
  it('is said at once, and only then', () => {
    const { rerender } = show();
    expect(screen.getByRole('alert').textContent).toBe('');
    rerender(<Options {...props} refused />);
    expect(screen.getByRole('alert').textContent).toMatch(/could not store this/);
  });

  it('leaves the box as it was', () => {
    const { rerender } = show();
    fireEvent.click(box('SERMs'));
    rerender(<Options {...props} refused />);
    expect(box('SERMs')).toHaveProperty('checked', true);
  });
});

describe('settings that were kept aside', () => {
  it('are spoken of, and can be saved and thrown away', () => {
    const [onExportKept, onDiscardKept] = [vi.fn(), vi.fn()];
    show({ keptAside: true, onExportKept, onDiscardKept });
    expect(screen.getByRole('region', { name: 'Settings that cannot be read' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save them as a file' }));
    fireEvent.click(screen.getByRole('button', { name: 'Throw them away' }));
    expect([onExportKept.mock.calls.length, onDiscardKept.mock.calls.length]).toEqual([1, 1]);
  });

  it('are not spoken of where there are none', () => {
    show();
    expect(screen.queryByText(/cannot read/)).toBeNull();
  });
});

describe('an administrator’s policy', () => {
  it('is spoken of only where there is one', () => {
    show({ sites: [] });
    expect(screen.queryByRole('region', { name: 'Your organisation' })).toBeNull();
  });

  it('is said first, with what of it could not be read', () => {
    show({ sites: [], problems: [{ what: 'unreadable', name: 'dwellMs' }] });
    const region = screen.getByRole('region', { name: 'Your organisation' });
    expect(region.textContent).toContain('“dwellMs”');
    expect(region.textContent).not.toContain('cannot be changed here');
    cleanup();
    show({ fixed: new Set(['badge']) });
    expect(screen.getByRole('region', { name: 'Your organisation' }).textContent).toContain(
      'cannot be changed here',
    );
  });

  it('can want a site that has to be allowed', () => {
    const { onAllowSite } = show({
      sites: [
        { id: 'https://ward.example/*', name: 'ward.example', kind: 'wanted', enabled: false, fixed: true },
      ],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Allow ward.example' }));
    expect(onAllowSite).toHaveBeenCalledExactlyOnceWith('https://ward.example/*');
  });
});

it('says how the keys are changed where it cannot open the place', () => {
  show({ onChangeShortcuts: () => undefined });
  expect(screen.queryByText(/Manage Extension Shortcuts/)).toBeNull();
  cleanup();
  show({ onChangeShortcuts: undefined });
  expect(screen.getByText(/Manage Extension Shortcuts/)).toBeTruthy();
});

it('lets a warning that was moved to the badge come by itself again', () => {
  const { onPromote } = show({ demoted: [{ card: 'pair', summary: 'Letrozole with raloxifene' }] });
  fireEvent.click(screen.getByRole('button', { name: /Show by itself again\s*: Letrozole with raloxifene/ }));
  expect(onPromote).toHaveBeenCalledExactlyOnceWith('pair');
});

describe('counts', () => {
  it('are exported and erased', () => {
    const { onExportCounts, onEraseCounts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Export as a file' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(onExportCounts).toHaveBeenCalledOnce();
    expect(onEraseCounts).toHaveBeenCalledOnce();
  });

  it('that are all zero leave nothing to export or erase', () => {
    show({ counts: [{ id: 'shown', words: 'Warnings shown', count: 0 }] });
    expect(screen.getByRole('button', { name: 'Erase' }).hasAttribute('disabled')).toBe(true);
  });
});

it('opens the page on which any text can be checked', () => {
  const { onCheckText } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Check a text' }));
  expect(onCheckText).toHaveBeenCalledOnce();
});

it('names the knowledge, or says that there is none', () => {
  show();
  expect(screen.getByText(/Version 2026\.11, evidence reviewed on 22 November 2026/)).toBeTruthy();
  cleanup();
  show({ knowledge: null });
  expect(screen.getByText(/could not be read/)).toBeTruthy();
});
