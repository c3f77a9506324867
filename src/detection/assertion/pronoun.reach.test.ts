import { describe, expect, test } from 'vitest';
import type { Draft } from './draft';
import { pronounEvent } from './pronoun';

const tamoxifen = (told: Partial<Draft> = {}): Draft => ({
  named: { block: 3, start: 0, end: 9, text: 'Tamoxifen', concept: 'tamoxifen', class: 'serm', because: [] },
  status: 'active',
  who: 'patient',
  basis: 'none',
  entry: null,
  section: 'current',
  because: [],
  ...told,
});

/** Where a sentence stands in its block. */
const FROM = 100;

/** What a sentence tells of a drug named before it: the status, the detail, the rule and the words that tell it. */
const told = (words: string, status: Draft['status'] = 'active'): string | null => {
  const event = pronounEvent(words, { start: FROM, end: FROM + words.length }, tamoxifen({ status }));
  if (!event) return null;
  const [because] = event.because;
  if (!because) return 'nothing tells it';
  return [
    event.status,
    event.detail ?? '-',
    because.rule,
    words.slice(because.start - FROM, because.end - FROM),
  ].join(' | ');
};

/** The status of the drug named before, once the sentence is read. */
const statusAfter = (words: string, status: Draft['status']) => {
  const last = tamoxifen({ status });
  pronounEvent(words, { start: FROM, end: FROM + words.length }, last);
  return last.status;
};

describe('an event is told by the words that mean it', () => {
  test.each([
    ['she takes it every morning', 'active | - | cue:taking | takes it every'],
    ['these days she takes one with breakfast', 'active | - | cue:taking | takes one with breakfast'],
    ['so they swapped it for another', 'discontinued | switched | cue:replaced | swapped it for '],
    [
      'and the last tablet was taken in may 2019',
      'historical | completed | cue:finished | the last tablet was taken in may 2019',
    ],
    ['well, she took it for five years.', 'historical | completed | cue:past | took it for five years'],
    ['she stopped in may', 'discontinued | - | cue:stopped | stopped'],
    ['ran out in may', 'discontinued | - | cue:stopped | ran out'],
    ['eventually came off because of pain', 'discontinued | - | cue:stopped | came off'],
    ['stopped in may, previously on it', 'discontinued | completed | cue:past | previously on'],
    ['completed in 2017.', 'discontinued | completed | cue:finished | completed'],
    ['she had completed it', 'discontinued | completed | cue:past | completed'],
    ['it was completed in 2017', 'discontinued | completed | cue:finished | was completed'],
    ['la suspendio en mayo', 'discontinued | - | cue:stopped | la suspendio'],
    ['he restarted it', 'active | - | cue:continue | restarted'],
  ])('"%s"', (words, event) => {
    expect(told(words)).toBe(event);
  });

  test('a drug that is turned down was declined', () => {
    const last = tamoxifen({ status: 'planned', timing: 'now' });
    expect(pronounEvent('she turned it down', { start: FROM, end: 118 }, last)).toBe(null);
    expect(last).toEqual(tamoxifen({ status: 'negated', detail: 'declined', timing: undefined }));
  });
});

describe('a drug that is not taken', () => {
  test.each([
    ['she does not take it', 'does not take'],
    ['denies taking it', 'denies taking'],
    ['not using it', 'not using'],
    ['not on it', 'not on'],
  ])('"%s"', (words, cue) => {
    expect(told(words)).toBe(`discontinued | - | cue:negated | ${cue}`);
  });

  test.each([
    'none of it is her fault',
    'she wants none of it',
    'without it she gets on',
    'without it she is better',
  ])('not where something else is denied: "%s"', (words) => {
    expect(told(words)).toBe(null);
  });

  test.each(['she gets on with it', 'she is keen on it'])('not where nothing is denied: "%s"', (words) => {
    expect(told(words)).toBe(null);
  });
});

describe('a stop is told of the drug', () => {
  test.each(['she said it hurt when she stopped walking', 'it hurt her and she stopped walking'])(
    'not where the word for it stands elsewhere: "%s"',
    (words) => {
      expect(told(words)).toBe(null);
    },
  );

  test('not of another therapy', () => {
    expect(told('this therapy completed')).toBe(null);
    expect(told('this was completed')).toBe('discontinued | completed | cue:finished | was completed');
  });

  test.each(['may stop it, she says', 'she may stop it, she says', 'may then stop it, she says'])(
    'not where it is only thought of: "%s"',
    (words) => {
      expect(told(words)).toBe(null);
    },
  );

  test.each([
    'she may rest, she stopped it',
    'she stopped it and may rest',
    'she stopped it and denies pain',
    'she may travel in june for work, she stopped it',
  ])('where something else is thought of, further off: "%s"', (words) => {
    expect(told(words)).toBe('discontinued | - | cue:stopped | stopped');
  });

  test.each([
    'stopped it over the summer and went back on after six weeks',
    'stopped it; now back on it',
    'stopped it, back on them',
    'stopped it, then restarted in june',
    'stopped it, then resumed in june',
    'stopped it and restarted in june',
    'stopped it and resumed in june',
  ])('not where it was begun again: "%s"', (words) => {
    expect(told(words)).toBe(null);
  });

  test.each([
    'stopped it over the summer and went back home',
    'stopped it; now back on her feet',
    'stopped it, then resumes work',
  ])('where something else was: "%s"', (words) => {
    expect(told(words)).toBe('discontinued | - | cue:stopped | stopped');
  });
});

describe('a drug that was stopped and is taken', () => {
  test.each([
    'she now takes it every morning',
    'takes it every morning again',
    'took it today',
    'she still takes it every morning',
    'restarted, takes it every morning',
    're-started, takes it every morning',
    'resumed; takes it every morning',
    'she continues to take it',
    'she continued to take it',
    'carries on taking it',
    'carried on taking it',
    'carrying on taking it',
    'goes on taking it',
    'went on taking it',
    'takes it every morning to keep well',
    'keeps taking it',
    'she kept taking it',
    'persists with it',
    'persisted with it',
  ])('again is taken: "%s"', (words) => {
    expect(statusAfter(words, 'discontinued')).toBe('active');
    expect(statusAfter(words, 'historical')).toBe('historical');
    expect(statusAfter(words, 'negated')).toBe('negated');
    expect(told(words, 'discontinued')?.slice(0, 24)).toBe('active | - | cue:taking ');
  });

  test.each([
    'took it yesterday',
    'takes one daily',
    'takes it every morning',
    'takes it with her breakfast',
  ])('stays as it was told where nothing says that it was begun again: "%s"', (words) => {
    expect(statusAfter(words, 'discontinued')).toBe('discontinued');
    expect(told(words, 'discontinued')?.slice(0, 24)).toBe('active | - | cue:taking ');
  });
});

describe('a restart', () => {
  test.each(['can not restart it', 'can not now restart it in may', 'can not now resume it in may'])(
    'is none where it is denied right before it: "%s"',
    (words) => {
      expect(told(words, 'discontinued')).toBe(null);
      expect(statusAfter(words, 'discontinued')).toBe('discontinued');
    },
  );

  test.each([
    'not well for weeks until she restarted it',
    'not well but restarted it',
    'not well, restarted it',
    'not well; restarted it',
    'not well. she restarted it',
  ])('is one where something else is denied: "%s"', (words) => {
    expect(told(words, 'discontinued')).toBe('active | - | cue:continue | restarted');
  });

  test('a stop is one whatever is denied before it', () => {
    expect(told('not well when she stopped it')).toBe('discontinued | - | cue:stopped | stopped');
    expect(told('can not stay so, stopped it')).toBe('discontinued | - | cue:stopped | stopped');
  });

  test('is told of the drug, not of something else', () => {
    expect(told('she continues it, resumed walking', 'discontinued')).toBe(null);
    expect(told('she rests, resumed it', 'discontinued')).toBe('active | - | cue:continue | resumed');
  });

  test.each(['restarted', 're-started', 'recommenced', 're-commenced', 'resumed'])('"%s it"', (verb) => {
    expect(told(`she ${verb} it`)).toBe(`active | - | cue:continue | ${verb}`);
  });

  test('makes only a drug that was stopped one that is taken', () => {
    expect(statusAfter('she restarted it', 'discontinued')).toBe('active');
    for (const status of ['planned', 'historical', 'negated', 'hypothetical'] as const)
      expect(statusAfter('she restarted it', status)).toBe(status);
    expect(statusAfter('she stopped it', 'discontinued')).toBe('discontinued');
  });
});
