// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { facts, MarkedText, type TriedMention } from './marked-text';

const TEXT = 'Continues letrozole. Her sister took tamoxifen.';
const mention = (word: string, part: Partial<TriedMention>): TriedMention => ({
  start: TEXT.indexOf(word),
  end: TEXT.indexOf(word) + word.length,
  concept: word,
  class: 'serm',
  status: 'active',
  who: 'patient',
  because: [],
  ...part,
});
const letrozole = mention('letrozole', { class: 'aromatase-inhibitor' });
const tamoxifen = mention('tamoxifen', { status: 'family', who: 'other' });

afterEach(cleanup);

it('leaves the text as it was typed, with a button in the place of each mention', () => {
  const { container } = render(
    <MarkedText text={TEXT} mentions={[letrozole, tamoxifen]} chosen={null} onChoose={vi.fn()} />,
  );
  expect(container.textContent).toBe(TEXT);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'letrozole',
    'tamoxifen',
  ]);
  expect(screen.getByRole('button', { name: 'tamoxifen' }).title).toMatch(/tamoxifen.*relative/i);
});

it('gives the mention that is pressed, and shows which one is chosen', () => {
  const onChoose = vi.fn();
  render(<MarkedText text={TEXT} mentions={[letrozole, tamoxifen]} chosen={letrozole} onChoose={onChoose} />);
  fireEvent.click(screen.getByRole('button', { name: 'tamoxifen' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(tamoxifen);
  const pressed = screen.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'));
  expect(pressed).toEqual(['true', 'false']);
});

it('is the text alone where nothing was found', () => {
  const { container } = render(
    <MarkedText text="Metformin." mentions={[]} chosen={null} onChoose={vi.fn()} />,
  );
  expect(container.textContent).toBe('Metformin.');
  expect(screen.queryByRole('button')).toBeNull();
});

it('takes from a mention what its status is said by', () => {
  expect(facts(letrozole)).toEqual({ status: 'active', who: 'patient', class: 'aromatase-inhibitor' });
  expect(facts({ ...letrozole, detail: 'held' })).toMatchObject({ detail: 'held' });
});
