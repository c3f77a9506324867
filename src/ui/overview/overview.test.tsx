// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Overview } from './overview';

afterEach(cleanup);

it('walks through the places of one status and says where it is', () => {
  const onGo = vi.fn();
  const item = { concept: 'letrozole', class: 'aromatase-inhibitor', status: 'active', count: 2 } as const;
  render(<Overview items={[item]} onGo={onGo} />);
  const entry = screen.getByRole('button', { name: 'Go to Letrozole: Active 2 places' });
  fireEvent.click(entry);
  expect(entry.textContent).toContain('1 of 2');
  fireEvent.click(entry);
  expect(entry.textContent).toContain('2 of 2');
  fireEvent.click(entry);
  expect(onGo.mock.calls).toEqual([
    [item, 0],
    [item, 1],
    [item, 0],
  ]);
});
