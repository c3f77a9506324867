import { expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

const statuses = (text: string) =>
  annotateText(`Patient seen today. ${text}`, { kind: 'record' }).mentions.map(({ status }) => status);

test.each<[string, string[]]>([
  [
    'Aromatase inhibitors (letrozole, anastrozole) are used in postmenopausal women.',
    ['general', 'general', 'general'],
  ],
  ['She takes letrozole; tamoxifen is used in premenopausal women.', ['active', 'general']],
  ['Women taking aromatase inhibitors (letrozole) have joint pain.', ['general', 'general']],
  ['SOFT/TEXT: exemestane is used in premenopausal women.', ['general']],
  ['She takes letrozole (it is not for premenopausal women).', ['active']],
  ['Letrozole 2.5 mg daily. Exemestane is used in postmenopausal women.', ['active', 'general']],
])('of nobody, as far as it is said so: "%s"', (text, told) => {
  expect(statuses(text)).toEqual(told);
});
