import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { changesIn } from './switches';

/** The changes a sentence tells of, "§" for each name: which names by their place, "-" for one not named. */
function changes(text: string): string[] {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const names = clause.tokens.flatMap(({ code }, i) => (code === 'M' ? [i] : []));
  const name = (token: number) => (token < 0 ? '-' : names.indexOf(token) + 1);
  return changesIn(clause, sentence).map(
    ({ rule, from, to, mood }) => `${rule.replace('switch:', '')} ${name(from)} ${name(to)} ${mood}`,
  );
}

test.each([
  ['stopped §', []],
  ['switched from § to §', ['from-to 1 2 done']],
  ['switched to § from §', ['to-from 2 1 done']],
  ['§ switched to §', ['changed-to 1 2 done']],
  ['§ then §', ['then 1 2 done']],
  ['took § instead of §', ['instead-of 2 1 done']],
  ['§ -> §', ['arrow 1 2 done']],
  ['§ -> § -> §', ['arrow 1 2 done', 'arrow 2 3 done']],
  ['§ -> § then §', ['arrow 1 2 done', 'then 2 3 done']],
  ['§ -> stop §', []],
  ['switched from §', ['changed-from 1 - done']],
  ['switched to §', ['changed-to - 1 done']],
  ['switched to §; changed to §', ['changed-to - 1 done', 'changed-to - 2 done']],
  ['switched from §; changed from §', ['changed-from 1 - done', 'changed-from 2 - done']],
] as const)('which drug is left and which is taken, each once: %s', (text, found) =>
  expect(changes(text)).toEqual(found),
);

test.each(['switch', 'change', 'changeover', 'swap', 'transition', 'conversion', 'crossover'])(
  'a change is named behind both: %s',
  (word) => expect(changes(`§ to § ${word} in 2020`)).toEqual(['noun 1 2 done']),
);
test('two names with "to" between them alone are no change', () => {
  expect(changes('§ to § daily')).toEqual([]);
  expect(changes('§ to § switching off')).toEqual([]);
});

describe('how far it has come', () => {
  const moods = (text: string) => changes(text).map((change) => change.split(' ').at(-1));
  test.each([
    // What is said before it, up to nine words.
    ['considering all her old and poor and dear slow switch to §', 'maybe'],
    ['declined the bloods of her old doctor and his nurse, switch to §', 'now'],
    ['declined that, switched to §', 'refused'],
    ['declined surgery; switched to §', 'done'],
    ['not keen on scans and a switch to §', 'refused'],
    ['never on § then §', 'refused'],
    ['never on § then § and zoladex', 'refused'],
    // What is said behind it.
    ['switched § to §, might be better', 'maybe'],
    ['switched § to §, scan; § might be better', 'done'],
    ['declined to switch from § to § if pain', 'refused'],
    ['not keen to switch from § to § if pain', 'refused'],
    // Before a change.
    ['stay on § before switching to §', 'later'],
    ['took § before switching to §', 'done'],
    ['took § before switching to §, continue', 'done'],
    ['asked about § before changing to §', 'later'],
    // Since one.
    ['no better since the switch to §', 'done'],
    ['no better after her switch to §', 'done'],
    ['since the scan, switch to §', 'now'],
    // Its time.
    ['switch to §', 'now'],
    ['to switch to §', 'later'],
    ['to switch to § today', 'now'],
    ['seen today, to switch to § in may', 'later'],
    ['switch § to § in may', 'later'],
    ['switch § to § today', 'now'],
    ['seen today, switch § to § in may', 'later'],
    ['will switch to §', 'later'],
    ['will switch to § today', 'now'],
    ['will switch to § in may', 'later'],
    ['attempted to switch to §', 'failed'],
    ['valorar paso a §', 'maybe'],
  ] as const)('%s', (text, mood) => expect(moods(text)).toEqual([mood]));
});
