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
const annotated = (...parts: readonly Part[]) =>
  annotate({ kind: 'record', blocks: ['Seen 3/4/2024.', ...parts].map(asBlock) });

/** Status of each name of a note seen on 3 April 2024, with the rule that decided. */
const read = (...parts: readonly Part[]): string[] =>
  annotated(...parts).mentions.map(({ status, because }) => `${status} ${because.at(-1)?.rule}`);

/** The words that decided on each name. */
const words = (text: string): (string | undefined)[] =>
  annotated(text).mentions.map(({ because }) => {
    const { start, end } = because.at(-1) ?? {};
    return text.slice(start, end);
  });

describe('names are told in the order of the text', () => {
  test.each<[string, string[]]>([
    ['AIMSS from letrozole.', ['AIMSS', 'letrozole']],
    ['Letrozole gave AIMSS.', ['Letrozole', 'AIMSS']],
    ['AIMSS on letrozole, no AIMSS on tamoxifen.', ['AIMSS', 'letrozole', 'AIMSS', 'tamoxifen']],
  ])('in a sentence, the syndrome among them: "%s"', (text, names) => {
    expect(annotated(text).mentions.map((mention) => mention.text)).toEqual(names);
  });

  test('by block, however they come', () => {
    const blocks = ['Seen.', 'On letrozole and tamoxifen.', 'On letrozole and tamoxifen.'].map(asBlock);
    const named = (block: number, start: number, text: 'letrozole' | 'tamoxifen'): NamedConcept => ({
      block,
      start,
      end: start + 9,
      text,
      concept: text,
      class: text === 'letrozole' ? 'aromatase-inhibitor' : 'serm',
      because: [],
    });
    const names = [
      named(2, 3, 'letrozole'),
      named(2, 17, 'tamoxifen'),
      named(1, 3, 'letrozole'),
      named(1, 17, 'tamoxifen'),
    ];
    const steps = assertNames(blocks, names, judgeDocument({ kind: 'record', blocks }));
    for (;;) {
      const { done, value } = steps.next();
      if (!done) continue;
      expect(value.map(({ block, start }) => [block, start])).toEqual([
        [1, 3],
        [1, 17],
        [2, 3],
        [2, 17],
      ]);
      break;
    }
  });
});

test('a heading that names a drug is of the class that it heads', () => {
  expect(read({ text: 'Allergies letrozole', role: 'heading' })).toEqual(['allergy section:allergy']);
  expect(read({ text: 'Ward letrozole', role: 'heading' })).toEqual(['active default:narrative']);
});

describe('below a title that tells of a stop', () => {
  const under = (text: string) => read({ text, section: ['Never taken'] });

  test.each([
    ['Allergies: letrozole', 'allergy section:allergy'],
    ['Past medications: letrozole', 'discontinued section:stopped'],
    ['Plan: letrozole', 'planned cue:future'],
    ['Meds: letrozole', 'negated section:never'],
  ])('a heading inside the line that says more than a list counts: "%s"', (text, told) => {
    expect(under(text)).toEqual([told]);
  });
});

test('the name of a field that says nothing leaves what the one below it said', () => {
  const under = (...section: string[]) => read({ text: 'Letrozole 2.5 mg', section });
  expect(under('Medication', 'Agent')).toEqual(['active section:current']);
  expect(under('Medication', 'Product')).toEqual(['active section:current']);
  expect(under('Agent')).toEqual(['active default:narrative']);
  expect(under('Product', 'Never taken')).toEqual(['negated section:never']);
});

describe('a pronoun before the first name of a sentence', () => {
  const stop = 'She stopped it in May and takes tamoxifen.';
  const stopped = ['discontinued cue:stopped', 'active cue:taking'];

  test('tells of the drug of a sentence before, two sentences back at most', () => {
    expect(read(`On letrozole 2.5 mg. ${stop}`)).toEqual(stopped);
    expect(read(`On letrozole 2.5 mg. She is well. ${stop}`)).toEqual(stopped);
    expect(read(`On letrozole 2.5 mg. She is well. She walks. ${stop}`)).toEqual([
      'active cue:on',
      'active cue:taking',
    ]);
    expect(read(`On letrozole 2.5 mg. She is well. She walks. She sings. ${stop}`)).toEqual([
      'active cue:on',
      'active cue:taking',
    ]);
  });

  test('of what was said there: an offer that is turned down', () => {
    expect(read('Letrozole was offered. She turned it down and tamoxifen was begun.')).toEqual([
      'negated cue:thought-of',
      'active cue:begun',
    ]);
  });

  test('and not of it where it stands behind the name', () => {
    const told = ['active cue:on', 'discontinued cue:stopped'];
    expect(read('On letrozole 2.5 mg. Takes tamoxifen and she stopped it in May.')).toEqual(told);
    expect(read('On letrozole 2.5 mg. Tamoxifen made her ill and she stopped it in May.')).toEqual(told);
  });
});

describe('a pronoun behind a semicolon, before the next name', () => {
  test.each<[string, string[]]>([
    ['Evista 60 mg; she stopped it in May; tamoxifen daily.', ['stopped', 'tamoxifen']],
    ['On Evista, she is well; it was stopped in May; tamoxifen continues.', ['stopped', 'continues']],
    ['She is well today. On Evista; she stopped it in May; on tamoxifen.', ['stopped', 'on']],
  ])('tells of the name before it: "%s"', (text, told) => {
    expect(read(text).map((each) => each.split(' ')[0])).toEqual(['discontinued', 'active']);
    expect(words(text)).toEqual(told);
  });

  test.each([
    'On Evista for her bones; the water pill was stopped; on tamoxifen.',
    'On Evista, but aspirin hurt so she stopped it, on tamoxifen too.',
    'On Evista; she likes it; on tamoxifen.',
  ])('does not tell of it: "%s"', (text) => {
    expect(read(text)).toEqual(['active cue:on', 'active cue:on']);
  });

  test('behind the last name too', () => {
    expect(read('On letrozole; she likes it.')).toEqual(['active cue:on']);
    expect(words('On Evista; she stopped it in May.')).toEqual(['stopped']);
    expect(words('She is well. On Evista and tamoxifen; she stopped it.')).toEqual(['On', 'stopped']);
  });
});

test('a stop of another tablet is none of the drug', () => {
  expect(read('On letrozole 2.5 mg. The water pill was stopped.')).toEqual(['active cue:on']);
  expect(read('On letrozole 2.5 mg. The pill was stopped.')).toEqual(['discontinued cue:stopped']);
});

test('a pronoun tells of a drug and not of a symptom', () => {
  for (const text of [
    'Hot flushes. Her tablet gave them and she stopped it.',
    'Joint pain in May. She blamed her tablet and stopped it.',
    'Joint pain on letrozole. She stopped it in May.',
  ])
    expect([
      text,
      annotated('On letrozole.', text).context.map(({ status, because }) => [status, because.at(-1)?.rule]),
    ]).toEqual([text, [['active', 'default:narrative']]]);
});

describe('rows that tell of supplies', () => {
  const row = (number: number, day: string, text: string, more: Partial<Block> = {}): Part[] => [
    { text: day, row: number, role: 'cell' },
    { text, row: number, role: 'cell', ...more },
  ];
  const drug = 'letrozole 2.5 mg';
  const over = 'historical date:entry';
  const active = 'active default:narrative';

  test('of several dates, the last a year ago or more: the drug is no longer taken', () => {
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', drug))).toEqual([over, over]);
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/23', drug))).toEqual([over, over]);
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/5/23', drug))).toEqual([active, active]);
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/20', drug))).toEqual([active, active]);
  });

  test('of two drugs each by its own dates', () => {
    expect(
      read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', drug), ...row(3, '3/4/21', 'tamoxifen 20 mg')),
    ).toEqual([over, over, active]);
  });

  test('a row without a date is none of them', () => {
    expect(read(...row(1, '3/4/20', drug), ...row(2, 'Ward 3', drug))).toEqual([active, active]);
  });

  test('nor one that says in words that it is taken', () => {
    const takes = `takes ${drug}`;
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', drug), ...row(3, '3/5/21', takes))).toEqual([
      over,
      over,
      'active cue:taking',
    ]);
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', takes))).toEqual([
      'active cue:taking',
      'active cue:taking',
    ]);
  });

  test('nor one below the title of a choice', () => {
    const option = { section: ['Options'] };
    const hypothetical = 'hypothetical section:options';
    expect(read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', drug, option))).toEqual([
      active,
      hypothetical,
    ]);
    expect(
      read(...row(1, '3/4/20', drug), ...row(2, '3/4/21', drug), ...row(3, '3/5/21', drug, option)),
    ).toEqual([over, over, hypothetical]);
  });

  test('nor a line that is no row', () => {
    expect(read(`3/4/20 ${drug}`, `3/4/21 ${drug}`)).toEqual([active, active]);
    expect(read({ text: drug, section: ['3/4/20'] }, { text: drug, section: ['3/4/21'] })).toEqual([
      active,
      active,
    ]);
    expect(
      read({ text: drug, section: ['3/4/20'], row: 1 }, { text: drug, section: ['3/4/21'], row: 2 }),
    ).toEqual([over, over]);
  });
});

describe('a relative of the reader', () => {
  test("what was told before is the reader's", () => {
    expect(read('You take letrozole. Your sister was ill. She takes tamoxifen.')).toEqual([
      'active cue:taking',
      'family cue:relative',
    ]);
  });

  test('a longer name than hers is of another', () => {
    expect(read('Your sister Anna was ill. Anna takes letrozole.')).toEqual(['family cue:relative']);
    expect(read('Your sister Anna was ill. Annabel takes letrozole.')).toEqual(['active cue:taking']);
  });

  test('what the sentence itself says of another keeps its words', () => {
    expect(words('Your sister was ill. Her mother takes letrozole.')).toEqual(['mother']);
    expect(words('Your sister was ill. She knows that her mother takes letrozole.')).toEqual(['mother']);
    expect(words('Your sister was ill. She takes letrozole.')).toEqual(['Your sister was ill.']);
    expect(read('Your sister was ill. Her friend takes letrozole.')).toEqual(['general cue:relative']);
  });
});

describe('the lines of a choice', () => {
  const hypothetical = 'hypothetical section:options';
  const active = 'active default:narrative';

  test('are six at most', () => {
    const rest = ['a) rest', 'b) scan', 'c) walk', 'd) wait'];
    expect(read('We weighed:', ...rest, 'e) letrozole', '1) tamoxifen', '2) raloxifene')).toEqual([
      hypothetical,
      hypothetical,
      active,
    ]);
  });

  test('in words of whatever case', () => {
    expect(read('WEIGHED:', '(a) tamoxifen')).toEqual([hypothetical]);
    expect(read('Weighed:', '(a) tamoxifen')).toEqual([hypothetical]);
  });

  test('stand below words, not below the first of them', () => {
    const first = (...texts: string[]) =>
      annotate({ kind: 'record', blocks: texts.map(asBlock) }).mentions.map(({ status }) => status);
    expect(first('1. discussed', '2. tamoxifen 20 mg')).toEqual(['active']);
    expect(first('Discussed', '2. tamoxifen 20 mg')).toEqual(['hypothetical']);
  });
});
