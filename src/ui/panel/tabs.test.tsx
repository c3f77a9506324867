// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from './tabs';

const TABS = [
  ['page', 'Page'],
  ['assessment', 'Assessment'],
  ['knowledge', 'Knowledge'],
] as const;

function Example() {
  const [current, setCurrent] = useState<(typeof TABS)[number][0]>('page');
  return (
    <Tabs label="Parts" tabs={TABS} current={current} onChoose={setCurrent}>
      <p>{`content of ${current}`}</p>
    </Tabs>
  );
}
const chosen = () => screen.getByRole('tab', { selected: true });
const press = (key: string) => fireEvent.keyDown(chosen(), { key });

afterEach(cleanup);

describe('Tabs', () => {
  it('show what belongs to the chosen one, and say whose it is', () => {
    render(<Example />);
    expect(screen.getByRole('tablist', { name: 'Parts' })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Knowledge' }));
    const panel = screen.getByRole('tabpanel', { name: 'Knowledge' });
    expect(panel.textContent).toBe('content of knowledge');
    expect(chosen().getAttribute('aria-controls')).toBe(panel.id);
  });

  it('are one stop for Tab', () => {
    render(<Example />);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it('move with the arrows, round and round, and to the ends; the focus goes along', () => {
    render(<Example />);
    const steps = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
      press(key);
      expect(document.activeElement).toBe(chosen());
      return chosen().textContent;
    });
    expect(steps).toEqual(['Assessment', 'Knowledge', 'Page', 'Knowledge', 'Page', 'Knowledge']);
  });

  it('leave every other key to the browser', () => {
    render(<Example />);
    expect(press('a')).toBe(true);
    expect(press('ArrowRight')).toBe(false);
  });
});
