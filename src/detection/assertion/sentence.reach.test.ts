import { describe, expect, test } from 'vitest';
import type { Concept } from '../../knowledge/terms';
import type { Block, NamedConcept } from '../types';
import type { Draft, Scene } from './draft';
import { plain } from './lex';
import { draftsOfSentence } from './sentence';

const month = (year: number, number: number) => year * 12 + number;

/** Names of two drugs, where they stand in a text. */
const namesIn = (text: string, block: number): NamedConcept[] =>
  [...text.matchAll(/tamoxifen|letrozole/gi)].map((match) => ({
    block,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    concept: match[0].toLowerCase() as Concept,
    class: match[0].toLowerCase() === 'letrozole' ? 'aromatase-inhibitor' : 'serm',
    because: [],
  }));

const SCENE: Scene = {
  blocks: [],
  rows: new Map(),
  now: { month: month(2024, 4), exact: true },
  tale: false,
  lines: 0,
  refused: false,
  husband: false,
};

interface Told {
  /** What stands before the sentence in its block. */
  before?: string;
  entry?: number | null;
  section?: Draft['section'];
  scene?: Scene;
  block?: number;
}

/** The names of a sentence, read in April 2024. */
const drafts = (sentence: string, told: Told = {}): Draft[] => {
  const { before = '', entry = null, section = null, scene = SCENE, block = 0 } = told;
  const block0: Block = { text: before + sentence, role: 'text' };
  const start = before.length;
  const names = namesIn(block0.text, block).filter((name) => name.start >= start);
  const span = { start, end: block0.text.length };
  return draftsOfSentence(scene, block0, section, span, plain(sentence), names, entry, false);
};

const BEFORE = ['', 'Well. ', 'She is well and sleeps better than she did. '];

describe('further on in its block', () => {
  // Each of a town of its own: a sentence read before is not read anew.
  const PLACES = BEFORE.map((before, i) => [before, `in ${['Ely', 'Deal', 'Rye'][i]}`] as const);

  test.each(PLACES)('what an older entry begins was begun then: behind "%s"', (before, town) => {
    const of = (text: string, entry: number) =>
      drafts(text, { before, entry }).map(({ status, timing }) => [status, timing]);
    expect(of(`Start tamoxifen ${town}`, month(2024, 2))).toEqual([['active', undefined]]);
    expect(of(`Start tamoxifen ${town}`, month(2024, 3))).toEqual([['planned', 'now']]);
    expect(of(`Now that she is well again start tamoxifen ${town}`, month(2024, 2))).toEqual([
      ['active', undefined],
    ]);
  });

  test.each(PLACES)('a stop has the date behind it: behind "%s"', (before, town) => {
    const entry = (text: string) => drafts(text, { before })[0]?.entry;
    expect(entry(`Tamoxifen stopped 5/2019 ${town}`)).toBe(month(2019, 5));
    expect(entry(`Tamoxifen stopped ${town}, seen 5/2019`)).toBeNull();
    expect(entry(`Tamoxifen stopped ${town}`)).toBeNull();
  });
});

describe('a date behind words of the past', () => {
  test.each([
    ['Tamoxifen taken before, in 5/2019', 'historical'],
    ['Tamoxifen in the past, 5/2019', 'historical'],
    ['Tamoxifen: historical, 5/2019', 'historical'],
    ['Tamoxifen stopped, 5/2019', 'discontinued'],
  ])('is when it was: "%s"', (text, status) => {
    expect(drafts(text).map((draft) => [draft.status, draft.entry])).toEqual([[status, month(2019, 5)]]);
  });

  test('is not that of a drug that is taken, thought of or declined', () => {
    for (const text of [
      'Tamoxifen continued 5/2019',
      'Tamoxifen considered 5/2019',
      'Tamoxifen declined 5/2019',
    ])
      expect(drafts(text).map((draft) => draft.entry)).toEqual([null]);
  });
});

describe('names of one breath', () => {
  test.each([
    ['Switched to tamoxifen and letrozole', 'active', 'switch:changed-to'],
    ['Switched from tamoxifen and letrozole to pills', 'discontinued', 'switch:changed-from'],
    ['After tamoxifen and letrozole', 'historical', 'cue:later'],
    ['On tamoxifen, letrozole', 'active', 'cue:on'],
    ['Takes neither tamoxifen nor letrozole', 'negated', 'cue:negated'],
  ])('are told the same, the first and the last: "%s"', (text, status, rule) => {
    const told = drafts(text).map((draft) => [
      draft.status,
      draft.because.at(-1)?.rule,
      draft.because.at(-1)?.start,
    ]);
    expect(told.map(([a, b]) => [a, b])).toEqual([
      [status, rule],
      [status, rule],
    ]);
    expect(told[1]).toEqual(told[0]);
  });

  test('are apart where another is named in between', () => {
    expect(
      drafts('Stopped tamoxifen and takes letrozole').map((draft) => [draft.named.text, draft.status]),
    ).toEqual([
      ['tamoxifen', 'discontinued'],
      ['letrozole', 'active'],
    ]);
  });
});

describe('what is told with a pronoun', () => {
  /** What is told behind the last name, beside its mention, and its words. */
  const events = (text: string, before = '') =>
    drafts(text, { before })
      .filter(({ silent }) => silent)
      .map(({ status, named, because }) => [
        named.text,
        status,
        (before + text).slice(because.at(-1)?.start, because.at(-1)?.end),
      ]);

  test.each(BEFORE)('is told of the last name: behind "%s"', (before) => {
    expect(events('Takes tamoxifen; she stopped it', before)).toEqual([
      ['tamoxifen', 'discontinued', 'stopped'],
    ]);
    expect(events('Takes letrozole and tamoxifen, she stopped it', before)).toEqual([
      ['tamoxifen', 'discontinued', 'stopped'],
    ]);
  });

  test.each([
    'Takes tamoxifen daily; stopped in may',
    'Takes tamoxifen daily, stopped in may',
    'Takes tamoxifen daily. stopped in may',
    'Takes tamoxifen but stopped in may',
    'Takes tamoxifen; stopped in may',
    'Takes tamoxifen and stopped it',
    'Takes tamoxifen, she stopped it',
    'Takes tamoxifen daily, it was stopped',
  ])('begins at a sign or a new verb: "%s"', (text) => {
    expect(events(text).map(([, status]) => status)).toEqual(['discontinued']);
  });

  test.each([
    'Well, she stopped it and takes tamoxifen',
    'In pain; stopped in may. restarted it, takes tamoxifen',
    'Takes tamoxifen daily',
    'Takes tamoxifen so she stopped it',
    'Takes tamoxifen; vitamins came too late, they were stopped at once',
    'Takes tamoxifen; she is well',
  ])('is none where nothing is told of it so: "%s"', (text) => {
    expect(events(text)).toEqual([]);
  });
});

test('a sentence that names no drug tells of none, once and again', () => {
  for (const text of ['She stopped it; she is well.', 'She is well, it was stopped.', 'Well'])
    expect([drafts(text), drafts(text), drafts(text, { before: 'So. ' })]).toEqual([[], [], []]);
});

describe('a sentence read before', () => {
  /** A scene that counts how often it is looked at. */
  const counting = () => {
    let looks = 0;
    const scene: Scene = {
      ...SCENE,
      get now() {
        looks++;
        return SCENE.now;
      },
    };
    return { scene, looks: () => looks };
  };
  /** How often the scene is looked at to read it: once where it was read before. */
  const looksAt = (sentence: string, told: Told = {}) => {
    const { scene, looks } = counting();
    drafts(sentence, { ...told, scene });
    return looks();
  };

  test('is not read anew, there or further on or in another block', () => {
    const sentence = 'Tamoxifen stopped 5/2019 in Kent';
    expect(looksAt(sentence)).toBeGreaterThan(1);
    expect(looksAt(sentence)).toBe(1);
    expect(looksAt(sentence, { before: 'She is well. ' })).toBe(1);
    expect(looksAt(sentence, { block: 4 })).toBe(1);
    expect(looksAt(`${sentence}ish`)).toBeGreaterThan(1);
  });

  test('is not read anew behind a question, where it holds no box', () => {
    const sentence = 'Tamoxifen stopped 5/2019 in York';
    expect(looksAt(sentence)).toBeGreaterThan(1);
    expect(looksAt(sentence, { before: 'Have you ever taken this: ' })).toBe(1);
    const box = '[x] tamoxifen 20 mg in York';
    expect(looksAt(box)).toBeGreaterThan(1);
    expect(looksAt(box)).toBe(1);
    expect(looksAt(box, { before: 'Have you ever taken this: ' })).toBeGreaterThan(1);
  });

  test('is read anew below another title, of another entry', () => {
    const sentence = 'Tamoxifen stopped 5/2019 in Hull';
    for (const told of [
      {},
      { section: 'current' },
      { section: 'past' },
      { entry: month(2020, 1) },
    ] as const) {
      expect(looksAt(sentence, told)).toBeGreaterThan(1);
      expect(looksAt(sentence, told)).toBe(1);
    }
  });

  test('tells the same, with its words and its name where it stands', () => {
    const sentence = 'Tamoxifen stopped in June; she restarted it';
    for (const [before, block] of [
      ['Seen. ', 2],
      ['', 0],
      ['She is well. ', 5],
      ['Seen. ', 2],
    ] as const) {
      const why = (rule: string, words: string) => {
        const start = before.length + sentence.indexOf(words);
        return { rule, block, start, end: start + words.length };
      };
      expect(
        drafts(sentence, { before, block }).map(({ silent, named, because }) => [
          silent,
          named.block,
          named.start,
          because,
        ]),
      ).toEqual([
        [undefined, block, before.length, [why('cue:continue', 'restarted')]],
        [true, block, before.length, [why('cue:continue', 'restarted')]],
      ]);
    }
  });

  test('is read anew in a row, whose other cells decide', () => {
    const sentence = 'Tamoxifen of Bath';
    expect(drafts(sentence).map(({ status }) => status)).toEqual(['active']);
    const name: Block = { text: sentence, role: 'cell', row: 1, column: 'Drug' };
    const other: Block = { text: 'Discontinued', role: 'cell', row: 1, column: 'Status' };
    const rows = new Map([[1, [[0, name] as const, [1, other] as const]]]);
    const span = { start: 0, end: sentence.length };
    const names = namesIn(sentence, 0);
    const inRow = draftsOfSentence({ ...SCENE, rows }, name, null, span, plain(sentence), names, null, false);
    expect(inRow.map(({ status }) => status)).toEqual(['discontinued']);
    expect(drafts(sentence).map(({ status }) => status)).toEqual(['active']);
  });

  test('is remembered apart from what is settled later', () => {
    const sentence = 'Tamoxifen stopped 5/2019 in Bath';
    const [first] = drafts(sentence);
    if (first) first.status = 'general';
    expect(drafts(sentence).map(({ status }) => status)).toEqual(['discontinued']);
  });
});

test('whether a request was refused is asked only below a title of what was started', () => {
  const asked = (section: Draft['section']) => {
    let asks = 0;
    const scene: Scene = {
      ...SCENE,
      get refused() {
        asks++;
        return false;
      },
    };
    drafts('She rests, tamoxifen', { section, scene });
    return asks;
  };
  expect(
    [null, 'current', 'past', 'stopped', 'family'].map((title) => asked(title as Draft['section'])),
  ).toEqual([0, 0, 0, 0, 0]);
  expect(asked('started')).toBeGreaterThan(0);
});
