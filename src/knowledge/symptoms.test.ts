import { expect, test } from 'vitest';
import { markedSymptoms } from './symptoms';

const letrozole = {
  concept: 'letrozole',
  class: 'aromatase-inhibitor',
  status: 'active',
  who: 'patient',
} as const;
const stiff = { concept: 'joint-stiffness', class: 'symptom', status: 'active', who: 'patient' } as const;

test('a symptom is marked where its patient takes an inhibitor now', () => {
  expect(markedSymptoms([letrozole, stiff])).toEqual([stiff]);
  expect(markedSymptoms([{ ...letrozole, status: 'discontinued' }, stiff])).toEqual([]);
  expect(markedSymptoms([{ ...letrozole, who: 'other' }, stiff])).toEqual([]);
  expect(markedSymptoms([{ ...letrozole, class: 'serm' }, stiff])).toEqual([]);
});

test('one that is denied, of somebody else, or no part of AIMSS is not', () => {
  const others = [
    { ...stiff, status: 'negated' },
    { ...stiff, who: 'other' },
    { ...stiff, concept: 'hot-flash' },
    { ...stiff, class: 'estrogen' },
  ] as const;
  expect(markedSymptoms([letrozole, ...others])).toEqual([]);
});
