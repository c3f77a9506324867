import { expect, test } from 'vitest';
import { searchFor, searchIn } from './search';

const EXPRESSIONS = [
  /\b(?:stop(?:ped)?|on hold|\d ?mg)\b/gi,
  /colou?r|[abc]x|(?<!no )pain|\w+ciclib/g,
  /\bét[eé]\b|y(?:ea)?rs?/gi,
];
const TEXTS = [
  'Stopped 5 mg, put ON HOLD; color of ax bx, no pain but pain. Été 3 yrs, a year',
  'on ribociclib and xpain',
  'st',
  '',
];

test.each(TEXTS)('finds what each expression finds alone: %s', (text) => {
  const found = EXPRESSIONS.map((): [number, number][] => []);
  searchIn(searchFor(EXPRESSIONS.map((each) => [each, [each.source]])), text, (which, start, end) =>
    found[which]?.push([start, end]),
  );
  expect(found).toEqual(
    EXPRESSIONS.map((each) =>
      Array.from(text.matchAll(each), (match) => [match.index, match.index + match[0].length]),
    ),
  );
});
