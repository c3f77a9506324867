import { describe, expect, test } from 'vitest';
import { annotate } from '../../../tests/support/by-rules';
import { judgeDocument } from '../document';
import type { Block, NamedConcept } from '../types';
import { assertNames } from '.';

type Part = string | (Partial<Block> & { readonly text: string });
const asBlock = (part: Part): Block => ({
  role: 'text',
  ...(typeof part === 'string' ? { text: part } : part),
});

/** Status and time of each name of a note seen on 3 April 2024, block by block, with the rule that decided. */
const read = (...parts: readonly Part[]): string[] =>
  annotate({ kind: 'record', blocks: ['Seen 3/4/2024.', ...parts].map(asBlock) }).mentions.map(
    ({ status, timing, because }) => [status, timing, because.at(-1)?.rule].filter(Boolean).join(' '),
  );

describe('a heading inside a line', () => {
  const under = (heading: string, text: string) => read({ text, section: [heading] });

  test.each([
    'Current meds: letrozole 2.5 mg',
    '- Current meds: letrozole 2.5 mg',
    '(Current meds: letrozole 2.5 mg)',
    'Present meds: letrozole 2.5 mg',
    'Active meds: letrozole 2.5 mg',
    'Home meds: letrozole 2.5 mg',
    'Ongoing meds: letrozole 2.5 mg',
  ])('that names these days outweighs the title: "%s"', (text) => {
    expect(under('Stopped medications', text)).toEqual(['active section:current']);
  });

  test.each([
    'Meds: letrozole 2.5 mg',
    'Drug: letrozole 2.5 mg today',
    'Drug: letrozole 2.5 mg, current pharmacy',
    'Medication: letrozole 2.5 mg',
  ])('that is no more than the name of a field does not: "%s"', (text) => {
    expect(under('Refill request - DENIED', text)).toEqual(['discontinued section:stopped']);
    expect(under('Never taken', text)).toEqual(['negated section:never']);
    expect(under('Plan', text)).toEqual(['active section:current']);
  });
});

describe('the headings above a block, nearest first', () => {
  const under = (...section: string[]) => read({ text: 'Letrozole 2.5 mg', section });

  test('a stop or a never above the name of a field counts, other titles do not', () => {
    expect(under('Medication')).toEqual(['active section:current']);
    expect(under('Medication', 'Refill request - DENIED')).toEqual(['discontinued section:stopped']);
    expect(under('Medication', 'Never taken')).toEqual(['negated section:never']);
    expect(under('Medication', 'Plan')).toEqual(['active section:current']);
    expect(under('Medication', 'Options discussed')).toEqual(['active section:current']);
  });

  test('of others the nearest that says something counts', () => {
    expect(under('Current medications', 'Never taken')).toEqual(['active section:current']);
    expect(under('Never taken', 'Medication')).toEqual(['negated section:never']);
    expect(under('Ward 3', 'Never taken')).toEqual(['negated section:never']);
    expect(under('Ward 3')).toEqual(['active default:narrative']);
  });
});

describe('a title speaks for the first sentence below it', () => {
  test('of what was never taken', () => {
    const section = ['Never taken'];
    expect(read({ text: 'Takes letrozole.', section })).toEqual(['negated section:never']);
    expect(read({ text: 'Seen well. Takes letrozole.', section })).toEqual(['active cue:taking']);
    expect(read('Seen well. Never taken: takes letrozole.')).toEqual(['negated section:never']);
  });

  test('of allergies', () => {
    const section = ['Allergies'];
    expect(read({ text: 'Do not give letrozole.', section })).toEqual(['allergy section:allergy']);
    expect(read({ text: 'Seen well. Do not give letrozole.', section })).toEqual(['negated cue:negated']);
    expect(read('Seen well. Allergies: do not give letrozole.')).toEqual(['allergy section:allergy']);
  });
});

describe('a pronoun', () => {
  test('tells of the drug before it, though the syndrome is named too', () => {
    expect(read('On letrozole 2.5 mg. She stopped it in May.')).toEqual(['discontinued cue:stopped']);
    expect(read('AIMSS in 2020. On letrozole 2.5 mg. She stopped it in May.')).toEqual([
      'active default:narrative',
      'discontinued cue:stopped',
    ]);
    expect(read('On letrozole 2.5 mg. She stopped smoking in May.')).toEqual(['active cue:on']);
  });

  test('behind a semicolon tells of the name before it, not of one before that', () => {
    expect(read('On Evista; she stopped it.')).toEqual(['discontinued cue:stopped']);
    expect(
      read('She came to the clinic for review today. Prescribed Evista; also tamoxifen; she stopped it.'),
    ).toEqual(['active cue:begun', 'discontinued cue:stopped']);
  });

  test('two sentences behind a name is as far as it reaches', () => {
    const text = (between: string) => `On letrozole 2.5 mg. ${between}She stopped it in May.`;
    expect(read(text('She is well. '))).toEqual(['discontinued cue:stopped']);
    expect(read(text('She is well. She walks. '))).toEqual(['active cue:on']);
  });
});

describe('the day that a row begins with', () => {
  const row = (day: string, column: string | undefined = undefined) =>
    read(
      { text: day, row: 1, role: 'cell', ...(column ? { column } : {}) },
      { text: 'Start letrozole 2.5 mg', row: 1, role: 'cell', ...(column ? { column: 'Order' } : {}) },
    );

  test.each([
    '4/3/22',
    '14/3/22',
    '4/13/22',
    '14-11-2022',
    '4.3.22',
    ' 4/3/22 ',
    '(4/3/22)',
    '4/3/22:',
    '[4/3/2022]',
  ])('"%s": what it tells to begin was begun then', (day) => {
    expect(row(day)).toEqual(['active cue:begin']);
  });

  test.each(['3/4/24', 'Due 4/3/22', 'x4/3/22', '4/3/22, due', '4/3/22x', '4/3/2', '114/3/22', 'Monday'])(
    '"%s" is none of long ago',
    (day) => {
      expect(row(day)).toEqual(['planned now cue:begin']);
    },
  );

  test('but not below the title of a column', () => {
    expect(row('4/3/22', 'Due')).toEqual(['planned now cue:begin']);
  });

  test('nor of another row', () => {
    expect(
      read(
        { text: '4/3/22', row: 1, role: 'cell' },
        { text: 'Start letrozole 2.5 mg', row: 2, role: 'cell' },
      ),
    ).toEqual(['planned now cue:begin']);
  });

  test('as the heading above a block', () => {
    expect(read({ text: 'Start letrozole 2.5 mg', section: ['4/3/22'] })).toEqual(['active cue:begin']);
    expect(read({ text: 'Start letrozole 2.5 mg', section: ['3/4/24'] })).toEqual(['planned now cue:begin']);
  });
});

describe('the lines of a choice', () => {
  const hypothetical = 'hypothetical section:options';
  const active = 'active default:narrative';

  test('are those with letters or numbers below words that weigh', () => {
    expect(read('We weighed', '(a) tamoxifen', '(b) letrozole')).toEqual([hypothetical, hypothetical]);
    expect(read('We discussed:', '1. tamoxifen', '2) letrozole')).toEqual([hypothetical, hypothetical]);
    expect(read('We saw her', '(a) tamoxifen', '(b) letrozole')).toEqual([active, active]);
    expect(read('We weighed her', '(a) tamoxifen')).toEqual([active]);
    expect(read('We weighed', '(a) tamoxifen', 'She is well', '(b) letrozole')).toEqual([
      hypothetical,
      active,
    ]);
  });

  test('not those that hold a letter further on', () => {
    expect(read('Side effects discussed', '2) Letrozole daily')).toEqual([hypothetical]);
    expect(read('Side effects discussed', 'Letrozole (stage 2) daily')).toEqual([active]);
  });

  test.each([
    'weighed',
    'weighed up',
    'options',
    'choices',
    'compared',
    'discussed',
    'considering',
    'considered',
    'went over',
    'going over',
    'laid out',
    'between',
  ])('"%s" weighs', (words) => {
    expect(read(`Then ${words}:`, '(a) tamoxifen')).toEqual([hypothetical]);
    expect(read(`Then ${words} tea:`, '(a) tamoxifen')).toEqual([active]);
  });
});

describe('options told in a sentence', () => {
  test('are what follows the word, at the beginning of a sentence', () => {
    expect(read('Options: letrozole 2.5 mg or rest.')).toEqual(['hypothetical cue:considered']);
    expect(
      read('Letrozole 2.5 mg daily, and for her bones there are now two options: rest or calcium.'),
    ).toEqual(['active default:narrative']);
  });

  test('go on in the next sentences, where there were several', () => {
    const next = 'The other: letrozole 2.5 mg.';
    expect(read(`We have two options. ${next}`)).toEqual(['hypothetical section:options']);
    expect(read(`We went over three paths. ${next}`)).toEqual(['hypothetical section:options']);
    expect(read(`Her pathology is clear. ${next}`)).toEqual(['active default:narrative']);
    expect(read(`She is well. ${next}`)).toEqual(['active default:narrative']);
    expect(read(`We have two options. She is well. ${next}`)).toEqual(['hypothetical section:options']);
    expect(read(`We have two options. She decided today. ${next}`)).toEqual(['active default:narrative']);
  });
});

describe('a form that asks for a drug', () => {
  const under = (answer: string) => read(answer, { text: 'Letrozole 2.5 mg', section: ['Drug requested'] });

  test.each(['Status', 'Decision', 'Determination', 'Adjudication', 'Outcome'])('"%s": refused', (word) => {
    for (const refused of ['disapproved', 'denied', 'NOT APPROVED', 'rejected', 'declined'])
      for (const sign of [': ', ':', ' : ', ' - ', '=', '-'])
        expect([refused, sign, under(`${word}${sign}${refused}`)]).toEqual([
          refused,
          sign,
          ['negated section:started'],
        ]);
    expect(under(`${word}: approved`)).toEqual(['planned now section:started']);
    expect(under(`${word} is denied`)).toEqual(['planned now section:started']);
  });
});

describe('a relative of the reader', () => {
  test.each([
    ['Your sister was ill last year. She takes letrozole.', 'family cue:relative'],
    ['Your sister Anna was ill last year. Anna takes letrozole.', 'family cue:relative'],
    ['Your sister was ill. You mentioned that she takes letrozole.', 'family cue:relative'],
    ['Your sister was ill last year. You take letrozole.', 'active cue:taking'],
    ["Your sister's house is far. She takes letrozole.", 'active cue:taking'],
  ])('"%s": %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});

test('names of a block that a document does not have are of none', () => {
  const blocks = [asBlock('On letrozole.')];
  const named: NamedConcept = {
    block: 1,
    start: 3,
    end: 12,
    text: 'letrozole',
    concept: 'letrozole',
    class: 'aromatase-inhibitor',
    because: [],
  };
  const settled = (names: readonly NamedConcept[]) => {
    const steps = assertNames(blocks, names, judgeDocument({ kind: 'record', blocks }));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value.map(({ status }) => status);
    }
  };
  expect(settled([{ ...named, block: 0 }])).toEqual(['active']);
  expect(settled([named])).toEqual([]);
});
