// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AssessmentHelper } from './helper';

const SOURCES = {
  note: [{ label: 'ACS/ASCO 2016' }],
  flags: [{ id: 'f', label: 'Source of the flags' }],
  cord: [{ id: 'c', label: 'Source of the alert', url: 'https://doi.org/10.1/c' }],
};

const show = (onCopy = vi.fn(() => Promise.resolve(true))) => {
  const result = render(<AssessmentHelper drugs={['letrozole']} sources={SOURCES} onCopy={onCopy} />);
  const note = () => result.container.querySelector('output')?.textContent ?? '';
  return { ...result, onCopy, note };
};
const radio = (name: string) => screen.getByRole('radio', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });

afterEach(cleanup);

describe('AssessmentHelper', () => {
  it('goes from a score to a copied, cited note in two actions', async () => {
    const { onCopy } = show();
    fireEvent.click(radio('5'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy for chart' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      'Joint symptoms on letrozole. Worst pain in 24 h: 5/10. (Asked along: ACS/ASCO 2016.)',
    );
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('writes down every kind of answer', () => {
    const { note } = show();
    fireEvent.click(box('hands or wrists, left'));
    fireEvent.click(box('hands or wrists, right'));
    fireEvent.click(box('back'));
    fireEvent.click(radio('Up to 30 minutes'));
    fireEvent.click(radio('Within 3 months of starting it'));
    fireEvent.click(box('exercise'));
    fireEvent.click(box('Asked, none present'));
    fireEvent.click(radio('List'));
    expect(note().split('\n')).toEqual([
      'Joint symptoms on letrozole',
      '- Sites: both hands or wrists and back',
      '- Morning stiffness: up to 30 minutes',
      '- Onset: within 3 months of starting it',
      '- Red flags asked: none present',
      '- Current measures: exercise',
      'Asked along:',
      '- ACS/ASCO 2016',
    ]);
  });

  it('says beside the red flags and the alert what they rest on', () => {
    show();
    expect(screen.getByText('Source of the flags').closest('fieldset')?.textContent).toContain('Red flags');
    expect(screen.queryByText('Source of the alert')).toBeNull();
    fireEvent.click(box('leg weakness, saddle numbness, or new bladder or bowel disturbance'));
    expect(screen.getByText('Source of the alert').closest('.ag-alert')?.textContent).toContain(
      'Possible spinal cord compression',
    );
  });

  it('ticks the same place by pointing at the outline', () => {
    const { container, note } = show();
    const [neck] = container.querySelectorAll('.ag-figure-place');
    if (!neck) throw new Error('no outline');
    fireEvent.click(neck);
    expect(note()).toContain('Sites: neck');
    fireEvent.click(neck);
    expect(note()).not.toContain('neck');
  });

  it('does not keep “none present” beside a red flag, and speaks up for cord compression', () => {
    const { note } = show();
    fireEvent.click(box('Asked, none present'));
    fireEvent.click(box('leg weakness, saddle numbness, or new bladder or bowel disturbance'));
    expect(note()).toContain('leg weakness');
    expect(note()).not.toContain('none present');
    expect(screen.getByText(/Possible spinal cord compression/)).toBeTruthy();
  });

  it('copies nothing before there is an answer, and forgets all when started again', () => {
    const { note } = show();
    const copy = screen.getByRole('button', { name: 'Copy for chart' });
    expect(copy.hasAttribute('disabled')).toBe(true);
    fireEvent.click(radio('3'));
    expect(copy.hasAttribute('disabled')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(copy.hasAttribute('disabled')).toBe(true);
    expect(note()).toBe('Answer a question and the note appears here.');
  });

  it('takes another name for the drug', () => {
    const { note } = show();
    fireEvent.click(radio('3'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Drug in the note' }), {
      target: { value: 'Femara' },
    });
    expect(note()).toContain('Joint symptoms on Femara.');
  });

  it('says so when the browser refuses to copy', async () => {
    show(vi.fn(() => Promise.resolve(false)));
    fireEvent.click(radio('3'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy for chart' }));
    expect(await screen.findByText(/refused to copy/)).toBeTruthy();
  });
});
