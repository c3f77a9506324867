import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

/** Status of each name in a note, in order; somebody else's with "*". */
const statuses = (text: string): string[] =>
  annotateText(`Patient seen today. ${text}`, { kind: 'record' }).mentions.map(
    ({ status, who }) => `${status}${who === 'other' ? '*' : ''}`,
  );

describe('a choice that is laid out', () => {
  const CHOICE = ['hypothetical', 'hypothetical'];

  test.each([
    'Options: letrozole, tamoxifen.',
    'Option reviewed with her: letrozole, tamoxifen.',
    'The two options discussed: letrozole, tamoxifen.',
    'Alternatives: letrozole, tamoxifen.',
    '- Choices for her bones: letrozole, tamoxifen.',
    'There are 2 options. One is letrozole. Another is tamoxifen.',
    'There is the other path. One is letrozole. Another is tamoxifen.',
    'We went over two strategies. One would be letrozole. The other tamoxifen.',
    'These alternatives. Alternatively letrozole. Or tamoxifen.',
  ])('"%s"', (text) => {
    expect(statuses(text)).toEqual(CHOICE);
  });

  test('ends where one is decided on', () => {
    expect(statuses('We went over three paths. She opted for rest. Second, tamoxifen.')).toEqual(['active']);
    expect(statuses('We went over three paths. She liked two. Second, tamoxifen.')).toEqual(['hypothetical']);
  });

  test.each(['We weighed', 'We weighed up', 'We discussed:', 'Options', 'She is considering', 'Between'])(
    'below "%s", in lines with letters',
    (above) => {
      for (const [first, second] of [
        ['(a)', '(b)'],
        ['1.', '2.'],
        ['a)', 'b)'],
      ])
        expect(statuses(`\n\n${above}\n${first} tamoxifen 20 mg\n${second} letrozole 2.5 mg`)).toEqual(
          CHOICE,
        );
    },
  );

  test.each(['We discussed that she takes', 'Tablets'])('not below "%s"', (above) => {
    expect(statuses(`\n\n${above}\n1. tamoxifen 20 mg\n2. letrozole 2.5 mg`)).not.toContain('hypothetical');
  });
});

describe('a heading with few words', () => {
  test('speaks for the first sentence, and for bare names behind it', () => {
    expect(statuses('\nAllergies: penicillin. Tamoxifen.')).toEqual(['allergy']);
    expect(statuses('\nAllergies: penicillin. Takes tamoxifen 20 mg.')).toEqual(['active']);
    expect(statuses('\nAllergies: none. Never had tamoxifen.')).toEqual(['negated']);
  });

  test('a field below a refusal says less than it', () => {
    expect(statuses('\n\nRefill request - DENIED\nDrug: letrozole 2.5 mg')).toEqual(['discontinued']);
    expect(statuses('\n\nRefill request\nDrug: letrozole 2.5 mg')).toEqual(['active']);
  });
});

describe('an event told behind a semicolon', () => {
  test('is of the drug before it', () => {
    expect(statuses('Prescribed Evista; she did not start it. On letrozole.')[1]).toBe('active');
  });
});

describe('a wife, where a husband is spoken of', () => {
  test.each([
    ["Caller: pt's husband. Wife got Evista.", 'active'],
    ['Husband called, says wife takes letrozole.', 'active'],
    ['Husband called: first, the wife takes letrozole.', 'active'],
    ['Husband called. His wife took letrozole.', 'family*'],
    ['Husband called. His late wife took letrozole.', 'family*'],
    ['Husband called. His dear wife took letrozole.', 'family*'],
    ['Husband called. The ex-wife took letrozole.', 'family*'],
  ])('"%s": %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });
});
