import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';
import type { Concept } from '../../knowledge/terms';
import type { Block, NamedConcept } from '../types';
import type { Draft, Scene } from './draft';
import { plain } from './lex';
import { draftsOfSentence } from './sentence';
import type { When } from './time';

/** Months since year 0, as entries are counted. */
const month = (year: number, number: number) => year * 12 + number;

/** Two names of drugs, where they stand in a text. */
const namesIn = (text: string): NamedConcept[] =>
  [...text.matchAll(/tamoxifen|letrozole/gi)].map((match) => ({
    block: 0,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    concept: match[0].toLowerCase() as Concept,
    class: match[0].toLowerCase() === 'letrozole' ? 'aromatase-inhibitor' : 'serm',
    because: [],
  }));

/** The names of the last sentence of a block, from `start` on, read in April 2024. */
const draftsOf = (
  block: Block,
  start = 0,
  {
    entry = null,
    exact = true,
    rows = new Map(),
  }: Partial<Pick<Draft, 'entry'> & When & Pick<Scene, 'rows'>> = {},
): Draft[] => {
  const scene: Scene = {
    blocks: [block],
    rows,
    now: { month: month(2024, 4), exact },
    tale: false,
    lines: 0,
    refused: false,
    husband: false,
  };
  const end = block.text.length;
  const names = namesIn(block.text).filter((name) => name.start >= start);
  return draftsOfSentence(
    scene,
    block,
    null,
    { start, end },
    plain(block.text.slice(start)),
    names,
    entry,
    false,
  );
};
const drafts = (text: string, entry: number | null = null, exact = true): Draft[] =>
  draftsOf({ text, role: 'text' }, 0, { entry, exact });
const status = (text: string, entry: number | null, exact = true) => {
  const [draft] = drafts(text, entry, exact);
  return draft && `${draft.status}${draft.timing ? ` ${draft.timing}` : ''}`;
};

describe('what an older entry begins', () => {
  test('was begun then: two months ago, where the day of the document is known', () => {
    expect(status('Start tamoxifen', month(2024, 2))).toBe('active');
    expect(status('Start tamoxifen', month(2024, 3))).toBe('planned now');
    expect(status('Start tamoxifen', null)).toBe('planned now');
  });

  test('two years ago, where only its year is known', () => {
    expect(status('Start tamoxifen', month(2022, 3), false)).toBe('active');
    expect(status('Start tamoxifen', month(2022, 4), false)).toBe('planned now');
  });

  test.each(['Begin', 'Commence', 'Restart', 'Re-start'])('"%s"', (verb) => {
    expect(status(`${verb} tamoxifen next week`, month(2024, 2))).toBe('active');
    expect(status(`${verb} tamoxifen next week`, month(2024, 3))).toBe('planned later');
  });

  test('not what it plans or thinks of in other words', () => {
    expect(status('Plan: tamoxifen, to start soon', month(2024, 2))).toBe('planned now');
    expect(status('Considering starting tamoxifen', month(2024, 2))).toBe('hypothetical');
  });
});

describe('the date behind a stop', () => {
  const entry = (text: string, of: number | null = null) => drafts(text, of)[0]?.entry;

  test.each([
    '5/2019',
    'in 5/2019',
    'on 5/2019',
    'since 5/2019',
    '(5/2019)',
    ', 5/2019',
    ', in 5/2019',
    ':5/2019',
  ])('is when it was: "%s"', (date) => {
    expect(entry(`Tamoxifen stopped ${date}`)).toBe(month(2019, 5));
  });

  test('from a year ago on', () => {
    expect(entry('Tamoxifen stopped 4/2023')).toBe(month(2023, 4));
    expect(entry('Tamoxifen stopped 5/2023')).toBeNull();
  });

  test('is not looked for in a dated entry', () => {
    expect(entry('Tamoxifen stopped 5/2019', month(2023, 1))).toBe(month(2023, 1));
  });

  test('nor behind a drug that is taken', () => {
    expect(entry('Tamoxifen started 5/2019')).toBeNull();
  });
});

test('a dose is of the name it stands behind', () => {
  const dosed = (text: string) => drafts(text).map((draft) => draft.dosed);
  expect(dosed('Takes tamoxifen 20 mg')).toEqual([true]);
  expect(dosed('20 mg daily tamoxifen')).toEqual([false]);
  expect(dosed('Tamoxifen daily, letrozole 2.5 mg')).toEqual([false, true]);
});

describe('the same words, where something else decides', () => {
  test('are read anew behind another question', () => {
    const box = (question: string) =>
      draftsOf({ text: `${question} [x] tamoxifen`, role: 'text' }, question.length + 1)[0]?.status;
    expect(box('Have you ever taken a pill for your bones?')).toBe('historical');
    expect(box('Do you take a pill for your bones?')).toBe('active');
    expect(box('Have you ever taken a pill for your bones?')).toBe('historical');
  });

  test('are read anew of another name that is as long', () => {
    const status = (text: string) =>
      annotateText(`Seen 3/4/2024. ${text}`, { kind: 'record' }).mentions.map((mention) => mention.status);
    expect(status('Offered tamox.')).toEqual(['hypothetical']);
    expect(status('Offered AIMSS.')).toEqual(['active']);
    expect(status('Offered tamox.')).toEqual(['hypothetical']);
  });

  test('are read anew in another row', () => {
    const inRow = (told: string) => {
      const name: Block = { text: 'Tamoxifen', role: 'cell', row: 1, column: 'Drug' };
      const other: Block = { text: told, role: 'cell', row: 1, column: 'Status' };
      const row = [[0, name] as const, [1, other] as const];
      return draftsOf(name, 0, { rows: new Map([[1, row]]) })[0]?.status;
    };
    expect(inRow('Discontinued')).toBe('discontinued');
    expect(inRow('Active')).toBe('active');
    expect(inRow('Discontinued')).toBe('discontinued');
  });
});

test('what is told with a pronoun behind a name, further on, is told of the name there', () => {
  const text = 'Tamoxifen was stopped in 2019; she restarted it in 2021';
  const told = (before: string) =>
    draftsOf({ text: before + text, role: 'text' }, before.length).map(
      ({ silent, status, named, because }) => [silent ?? false, status, named.start, because.at(-1)?.start],
    );
  expect(told('')).toEqual([
    [false, 'active', 0, text.indexOf('restarted')],
    [true, 'active', 0, text.indexOf('restarted')],
  ]);
  expect(told('Well. ')).toEqual([
    [false, 'active', 6, 6 + text.indexOf('restarted')],
    [true, 'active', 6, 6 + text.indexOf('restarted')],
  ]);
});
