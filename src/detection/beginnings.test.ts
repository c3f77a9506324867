import { expect, test } from 'vitest';
import {
  alternatives,
  beginningsOf,
  bitsBehind,
  firstCharacters,
  firstWords,
  isWordCode,
  mayStand,
} from './beginnings';

test.each([
  ['a|b', ['a', 'b'], 3],
  ['(?:a|b)c|d', ['(?:a|b)c', 'd'], 10],
  ['[|]a|b', ['[|]a', 'b'], 6],
  ['[)]|x', ['[)]', 'x'], 5],
  ['\\||b', ['\\|', 'b'], 4],
  ['a\\)|b', ['a\\)', 'b'], 5],
  ['a(?:b(?:c|d))|e', ['a(?:b(?:c|d))', 'e'], 15],
  ['a|b)c|d', ['a', 'b'], 3],
  ['', [''], 0],
])('the alternatives of "%s"', (source, parts, end) => expect(alternatives(source)).toEqual({ parts, end }));

/** Sources, the words they can begin with, and their first three characters. */
const SOURCES: readonly (readonly [source: string, words: string, beginnings: string])[] = [
  ['stop', 'stop', 'sto'],
  ['stop(?:ped|s)?', 'stop stopped stops', 'sto'],
  ['stop(?:ped|s)? it', 'stop stopped stops', 'sto'],
  ['stop\\w*', 'stop stop*', 'sto'],
  ['stop\\w+ing', 'stop*', 'sto'],
  ['sto+p', 'sto* stop', 'sto'],
  ['sto*p', 'sto* stop stp', 'sto stp'],
  ['st[ao]p', 'stap stop', 'sta sto'],
  ['st[^a]p', 'st*', 'st'],
  ['st[a-z]p', 'st*', 'st'],
  ['st[\\w]p', 'st*', 'st'],
  ['a\\d', 'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9', 'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9'],
  ['a[\\d]', 'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9', 'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9'],
  [
    '(?:19|20)\\d\\d',
    '19* 20*',
    '190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209',
  ],
  ['st.p', 'st*', 'st'],
  ['(?=x)stop', 'stop', 'sto'],
  ['(?<!no )stop', 'stop', 'sto'],
  ['\\bstop\\b', 'stop', 'sto'],
  ['^stop$', 'stop', 'sto'],
  ['st\\.', 'st', 'st.'],
  ['s\\st', 's', 's'],
  ['st\\D', 'st*', 'st'],
  ['st\\W', 'st*', 'st'],
  ['st\\S', 'st*', 'st'],
  ['st ?op', 'st stop', 'st  sto'],
  ['st-op', 'st', 'st-'],
  ['s(?:top|ay) on', 'say stop', 'say sto'],
  ['(?:re-?)?start', 're restart start', 're- res sta'],
  ['st{2}op', 'st* stop', 'st sto'],
  ['st{0,2}op', 'sop st* stop', 'sop st sto'],
  ['st{1,2}', 'st st*', 'st'],
  ['(?:a|b|)c', 'ac bc c', 'ac bc c'],
  ['stop(?! it)', 'stop', 'sto'],
  ['a(?:b)+c', 'ab* abc', 'ab abc'],
  ["don'?t", 'don dont', 'don'],
  ['été', '', 'été'],
];

test.each(SOURCES)('what "%s" can begin with', (source, words, beginnings) => {
  expect([...firstWords(source)].sort().join(' ')).toBe(words);
  expect([...beginningsOf(source)].sort().join(' ')).toBe(beginnings);
});

test('the first characters of all alternatives', () => {
  const first = (source: string) =>
    String.fromCharCode(...[...firstCharacters(source)].sort((a, b) => a - b));
  expect(first('stop|(?:re-?)?start| - |\\d|[xy]z')).toBe(' 0123456789rsxy');
  expect(first('-{1,2}>|=+>|(?<=a)\\(')).toBe('(-=');
  expect(() => first('stop|\\Dx')).toThrow('begins with anything: stop|\\Dx');
  expect(() => first('.')).toThrow();
});

test('small letters, digits and ß make words', () => {
  expect(
    ['`', 'a', 'z', '{', '/', '0', '9', ':', 'ß', 'A', ' ', 'é'].map((c) => isWordCode(c.charCodeAt(0))),
  ).toEqual([false, true, true, false, false, true, true, false, true, false, false, false]);
});

test.each([
  // source, word, texts that may go on, texts that cannot
  ['stop(?:ped|s)? it', 'stop', [' it', ' it now'], [' at', ' to', '', "'s it"]],
  ['stop(?:ped|s)? it', 'stopped', [' it'], [' on', '-it']],
  ['stop(?:ped|s)?', 'stop', ['', ' now', '.'], []],
  ['(?:the |her )?(?:drug|tablets?)', 'the', [' drug', ' tablet'], [' dose', ' lable', '-drug']],
  ['(?:the |her )?(?:drug|tablets?)', 'drug', ['', ' is'], []],
  ['\\d+ (?:weeks|days) off', '12', [' weeks', ' days'], [' months', '/3', '']],
  ['\\d{1,2}[- ]day', '12', ['-day', ' day'], [' may']],
  ['\\d+[a-z]* off', '12', [' x'], []],
  ['no \\w+ since', 'no', [' drug'], ['-drug']],
  ["do(?: not|n'?t) like", 'don', ["'t like"], [' not', 'x']],
  ["do(?: not|n'?t) like", 'dont', [' like'], [' love', "'t like"]],
  ['(?=x)x(?! y)', 'x', [' z', ''], []],
  ['off(?= (?:it|\ue000))', 'off', [' it'], []],
] as const)('what can stand behind the first word of "%s", "%s"', (source, word, can, cannot) => {
  const bits = bitsBehind(source, word);
  const may = (behind: string) => mayStand(bits, word + behind, word.length);
  expect(can.filter((behind) => !may(behind))).toEqual([]);
  expect(cannot.filter(may)).toEqual([]);
});
