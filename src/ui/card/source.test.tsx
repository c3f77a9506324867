// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Source, Sources } from './source';

afterEach(cleanup);

describe('Source', () => {
  it('opens an https address in a new tab that cannot reach back', () => {
    render(<Source source={{ id: 'a', label: 'ATAC 2002', url: 'https://doi.org/10.1000/atac' }} />);
    const link = screen.getByRole('link', { name: 'ATAC 2002 (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('https://doi.org/10.1000/atac');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each(['javascript:alert(1)', 'http://doi.org/10.1000/atac', 'data:text/html,x', '//doi.org/x', ''])(
    'is plain text for the address “%s”',
    (url) => {
      render(<Source source={{ id: 'a', label: 'ATAC 2002', url }} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('ATAC 2002')).toBeTruthy();
    },
  );

  it('is plain text when there is no address', () => {
    render(<Source source={{ id: 'a', label: 'Raloxifene label' }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('Sources', () => {
  it('names every source once', () => {
    const label = { id: 'a', label: 'Label' };
    render(<Sources sources={[label, { id: 'b', label: 'Trial' }, label]} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Label', 'Trial']);
  });

  it('is nothing without sources', () => {
    const { container } = render(<Sources sources={[]} />);
    expect(container.childElementCount).toBe(0);
  });
});
