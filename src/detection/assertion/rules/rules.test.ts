import { describe, expect, test } from 'vitest';
import { lex, MASK, plain } from '../lex';
import { RULES, SIGNS } from '.';
import { EXAMPLES } from './rules.examples';

const all = [...RULES, ...SIGNS];
const read = (text: string) => lex(plain(text).replaceAll('§', MASK.repeat(9))).map((token) => token.rule);

describe('every rule has an example it matches and one it does not', () => {
  test('the examples name the rules in order', () => {
    expect(EXAMPLES.map(([name]) => name)).toEqual(all.map(([id, code]) => `${id} ${code}`));
  });

  test.each(EXAMPLES.map(([name, must, mustNot], index) => [name, must, mustNot, index] as const))(
    '%s: "%s", not "%s"',
    (_, must, mustNot, index) => {
      expect(read(must)).toContain(all[index]);
      expect(read(mustNot)).not.toContain(all[index]);
    },
  );
});
