import { describe, expect, test } from 'vitest';
import { lex, MASK, plain } from '../lex';
import { RULES } from '../rules';
import { DUTCH } from './dutch';
import { DUTCH_EXAMPLES } from './dutch.examples';
import { FRENCH } from './french';
import { FRENCH_EXAMPLES } from './french.examples';
import { GERMAN } from './german';
import { GERMAN_EXAMPLES } from './german.examples';
import { ITALIAN } from './italian';
import { ITALIAN_EXAMPLES } from './italian.examples';
import { PORTUGUESE } from './portuguese';
import { PORTUGUESE_EXAMPLES } from './portuguese.examples';
import { SPANISH } from './spanish';
import { SPANISH_EXAMPLES } from './spanish.examples';

const ruleOf = (name: string) => RULES.find(([id, code]) => `${id} ${code}` === name);
const read = (text: string) => lex(plain(text).replaceAll('§', MASK.repeat(9))).map((token) => token.rule);

describe.each([
  ['Spanish', SPANISH, SPANISH_EXAMPLES],
  ['Portuguese', PORTUGUESE, PORTUGUESE_EXAMPLES],
  ['German', GERMAN, GERMAN_EXAMPLES],
  ['Dutch', DUTCH, DUTCH_EXAMPLES],
  ['French', FRENCH, FRENCH_EXAMPLES],
  ['Italian', ITALIAN, ITALIAN_EXAMPLES],
])('words of notes in %s', (_, words, examples) => {
  test('each belongs to a rule and has its example', () => {
    expect(Object.keys(words).filter((name) => !ruleOf(name))).toEqual([]);
    expect(Object.keys(examples)).toEqual(Object.keys(words));
  });

  test('every rule is read in the text that it must be read in, and not in the other', () => {
    for (const [name, [must, mustNot]] of Object.entries(examples)) {
      expect(read(must), must).toContain(ruleOf(name));
      expect(read(mustNot), mustNot).not.toContain(ruleOf(name));
      // By a word of this language, whatever the other words of the rule say.
      const text = plain(must).replaceAll('§', MASK.repeat(9));
      expect(new RegExp(words[name] ?? '').exec(text)?.[0], must).toMatch(/./);
    }
  });
});
