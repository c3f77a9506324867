import { expect, test } from 'vitest';
import { wordsIn } from '.';
import { WORDS } from './words.examples';

/** "Plan:" is counted where the next word follows at once, as text is glued in markup. */
const around = (form: string) => (form.endsWith(':') ? `(${form}we)` : `(${form})`);

test.each(Object.entries(WORDS))('the words of the list %s are found whole', (list, words) => {
  const forms = words.split('|').map((form) => form.trim());
  const found = forms.map((form) => [
    ...(Object.entries(wordsIn(around(form))).find(([name]) => name === list)?.[1] ?? []),
  ]);
  expect(found).toEqual(forms.map((form) => [form]));
});

test('a word is counted once however often it stands there, in capitals or not', () => {
  expect([...wordsIn('IVF, then ivf, then hCG').FERTILITY]).toEqual(['ivf', 'hcg']);
});

test.each([
  ['sop for the clinic', 'sop'],
  ['sop version 3', 'sop'],
  ['sop v2', 'sop'],
])('%s is a procedure', (text, word) => {
  expect([...wordsIn(text).NOBODY]).toEqual([word]);
});

test('"sop" alone is none', () => {
  expect(wordsIn('sop to her family').NOBODY.size).toBe(0);
});
