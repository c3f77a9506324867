// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Place } from '../assessment/note';
import { Body } from './body';

afterEach(cleanup);

const placesOf = (container: Element) => [...container.querySelectorAll('.ag-figure-place')];

it('has every place once, and shows the ticked ones', () => {
  const { container } = render(<Body places={new Set(['knee-left', 'back'])} onToggle={() => undefined} />);
  expect(placesOf(container)).toHaveLength(14);
  expect(placesOf(container).filter((place) => place.getAttribute('data-on') === 'true')).toHaveLength(2);
});

it('tells every place apart when it is pointed at', () => {
  const onToggle = vi.fn<(place: Place) => void>();
  const { container } = render(<Body places={new Set()} onToggle={onToggle} />);
  for (const place of placesOf(container)) fireEvent.click(place);
  expect(new Set(onToggle.mock.calls.map(([place]) => place)).size).toBe(14);
});

it('is not read out: the check boxes beside it are', () => {
  const { container } = render(<Body places={new Set()} onToggle={() => undefined} />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
