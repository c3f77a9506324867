// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Outdated } from './outdated';

test('says what happened and what helps, and can be closed', () => {
  const onClose = vi.fn();
  render(<Outdated onClose={onClose} />);
  expect(screen.getByRole('heading').textContent).toMatch(/was updated.*Reload the page/);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
