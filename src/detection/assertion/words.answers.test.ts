import { describe, expect, test } from 'vitest';
import { hear, NAME, reason, said } from '../../../tests/support/heard-in-words';
import type { Heard } from './draft';
import type { Token } from './lex';
import { ofAnswer, ofCondition, ofLastWord, ofLead } from './words';

/** A sentence of phrases of one letter each, with their words; heard of the name at `own`, "M". */
function spelt(own: number, said: Heard['said'], ...phrases: readonly (readonly [string, string])[]): Heard {
  const tokens: Token[] = [];
  let masked = '';
  for (const [code, words] of phrases) {
    if (masked) masked += ' ';
    const rule = code === 'M' ? null : ([`rule-${code}`, code, ''] as unknown as Token['rule']);
    tokens.push({
      code: code as Token['code'],
      rule,
      start: masked.length,
      end: masked.length + words.length,
      at: tokens.length,
    });
    masked += words;
  }
  const clause = {
    tokens,
    groups: [{ first: own, last: own }],
    codes: tokens.map(({ code }) => code).join(''),
  };
  const end = tokens[own]?.end ?? 0;
  return hear('§', { said, clause, masked, own, group: { first: own, last: own }, rest: masked.slice(end) });
}

describe('an offer, and further on the answer to it', () => {
  test('is refused, told strongly, by the words that refuse', () => {
    const text = 'offered § today, read the leaflet, she declined';
    const start = text.indexOf('declined') + 2;
    expect(ofAnswer(hear(text))).toEqual({
      status: 'negated',
      detail: 'declined',
      basis: 'strong',
      because: reason('cue:declined', start, start + 8),
    });
  });

  test.each([
    ['offered § today, read the leaflet, she declined.', 'negated'],
    ['offered § today, read the leaflet, she declined it', 'negated'],
    ['offered § today, read the leaflet, she declined because', 'negated'],
    ['offering § today, read the leaflet, she declines', 'negated'],
    ['discussed § today, read the leaflet, she refused', 'negated'],
    ['offered § today, read the leaflet, she declined surgery', null],
    ['offered § today, read the leaflet, she is keen', null],
    ['saw her today, § today, read the leaflet, she declined', null],
    ['read of § today, she declined, then it was offered', null],
    // The answer to the next name is none to this one.
    ['offered § today, § read, she declined', 'negated'],
  ])('"%s": %s', (text, told) => {
    expect(ofAnswer(hear(text, { said: said('u') }))?.status ?? null).toBe(told);
  });

  test('counts where nothing else is said, or it is only thought of or begun', () => {
    const of = (said: Heard['said']) =>
      ofAnswer(hear('offered § today, read the leaflet, she declined', { said }))?.status ?? null;
    for (const code of ['u', 'U', 'B']) expect([code, of(said(code))]).toEqual([code, 'negated']);
    expect(of(null)).toBe('negated');
    for (const code of ['a', 'b', 'c', 's', 'd', 'n', 'o', 'N', 'A'])
      expect([code, of(said(code))]).toEqual([code, null]);
  });

  test('stands behind the name, before the next name or person', () => {
    const of = (...phrases: readonly (readonly [string, string])[]) =>
      ofAnswer(spelt(1, null, ['u', 'offered'], ['M', NAME], ...phrases));
    const no = ['d', 'declined'] as const;
    expect(of(no)).toEqual({
      status: 'negated',
      detail: 'declined',
      basis: 'strong',
      because: reason('cue:rule-d', 12, 20),
    });
    expect(of(['T', 'today'], no)?.status).toBe('negated');
    expect(of(no, ['M', NAME])?.status).toBe(undefined);
    expect(of(no, ['x', '.'], ['M', NAME])?.status).toBe('negated');
    expect(of(['M', NAME], no)?.status).toBe(undefined);
    expect(of(['K', 'sister'], no)?.status).toBe(undefined);
    expect(of(['O', 'friend'], no)?.status).toBe(undefined);
    expect(of(['E', 'she'], no, [',', ','], ['O', 'friend'])?.status).toBe('negated');
    expect(of(['E', 'she'], ['E', 'she'], ['E', 'she'], no, [',', ','], ['M', NAME])?.status).toBe('negated');
  });

  test('before the name is none', () => {
    expect(ofAnswer(spelt(2, null, ['u', 'offered'], ['d', 'declined'], ['M', NAME]))).toBe(null);
    expect(
      ofAnswer(spelt(3, null, ['u', 'offered'], ['d', 'declined'], [',', ','], ['M', NAME], ['T', 'today'])),
    ).toBe(null);
  });

  test('is a phrase that declines, and of these words', () => {
    const of = (...phrases: readonly (readonly [string, string])[]) =>
      ofAnswer(spelt(1, null, ['u', 'offered'], ['M', NAME], ...phrases))?.status ?? null;
    for (const words of [
      'declined',
      'declines',
      'decline',
      'refused',
      'refuses',
      'refuse',
      'refusa',
      'refuso',
      'refusou',
      'rifiuta',
      'rechaza',
      'rechazo',
      'weigert',
    ])
      expect([words, of(['d', words]), of(['s', words])]).toEqual([words, 'negated', null]);
    for (const words of ['not keen', 'she declined', 'declined to'])
      expect([words, of(['d', words])]).toEqual([words, null]);
  });

  test.each([
    ['.', 'negated'],
    [',', 'negated'],
    [';', 'negated'],
    ['(', 'negated'],
    [')', 'negated'],
    ['it', 'negated'],
    ['this', 'negated'],
    ['both', 'negated'],
    ['due', 'negated'],
    ['because', 'negated'],
    ['as', 'negated'],
    ['since', 'negated'],
    ['for now', 'negated'],
    ['at this', 'negated'],
    ['today', 'negated'],
    ['for pain', null],
    ['at', null],
    ['items', null],
    ['scans, this', null],
    ['and', null],
  ])('has no object but the offer: "declined %s" is %s', (behind, told) => {
    expect(
      ofAnswer(spelt(1, null, ['u', 'offered'], ['M', NAME], ['d', 'declined'], ['_', behind]))?.status ??
        null,
    ).toBe(told);
  });

  test.each([
    'offer',
    'offered',
    'offering',
    'consider',
    'considered',
    'considering',
    'discuss',
    'discussed',
    'discussing',
    'suggest',
    'suggested',
    'suggesting',
    'recommend',
    'recommended',
    'recommending',
    'proposed',
    'proposing',
    'mention',
    'mentioned',
    'mentioning',
    'advised',
    'advising',
    'prescribed',
    'prescribing',
    'propose',
    'evoque',
    'discute',
    'ofrece',
    'ofrecido',
    'oferece',
    'offerto',
    'offerta',
    'angeboten',
    'besprochen',
    'aangeboden',
    'voorgesteld',
    'proposta',
    'proposto',
  ])('is an answer where there was an offer: "%s"', (words) => {
    const of = (...phrases: readonly (readonly [string, string])[]) =>
      ofAnswer(spelt(1, null, ...phrases))?.status ?? null;
    expect(of(['u', words], ['M', NAME], ['d', 'declined'])).toBe('negated');
    expect(of(['u', `x${words}`], ['M', NAME], ['d', 'declined'])).toBe(null);
    expect(of(['u', 'word'], ['M', NAME], ['d', 'declined'], ['u', `. ${words}`])).toBe(null);
  });

  test('of a phrase without a rule is named "declined"', () => {
    const heard = spelt(1, null, ['u', 'offered'], ['M', NAME], ['d', 'declined']);
    const tokens = heard.clause.tokens.map((token) => ({ ...token, rule: null }));
    expect(ofAnswer({ ...heard, clause: { ...heard.clause, tokens } })?.because).toEqual(
      reason('cue:declined', 12, 20),
    );
  });
});

describe('a condition', () => {
  test('that leads the sentence is thought of, told strongly, by the name', () => {
    expect(ofCondition(hear('if surgery is declined: §'))).toEqual({
      status: 'hypothetical',
      basis: 'strong',
      because: reason('cue:considered', 24, 27),
    });
    expect(ofCondition(hear('§ if the pain gets worse'))).toEqual({
      status: 'hypothetical',
      basis: 'strong',
      because: reason('cue:considered', 0, 3),
    });
  });

  test.each([
    ['if surgery is declined: §', 'hypothetical'],
    ['if surgery is declined, §', 'hypothetical'],
    ['- if surgery is declined, §', 'hypothetical'],
    ['if surgery is declined: , §', 'hypothetical'],
    ['if surgery is declined: , , , §', 'hypothetical'],
    ['if surgery is declined: , , , , , §', 'hypothetical'],
    ['if § is declined, §', 'hypothetical'],
    ['if it hurts: §', 'hypothetical'],
    ['falls op abgelehnt: §', 'hypothetical'],
    ['wenn nicht: §', 'hypothetical'],
    ['si no tolera: §', 'hypothetical'],
    ['wife unwell if surgery is declined: §', null],
    ['iffy, surgery is declined: §', null],
    ['surgery is declined: §', null],
    ['if surgery is declined §', null],
    ['if surgery is declined, on with §', null],
    ['on §, if surgery is declined: she', null],
  ])('"%s": %s', (text, told) => {
    expect(ofCondition(hear(text))?.status ?? null).toBe(told);
  });

  test('that leads counts where what is said belongs to the condition', () => {
    const of = (said: Heard['said']) =>
      ofCondition(hear('if surgery is declined: §', { said }))?.status ?? null;
    for (const code of ['d', 'n', 's', 'h', 'y'])
      expect([code, of(said(code)), of(said(code, 0, true))]).toEqual([code, 'hypothetical', null]);
    for (const code of ['a', 'b', 'c', 'o', 'u', 'p'])
      expect([code, of(said(code)), of(said(code, 0, true))]).toEqual([code, null, null]);
    expect(of(null)).toBe('hypothetical');
  });

  test('that leads is short, and ends right before the name', () => {
    const of = (...phrases: readonly (readonly [string, string])[]) =>
      ofCondition(spelt(phrases.length, null, ...phrases, ['M', NAME], [':', ':']))?.status ?? null;
    const word = ['s', 'word'] as const;
    const colon = [':', ':'] as const;
    const lead = ['u', 'if'] as const;
    expect(of(lead, colon)).toBe('hypothetical');
    expect(of(lead, ...Array(8).fill(word), colon)).toBe('hypothetical');
    expect(of(lead, ...Array(9).fill(word), colon)).toBe(null);
    expect(of(lead, word, [';', ';'], word, colon)).toBe(null);
    expect(of(lead, word, [',', ',']) ?? null).toBe('hypothetical');
    expect(of(lead, word)).toBe(null);
    expect(of(lead, word, colon, word)).toBe(null);
    expect(of(lead, colon, ['&', '&'], [',', ','], ['_', '_'])).toBe('hypothetical');
    expect(of(['_', 'if'], lead, colon)).toBe(null);
    expect(of(['u', 'considering'], colon)).toBe(null);
    expect(of(['u', 'considering if'], colon)).toBe(null);
  });

  test.each([
    ['§ if the pain gets worse', 'hypothetical'],
    ['§ alone if the pain gets worse.', 'hypothetical'],
    ['§ monotherapy if the pain gets worse; then', 'hypothetical'],
    ['§ instead if the pain gets worse', 'hypothetical'],
    ['§ daily if the pain gets worse', null],
    ['§ if tolerated well', null],
    ['§ if needed for her pain', null],
    ['§ if she is already told', null],
    ["§ if she's still sore", null],
    ['§ if pt already knows', null],
    ['§ if you still hurt', null],
    ['§ if you hurt', 'hypothetical'],
    ['§ if able to have it', null],
    ['§ if okra is eaten', 'hypothetical'],
    ['§ if ok with her', null],
    ['§ if no', null],
    ['§ if not', 'hypothetical'],
    ['§ if not on it', null],
    ['§ if not taking it', null],
    [`§ if ${'x'.repeat(60)}`, 'hypothetical'],
    [`§ if ${'x'.repeat(61)}`, null],
  ])('behind a name of which nothing is said: "%s" is %s', (text, told) => {
    expect(ofCondition(hear(text, { said: null }))?.status ?? null).toBe(told);
    expect(ofCondition(hear(text, { said: said('o') }))).toBe(null);
  });
});

describe('a lead', () => {
  const of = (...phrases: readonly (readonly [string, string])[]) =>
    ofLead(spelt(phrases.length, null, ...phrases, ['M', NAME], [':', ':']))?.status ?? null;

  test('stands right before the name', () => {
    expect(of(['x', 'after'], [':', ':'])).toBe('planned');
    expect(of(['u', 'if'], [';', ';'])).toBe('hypothetical');
    expect(of(['u', 'if'], [':', ':'], [',', ','], ['&', '&'], [',', ','])).toBe('hypothetical');
    expect(of(['u', 'if'], [':', ':'], [',', ','], ['&', '&'], [',', ','], [',', ','])).toBe(null);
    expect(of(['u', 'if'], [':', ':'], ['_', 'word'])).toBe(null);
    expect(of(['u', 'if'], [':', ':'], ['_', 'word'], ['_', 'word'], ['_', 'word'], ['_', 'word'])).toBe(
      null,
    );
    expect(of(['s', 'word'], ['u', 'if'], [':', ':'])).toBe(null);
    expect(of(['s', 'word'], [';', ';'], ['u', 'if'], [':', ':'])).toBe('hypothetical');
    expect(of(['u', 'if'], ...Array(4).fill(['s', 'word']), [':', ':'])).toBe('hypothetical');
    expect(of(['u', 'if'], ...Array(5).fill(['s', 'word']), [':', ':'])).toBe(null);
    expect(of(['u', 'if'], ['M', NAME], [':', ':'])).toBe(null);
  });

  test.each([
    [' after', 'planned'],
    [' afterward', 'planned'],
    [' afterwards', 'planned'],
    [' later', 'planned'],
    [' next', 'planned'],
    [' to follow', 'planned'],
    [' after that', 'planned'],
    [' after this.', 'planned'],
    [' after chemo;', 'planned'],
    [' after surgery)', 'planned'],
    [' after rt,', 'planned'],
    [' after xrt', 'planned'],
    [' after radiation', 'planned'],
    [' after ', 'planned'],
    [' after lunch', null],
    [' after that day', null],
    ['; , after', null],
    ['after', null],
  ])('or a word of later right behind it: "§%s" is %s', (rest, told) => {
    expect(ofLead(hear(`§${rest}`, { said: null }))?.status ?? null).toBe(told);
  });
});

describe('a stop that is the last word', () => {
  test('is one though she began before it, not where she went on after it', () => {
    const of = (code: string, start: number) =>
      ofLastWord(
        hear('§, stopped in may', {
          said: { ...said(code, 0, true), token: { start, end: start } } as Heard['said'],
        }),
      )?.status ?? null;
    expect([of('c', 99), of('c', 0)]).toEqual([null, 'discontinued']);
    expect([of('b', 99), of('b', 0)]).toEqual(['discontinued', 'discontinued']);
  });

  test('is none of another drug named right before it, but is what else the sentence names', () => {
    const of = (text: string) => ofLastWord(hear(text, { said: null }, 0))?.status ?? null;
    expect(of('§ 20 mg, calcium stopped')).toBe(null);
    expect(of('§ 20 mg, stopped')).toBe('discontinued');
    expect(of('§ 20 mg, stopped, calcium')).toBe('discontinued');
    expect(of('(calcium § 20 mg stopped')).toBe('discontinued');
  });
});
