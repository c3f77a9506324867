// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Section, Select, Toggle } from './controls';

const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

afterEach(cleanup);

it('Section stands under its own heading', () => {
  render(<Section title="Sites">x</Section>);
  expect(screen.getByRole('region', { name: 'Sites' }).textContent).toContain('x');
});

describe('Toggle', () => {
  it('says what was chosen, and its hint to those who listen', () => {
    const onChange = vi.fn();
    render(<Toggle label="Badge" hint="In a corner." checked={false} onChange={onChange} />);
    const box = screen.getByRole('checkbox', { name: 'Badge' });
    expect(describedBy(box)).toBe('In a corner.');
    fireEvent.click(box);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('shows what an administrator has fixed, and says so, beside the hint too', () => {
    const { rerender } = render(<Toggle label="Badge" checked fixed onChange={vi.fn()} />);
    const box = () => screen.getByRole<HTMLInputElement>('checkbox');
    const fixed = describedBy(box());
    expect([box().disabled, box().checked]).toEqual([true, true]);
    expect(fixed).toMatch(/administrator/i);
    rerender(<Toggle label="Badge" hint="In a corner." checked fixed onChange={vi.fn()} />);
    expect(describedBy(box())).toContain('In a corner.');
    expect(describedBy(box())?.length).toBeGreaterThan('In a corner.'.length);
  });

  it('describes nothing where there is nothing to say', () => {
    render(<Toggle label="Badge" checked always onChange={vi.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(screen.getByRole('checkbox').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('Select', () => {
  const options = [
    ['en', 'English'],
    ['es', 'Español'],
  ] as const;

  it('shows the value that holds, and gives the one that is chosen', () => {
    const onChange = vi.fn();
    render(<Select label="Language" value="es" options={options} onChange={onChange} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    expect(select.value).toBe('es');
    fireEvent.change(select, { target: { value: 'en' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('cannot be changed when it is fixed', () => {
    render(<Select label="Language" value="en" options={options} fixed onChange={vi.fn()} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox');
    expect(select.disabled).toBe(true);
    expect(describedBy(select)).toMatch(/administrator/i);
  });
});
