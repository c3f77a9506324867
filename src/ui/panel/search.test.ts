import { expect, it } from 'vitest';
import { search } from './search';

const items = ['Beckwée 2017: prevalence', 'SWOG S1200: acupuncture', 'SWOG S1202: duloxetine'];
const find = (query: string) => search(items, query, (item) => item);

it('finds all words in any order, whatever their case and accents', () => {
  expect(find('duloxetine swog')).toEqual([items[2]]);
  expect(find('beckwee')).toEqual([items[0]]);
  expect(find('BECKWÉE prev')).toEqual([items[0]]);
});

it('gives all for an empty query and none for an unknown word', () => {
  expect(find('  ')).toEqual(items);
  expect(find('swog turmeric')).toEqual([]);
});

it('takes signs of regular expressions as they are', () => {
  expect(find('.*')).toEqual([]);
});
