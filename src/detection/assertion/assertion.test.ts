import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, annotateText } from '../../../tests/support/by-rules';
import { isLive } from '..';
import type { Block } from '../types';

/** Status of each name in a note, in order; planned with its time, superseded with "~". */
const statuses = (text: string): string[] =>
  annotateText(text, { kind: 'record' }).mentions.map(
    ({ status, timing, superseded }) => `${status}${timing ? ` ${timing}` : ''}${superseded ? '~' : ''}`,
  );

test('a keyed line with a long gap takes no time', () => {
  expect(statuses(`Drug: letrozole\nStatus: stopped${' '.repeat(60_000)}x\n`)).toEqual(['discontinued']);
}, 2_000);

test('what a published case names without a word of time is over', () => {
  const tale =
    'A 58-year-old woman presented with jaundice. Her surgery had been followed by radiotherapy and';
  expect(statuses(`${tale} tamoxifen. The liver was biopsied.`)).toEqual(['historical']);
  expect(statuses(`${tale} rest. A second cancer due to the tamoxifen was suspected.`)).toEqual([
    'historical',
  ]);
  expect(statuses(`${tale} rest. She is still taking tamoxifen.`)).toEqual(['active']);
});

describe('status in a sentence', () => {
  test.each<[string, string[]]>([
    ['She is on letrozole.', ['active']],
    ['Continues letrozole, tolerating well.', ['active']],
    ['Denies missed doses of letrozole.', ['active']],
    ['Completed 5 years of letrozole in 2020.', ['historical']],
    ['S/p 5 yrs of tamoxifen.', ['historical']],
    ["Anastrozole d/c'd 3/2021 for joint pain.", ['discontinued']],
    ['No longer taking Femara.', ['discontinued']],
    ['Hold letrozole x 4 weeks, then reassess.', ['discontinued']],
    ['Tamoxifen was offered but the patient declined.', ['negated']],
    ['Not on tamoxifen.', ['negated']],
    ['Mother took tamoxifen for breast cancer.', ['family']],
    ['Will start letrozole after radiation.', ['planned later']],
    ['Start raloxifene 60 mg daily today.', ['planned now']],
    ['Switched from tamoxifen to letrozole following menopause in 2021.', ['discontinued', 'active']],
    ['Stop letrozole, start exemestane.', ['discontinued', 'planned now']],
    ['Declined tamoxifen. Taking anastrozole.', ['negated', 'active']],
    ['Continue tamoxifen; add letrozole.', ['active', 'planned now']],
    ['Tamoxifen → letrozole 2019.', ['discontinued', 'active']],
    ['If she could not tolerate it, consider exemestane.', ['hypothetical']],
    ['Women taking tamoxifen should report bleeding.', ['general']],
    ['Nimmt Letrozol seit 2022. Tamoxifen abgesetzt.', ['active', 'discontinued']],
    ['En tratamiento con anastrozol. Nunca ha tomado tamoxifeno.', ['active', 'negated']],
    ['Sous létrozole depuis 2021. Tamoxifène arrêté.', ['active', 'discontinued']],
    ['In terapia con exemestane. Tamoxifene sospeso.', ['active', 'discontinued']],
    ['Em uso de letrozol. Nega uso de raloxifeno.', ['active', 'negated']],
    ['Tamoxifen is recommended for five years.', ['planned now']],
    ['She is not going to take any further tamoxifen.', ['negated']],
    ['Rash on tamoxifen. It cleared after withdrawal of the drug.', ['discontinued']],
    ['The disease is managed successfully with anastrozole.', ['active']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('status from the place', () => {
  test('headings speak for the names below them, and words outweigh a list', () => {
    expect(
      statuses(
        'Allergies:\n- letrozole (rash)\n\nDiscontinued medications:\n- tamoxifen 20 mg\n\nMeds:\n- Arimidex 1 mg',
      ),
    ).toEqual(['allergy', 'discontinued', 'active']);
  });

  test('a table row says it by its status, end date or reaction', () => {
    expect(
      statuses(
        'Medication | Start | End | Status\nTamoxifen | 2015 | 2020 | Discontinued\nLetrozole | 2020 | | Active\n\nPrinted 01/02/2024',
      ),
    ).toEqual(['discontinued', 'active']);
    expect(statuses('Agent | Reaction | Severity\nAnastrozole | rash | mild')).toEqual(['allergy']);
  });

  test('a line through a name, and the label of a symbol beside it', () => {
    const block = (more: Partial<Block>): Block => ({ text: 'Letrozole 2.5 mg', role: 'cell', ...more });
    const status = (more: Partial<Block>) =>
      annotate({ blocks: [block(more)], kind: 'record' }).mentions[0]?.status;
    expect(status({ struck: [[0, 9]] })).toBe('discontinued');
    expect(status({ hints: ['discontinued'] })).toBe('discontinued');
    expect(status({ section: ['Current medications'] })).toBe('active');
  });

  test('a later stop makes an earlier list stale, a restart does not', () => {
    expect(statuses('Meds: tamoxifen 20 mg daily\nPlan: Tamoxifen was stopped today.')).toEqual([
      'active~',
      'discontinued',
    ]);
    expect(
      statuses('She stopped raloxifene last fall. She restarted it in January. On raloxifene daily.').at(-1),
    ).toBe('active');
  });
});

test('every mention says why, within its block', () => {
  const text = 'Meds: letrozole 2.5 mg daily.\nSwitched from tamoxifen to letrozole. Mother took Evista.';
  const { mentions, offsets } = annotateText(text);
  expect(mentions.length).toBe(4);
  for (const { because, block } of mentions) {
    expect(because.length).toBeGreaterThan(0);
    for (const { start, end, rule } of because) {
      expect(rule).toMatch(/^[a-z-]+:[a-z-]+$/);
      expect(start).toBeLessThanOrEqual(end);
      expect((offsets[block] ?? 0) + end).toBeLessThanOrEqual(text.length);
    }
  }
});

test('live is taken now or begun now, by the patient, and not taken back', () => {
  const mention = { who: 'patient', status: 'active' } as const;
  expect(isLive(mention)).toBe(true);
  expect(isLive({ ...mention, superseded: true })).toBe(false);
  expect(isLive({ ...mention, who: 'other' })).toBe(false);
  expect(isLive({ ...mention, status: 'planned', timing: 'now' })).toBe(true);
  expect(isLive({ ...mention, status: 'planned', timing: 'later' })).toBe(false);
});

test('no text makes it throw, and every mention stands where it says', () => {
  const word = fc.constantFrom(
    'letrozole',
    'tamoxifen',
    'AI',
    'Evista',
    'stopped',
    'switched',
    'from',
    'to',
    'not',
    'if',
    'mother',
    '->',
    '|',
    '\n',
    '\t',
    ':',
    ';',
    '(',
    ')',
    '[x]',
    '?',
    'Meds:',
    'Allergies:',
    '2019',
    '-',
    '2021',
    'then',
    'it',
    'was',
    '🙈',
    'é',
    '\u0301',
    '\ue000',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const { mentions, offsets } = annotateText(text);
      for (const { block, start, end, text: name } of mentions) {
        const offset = offsets[block] ?? Number.NaN;
        expect(text.slice(offset + start, offset + end)).toBe(name);
      }
    }),
    { numRuns: 3000 },
  );
});

// Each piece repeated to 200,000 characters behind a name: work that grew with the square would run into the test's limit.
test.each([
  'letrozole ',
  'letrozole tamoxifen ',
  'not letrozole ',
  'from tamoxifen to letrozole ',
  'letrozole stopped and ',
  'letrozole 2019-2020 ',
  'letrozole | ',
  'letrozole\t',
  'letrozole\n',
  'Allergies: letrozole ',
  '[x] letrozole ',
  'AI ',
  'joint pain ',
  'had not been ',
  'options: ',
  'letrozole. nothing since. ',
  '~~letrozole ',
  'mother ',
  '(',
  '12/',
])(
  'is linear in %j',
  (piece) => {
    const text = `Clinic note. Letrozole 2.5 mg. ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
    expect(annotateText(text).mentions.length).toBeGreaterThan(0);
  },
  8_000,
);
