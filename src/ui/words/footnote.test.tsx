// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../languages';
import { LANGUAGES } from '../../languages/list';
import { Footnote } from './footnote';

afterEach(() => {
  cleanup();
  speak(LANGUAGES.en);
});

it('says for whom it is, and that clinical text is in English where nothing else is', () => {
  expect(render(<Footnote />).container.textContent).toBe(
    'For healthcare professionals. Supports, and does not replace, clinical judgement.',
  );
  speak(LANGUAGES.es);
  const { container } = render(<Footnote />);
  expect(container.textContent).toMatch(/^Para profesionales sanitarios\..* en inglés: /);
});
