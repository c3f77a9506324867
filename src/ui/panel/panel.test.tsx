// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from './panel';
import type { KnowledgeView } from './types';

const finding = { class: 'aromatase-inhibitor', who: 'patient', count: 1, frameId: 0 } as const;
const knowledge: KnowledgeView = {
  version: '2026.11',
  reviewed: '2026-11-22',
  claims: [
    {
      id: 'c1',
      topic: 'aimss',
      text: 'Acupuncture was tried.',
      grade: 'moderate',
      caveat: 'In one trial.',
      sources: [],
    },
    {
      id: 'c2',
      topic: 'bone',
      text: 'Bone loss is expected.',
      grade: 'high',
      sources: [{ id: 'r1', label: 'Label' }],
    },
  ],
  references: [
    {
      id: 'r1',
      label: 'Label 2020',
      work: { id: 'r1', kind: 'label', authors: 'Maker', title: 'Product label', year: 2020 },
    },
  ],
  pairs: [
    {
      first: 'anastrozole',
      second: 'tamoxifen',
      setting: 'adjuvant',
      verdict: 'warning',
      text: 'No better together.',
      sources: [],
    },
  ],
  trials: [
    {
      id: 't',
      label: 'Exercise',
      against: 'v usual care',
      size: 121,
      difference: -1.8,
      isNull: false,
      source: { id: 'hope', label: 'HOPE' },
    },
    {
      id: 'u',
      label: 'Omega-3',
      against: 'v placebo',
      size: 249,
      difference: -0.25,
      isNull: true,
      source: { id: 's0927', label: 'S0927' },
    },
  ],
  meaningful: { points: 2, sources: [] },
};
const props: PanelProps = {
  page: {
    kind: 'record',
    findings: [
      { id: 7, ...finding, concept: 'letrozole', status: 'active', count: 2 },
      { id: 8, ...finding, concept: 'exemestane', status: 'discontinued' },
    ],
    cards: [
      { id: 'a', topic: 'bone', indicator: 'info', summary: 'One.', detail: [], sources: [], findings: [7] },
    ],
  },
  knowledge,
  assessmentSources: { note: [], flags: [], cord: [] },
  onGo: vi.fn(),
  onCopy: () => Promise.resolve(true),
};
const show = (part: Partial<PanelProps> = {}) => render(<Panel {...props} {...part} />);
const tab = (name: string) => screen.getByRole('tab', { name });

afterEach(cleanup);

describe('the page in the panel', () => {
  it('lists what is marked and goes to the places of a finding in turn', () => {
    const onGo = vi.fn();
    show({ onGo });
    const entry = screen.getByRole('button', { name: /Letrozole: Active/ });
    fireEvent.click(entry);
    fireEvent.click(entry);
    const letrozole = props.page?.findings[0];
    expect(onGo.mock.calls).toEqual([
      [letrozole, 0],
      [letrozole, 1],
    ]);
  });

  it('shows cards, and the timeline of a record only', () => {
    const { container, rerender } = show();
    expect(container.querySelector('[data-card="a"]')).toBeTruthy();
    expect(screen.getByText('As read from this record')).toBeTruthy();
    if (!props.page) throw new Error('the fixture has a page');
    rerender(<Panel {...props} page={{ ...props.page, kind: 'literature' }} />);
    expect(screen.queryByText('As read from this record')).toBeNull();
  });

  it('tells a page that was not read from one without a mention', () => {
    show({ page: null });
    expect(screen.getByText(/No page has been read/)).toBeTruthy();
    cleanup();
    show({ page: { kind: 'other', findings: [], cards: [] } });
    expect(screen.getByText(/No aromatase inhibitor, SERM or AIMSS is named/)).toBeTruthy();
  });
});

describe('the marks as a file', () => {
  it('are offered where they can be saved, in both formats', () => {
    const onExport = vi.fn();
    show({ onExport });
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    fireEvent.click(screen.getByRole('button', { name: 'JSON-LD' }));
    expect(onExport.mock.calls).toEqual([['csv'], ['jsonld']]);
    cleanup();
    show();
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });
});

describe('tabs', () => {
  it('turn to what is asked for from outside, each time it is asked', () => {
    const { rerender } = show();
    rerender(<Panel {...props} asked={{ tab: 'assessment' }} />);
    expect(tab('Assessment').getAttribute('aria-selected')).toBe('true');
    fireEvent.click(tab('This page'));
    rerender(<Panel {...props} asked={{ tab: 'assessment' }} />);
    expect(tab('Assessment').getAttribute('aria-selected')).toBe('true');
  });

  it('are chosen by click and by arrow, in a ring', () => {
    show();
    fireEvent.click(tab('Knowledge'));
    expect(tab('Knowledge').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab('Knowledge'), { key: 'ArrowRight' });
    expect(tab('This page').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('This page'));
    fireEvent.keyDown(tab('This page'), { key: 'End' });
    expect(tab('Knowledge').getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('tab').map((one) => one.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('name their panel', () => {
    show({ asked: { tab: 'assessment' } });
    expect(screen.getByRole('tabpanel', { name: 'Assessment' })).toBeTruthy();
  });
});

describe('the assessment in the panel', () => {
  it('proposes the drug in use for the note', () => {
    show({ asked: { tab: 'assessment' } });
    expect(screen.getByRole('textbox', { name: 'Drug in the note' })).toHaveProperty('value', 'letrozole');
  });

  it('keeps the answers of each subject while another part or another page is looked at', () => {
    const asked = { tab: 'assessment' } as const;
    const { rerender } = show({ asked, subject: 'one' });
    const chosen = () => screen.getByRole('radio', { name: '5' }) as HTMLInputElement;
    fireEvent.click(chosen());
    fireEvent.click(tab('This page'));
    fireEvent.click(tab('Assessment'));
    expect(chosen().checked).toBe(true);
    rerender(<Panel {...props} asked={asked} subject="two" />);
    expect(chosen().checked).toBe(false);
    rerender(<Panel {...props} asked={asked} subject="one" />);
    expect(chosen().checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(chosen().checked).toBe(false);
  });

  it('proposes the drug of a page that is read later, until something was answered', () => {
    const asked = { tab: 'assessment' } as const;
    const drug = () => screen.getByRole('textbox', { name: 'Drug in the note' }) as HTMLInputElement;
    const { rerender } = show({ asked, page: null });
    expect(drug().value).toBe('');
    rerender(<Panel {...props} asked={asked} />);
    expect(drug().value).toBe('letrozole');
    fireEvent.click(screen.getByRole('radio', { name: '5' }));
    rerender(<Panel {...props} asked={asked} page={null} />);
    expect(drug().value).toBe('letrozole');
  });

  it('proposes none from an article', () => {
    if (!props.page) throw new Error('the fixture has a page');
    show({ asked: { tab: 'assessment' }, page: { ...props.page, kind: 'literature' } });
    expect(screen.getByRole('textbox', { name: 'Drug in the note' })).toHaveProperty('value', '');
  });
});

describe('the knowledge in the panel', () => {
  const searchFor = (value: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search the knowledge base' }), {
      target: { value },
    });

  const found = () => screen.getAllByRole('status')[0]?.textContent;

  it('copies a reference in the style that is asked for, and says so', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    show({ asked: { tab: 'knowledge' }, onCopy });
    fireEvent.click(screen.getByRole('button', { name: 'Copy Label 2020 as RIS' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^TY {2}- ELEC\r\nAU {2}- Maker\r\n/),
    );
    expect(await screen.findByText('Label 2020 copied as RIS.')).toBeTruthy();
  });

  it('shows statements by topic, pairs with their verdict, and references', () => {
    show({ asked: { tab: 'knowledge' } });
    expect(screen.getByText('Acupuncture was tried. In one trial.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Bone health' })).toBeTruthy();
    expect(screen.getByText('adjuvant · Warned of')).toBeTruthy();
    expect(screen.getByText('Maker. Product label. 2020.')).toBeTruthy();
  });

  it('searches all of it and says how much was found', () => {
    show({ asked: { tab: 'knowledge' } });
    searchFor('tamoxifen');
    expect(found()).toBe('0 comparisons, 0 statements, 1 pair, 0 references');
    expect(screen.queryByText('Bone loss is expected.')).toBeNull();
    searchFor('label');
    expect(found()).toBe('0 comparisons, 1 statement, 0 pairs, 1 reference');
    expect(screen.getByText('Bone loss is expected.')).toBeTruthy();
  });

  it('keeps in the plot what a search finds of it', () => {
    show({ asked: { tab: 'knowledge' } });
    searchFor('exercise');
    expect(found()).toBe('1 comparison, 0 statements, 0 pairs, 0 references');
    expect(screen.getByRole('rowheader', { name: 'Exercise' })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: 'Omega-3' })).toBeNull();
    searchFor('letrozole');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says so when there is none', () => {
    show({ asked: { tab: 'knowledge' }, knowledge: null });
    expect(screen.getByText(/could not be read/)).toBeTruthy();
  });
});
