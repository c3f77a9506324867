// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Unread } from './unread';

afterEach(cleanup);

it('says how many parts of a page are not read, and nothing where all of it is', () => {
  const { container, rerender } = render(<Unread count={0} />);
  expect(container.textContent).toBe('');
  rerender(<Unread count={1} />);
  expect(container.textContent).toMatch(/^One part of this page .* is not counted here\.$/);
  rerender(<Unread count={3} />);
  expect(container.textContent).toMatch(/^3 parts of this page/);
});
