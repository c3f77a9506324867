import { describe, expect, test } from 'vitest';
import { agreedTo, takenUpAgain } from './again';
import { readClause } from './clause';
import { MASK } from './lex';

/** The words by which the first name of a sentence was taken up again, "§" for each name. */
const again = (text: string): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const [group] = clause.groups;
  if (!group) throw new Error('The sentence names no drug.');
  const token = takenUpAgain(clause, sentence, group);
  return token && sentence.slice(token.start, token.end);
};

describe('a verb that takes a drug up again', () => {
  test.each([
    ['§ stopped, restarted', 'restarted'],
    ['§ stopped, re-started', 're-started'],
    ['§ stopped, recommenced', 'recommenced'],
    ['§ stopped, re-commenced', 're-commenced'],
    ['§ stopped, resumed', 'resumed'],
    ['§ stopped, been back on it', 'back on'],
    ['§ suspendido, reinicio en junio', 'reinicio'],
    ['§ suspendido, reiniciado en junio', 'reiniciado'],
    ['§ suspendida, reiniciada en junio', 'reiniciada'],
    ['§ suspenso, reiniciou em junho', 'reiniciou'],
    ['§ suspendido, reanudo en junio', 'reanudo'],
    ['§ suspendido, reanudado en junio', 'reanudado'],
    ['§ suspendida, reanudada en junio', 'reanudada'],
    ['§ suspendido, retomo en junio', 'retomo'],
    ['§ suspenso, retomou em junho', 'retomou'],
    ['§ suspenso, retomado em junho', 'retomado'],
    ['§ suspensa, retomada em junho', 'retomada'],
    ['§ suspendido, reintroducido en junio', 'reintroducido'],
    ['§ gestopt, hervat in juni', 'hervat'],
  ])('%s', (text, words) => {
    expect(again(text)).toBe(words);
  });

  test.each(['§ stopped, continues in june', '§ suspendido, sigue igual', '§ gestopt, voortgezet in juni'])(
    'no other: %s',
    (text) => {
      expect(again(text)).toBe(null);
    },
  );
});

describe('another drug behind the verb', () => {
  test.each(['§ stopped, resumed; § later', '§ stopped, resumed, § later'])(
    'is of a clause of its own: %s',
    (text) => {
      expect(again(text)).toBe('resumed');
    },
  );

  test.each(['§ stopped, resumed today with her §', '§ stopped, resumed and then §', '§ stopped, resumed §'])(
    'is its object: %s',
    (text) => {
      expect(again(text)).toBe(null);
    },
  );
});

describe('the breath', () => {
  test('reaches 24 words behind the drug', () => {
    const filled = (count: number) => Array.from({ length: count }, () => 'nausea');
    expect(again(`stopped § ${filled(23).join(' ')} restarted`)).toBe('restarted');
    expect(again(`stopped § ${filled(24).join(' ')} restarted`)).toBe(null);
    expect(again(`and for a while back then she stopped § ${filled(20).join(' ')} restarted`)).toBe(
      'restarted',
    );
  });

  test('ends with a relative, of whom a consent is told', () => {
    const sentence = `discussed ${MASK}; her sister agrees to start`;
    const clause = readClause(sentence);
    expect(agreedTo(clause, { first: 1, last: 1 })).toBe(null);
  });
});
