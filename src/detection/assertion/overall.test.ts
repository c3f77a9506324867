import { expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

const statuses = (text: string): string[] =>
  annotateText(text, { kind: 'record' }).mentions.map(({ status }) => status);

test('a sentence that none is taken ends what was only told to have been had', () => {
  const story = 'Breast cancer. Anastrozole made her hands stiff.';
  expect(statuses(story)).toEqual(['active']);
  expect(statuses(`${story} She has been off endocrine therapy since last summer.`)).toEqual(['historical']);
  expect(statuses(`${story} On no hormone therapy now.`)).toEqual(['historical']);
  expect(statuses(`${story} She would be off endocrine therapy by then.`)).toEqual(['active']);
});

test('but not what is said to be taken, nor what is begun behind it', () => {
  expect(statuses('She takes letrozole. Her sister is off hormone treatment.')).toEqual(['active']);
  expect(statuses('Off endocrine therapy for a year. Now back on letrozole.')).toEqual(['active']);
});

test('a sentence that both are taken brings back what was told as past', () => {
  const two = 'She was on raloxifene for years; exemestane was added in May.';
  expect(statuses(two)).toEqual(['historical', 'active']);
  expect(statuses(`${two} Still taking both.`)).toEqual(['active', 'active']);
  expect(statuses(`${two} Still taking both calcium and iron.`)).toEqual(['historical', 'active']);
});
