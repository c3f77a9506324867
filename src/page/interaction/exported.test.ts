// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { exportedPage, urnOf } from './exported';

function stateOf(words: string): Parameters<typeof exportedPage>[1] {
  const node = document.querySelector('b')?.firstChild;
  if (!node) throw new Error('the fixture has a word');
  const range = document.createRange();
  range.selectNodeContents(node);
  return {
    marked: [
      {
        id: 1,
        finding: 0,
        range,
        words,
        because: [{ rule: 'cue:stopped', words: 'stopped' }],
        mention: {
          block: 0,
          start: 0,
          end: words.length,
          text: words,
          concept: 'letrozole',
          class: 'aromatase-inhibitor',
          status: 'discontinued',
          who: 'patient',
          because: [],
        },
      },
    ],
    guidance: { cards: [], knowledge: { version: '2026.11', reviewed: '2026-11-24' } },
  };
}

test('gives each place with the text around it in its own block, and no more of that than finds it again', () => {
  document.title = 'Chart';
  document.body.innerHTML = `<p>Other words.</p><p>${'x'.repeat(40)} stopped <b>letrozole</b> in May</p><p>Not this.</p>`;
  const page = exportedPage(document, stateOf('letrozole'), new Date('2026-11-24T12:00:00Z'));
  expect(page).toMatchObject({ title: 'Chart', read: '2026-11-24T12:00:00.000Z', knowledge: '2026.11' });
  expect(page.places).toEqual([
    {
      exact: 'letrozole',
      prefix: `${'x'.repeat(23)} stopped `,
      suffix: ' in May',
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      status: 'discontinued',
      who: 'patient',
      detail: undefined,
      because: [{ rule: 'cue:stopped', words: 'stopped' }],
    },
  ]);
});

test('names a thing by a UUID made of what is said of it', () => {
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'ba',
    ...Array.from({ length: 500 }, (_, index) => `[${index},{"type":"x"}]`),
  ];
  const names = texts.map(urnOf);
  for (const name of names)
    expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(names).size).toBe(texts.length);
  expect(texts.map(urnOf)).toEqual(names);
});
