import { describe, expect, test } from 'vitest';
import { annotate, annotateText } from '../../../tests/support/by-rules';

/** Status of each name in a note, in order; planned with its time, superseded with "~", somebody else's with "*". */
const statuses = (text: string): string[] =>
  annotateText(text, { kind: 'record' }).mentions.map(
    ({ status, timing, superseded, who }) =>
      `${status}${timing ? ` ${timing}` : ''}${superseded ? '~' : ''}${who === 'other' ? '*' : ''}`,
  );

describe('a state printed in front of an order', () => {
  test.each<[string, string[]]>([
    ['[DISCONTINUED] letrozole 2.5 mg tablet, take 1 daily', ['discontinued']],
    ["D/C'D 10/28: LETROZOLE 2.5MG QD", ['discontinued']],
    ['[on hold] anastrozole 1 mg daily', ['discontinued']],
    ['[see note] anastrozole 1 mg daily', ['active']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('boxes for what is to be done', () => {
  test('the ticked one counts, in one line and in cells', () => {
    expect(statuses('[x] Continue [ ] Hold tamoxifen 20 mg daily')).toEqual(['active']);
    expect(statuses('[ ] Continue [x] Hold tamoxifen 20 mg daily')).toEqual(['discontinued']);
    expect(statuses('[ ] Continue [x] Do not order tamoxifen 20 mg daily')).toEqual(['negated']);
    const row = (drug: string) => `[x] Continue   [ ] Hold   [ ] Do not order   ${drug} daily`;
    expect(statuses(`${row('tamoxifen 20 mg')}\n${row('codeine 30 mg')}`)).toEqual(['active']);
  });

  test('a box behind each of several drugs is for its own', () => {
    expect(statuses('Tx: Tamoxifen ☐    Letrozole ☐    Exemestane ☑')).toEqual([
      'negated',
      'negated',
      'active',
    ]);
    expect(statuses('Tx: tamoxifen [ ] letrozole [x] exemestane [ ]')).toEqual([
      'negated',
      'active',
      'negated',
    ]);
    expect(statuses('Tamoxifen [ ] given today.')).toEqual(['active']);
  });

  test('an alert of the record system, and what an order search found, are of no use of the drug', () => {
    expect(statuses('!! Antineoplastic - SERM ordered with letrozole.')).toEqual(['general*', 'general*']);
    expect(statuses('Name     Route     Formulary\ntamoxifen 20 mg     oral     Yes')).toEqual(['general*']);
  });

  test('boxes of several drugs are each for their own', () => {
    expect(statuses('[x] Letrozole [ ] Exemestane')).toEqual(['active', 'negated']);
  });
});

describe('columns made with blanks', () => {
  const table = [
    'ORDER                        START       D/C         TIME',
    'Exemestane 25mg PO QD        6/12/24     11/04/25    0800',
    'Raloxifene 60mg PO QD        11/05/25                0800',
  ];
  test('an end date counts, and an empty cell keeps the others in their columns', () => {
    expect(statuses(`Physician orders 11/20/2025\n\n${table.join('\n')}`)).toEqual([
      'discontinued',
      'active',
    ]);
  });
});

test('the date of a diagnosis or a birth is not the day of writing', () => {
  const course = 'Agent     Start     Stop      Reason\nTamoxifen    4/2016    3/2018    menopause';
  expect(statuses(`Dx date: 7/14/2015\n${course}`)).toEqual(['discontinued']);
  expect(statuses(`DOB 7/14/1955\n${course}`)).toEqual(['discontinued']);
});

test('a cell that begins with its state says it at any length', () => {
  const row = (state: string) =>
    `0900 | TAMOXIFEN 20 MG TAB PO | ${state} per the surgical team, free flap on 9/22 | RN`;
  expect(statuses(row('NOT GIVEN - HELD'))).toEqual(['discontinued']);
  expect(statuses(row('GIVEN 0912'))).toEqual(['active']);
});

describe('two drugs at once, and the class', () => {
  test('off both: the two named last', () => {
    expect(
      statuses('Pain began two months into anastrozole. Trialled exemestane. Off both since July.'),
    ).toEqual(['historical', 'historical']);
    expect(statuses('Taking letrozole. Tried gabapentin and duloxetine, off both since July.')).toEqual([
      'active',
    ]);
  });

  test('a stop told of the class is told of its only drug', () => {
    const told = (stop: string) => statuses(`Drug: Anastrozole 1mg\nPt completed 7 yrs of AI, ${stop}.`);
    expect(told('no longer on this')[0]).toBe('active~');
  });

  test('a class word blamed for something takes what is told of its drugs', () => {
    expect(
      statuses('She quit exemestane a year ago. Hair loss possibly due to the aromatase inhibitor.'),
    ).toEqual(['discontinued', 'discontinued']);
    expect(statuses('A clot, provoked by flight and SERM. Stop tamoxifen tonight.')).toEqual([
      'active',
      'discontinued',
    ]);
  });
});

describe('whose drug', () => {
  test('twins are no relatives, a spouse who brings the bottles neither', () => {
    expect(statuses('G3P2 (twins, Clomid x4 cycles 2009).')).not.toContain('family*');
    expect(statuses('Meds reconciled w/ spouse, bottles at bedside: exemestane 25 mg.')).toEqual(['active']);
  });

  test('a husband who calls speaks of his wife, the patient', () => {
    expect(statuses("Caller: pt's husband. Wife got Evista today.")).toEqual(['active']);
    expect(statuses('Husband, whose first wife was on tamoxifen, is against it.')).toEqual(['family*']);
    expect(statuses('His wife takes letrozole.')).toEqual(['family*']);
  });

  test('in a letter to the patient, she is the relative', () => {
    expect(statuses('You told us that your mother had cancer and that she took letrozole.')).toEqual([
      'family*',
    ]);
  });
});

describe('what an older letter says', () => {
  test('does not undo what is told today', () => {
    expect(
      statuses(
        'Seen 08/11/2024.\n- letrozole 2.5 am\n- tamoxifen 20 am, one in each tray\nClinic letter of 16/01/24: "I have asked her to change from tamoxifen to letrozole".',
      ).slice(0, 2),
    ).toEqual(['active', 'active']);
  });

  test('counts where nothing else does', () => {
    expect(statuses('Breast cancer on letrozole. Letter of Dr Low: "tamoxifen was stopped in May".')).toEqual(
      ['active', 'discontinued'],
    );
  });
});

describe('a list of what was stopped', () => {
  test('behind a list of what is taken is the later word', () => {
    const text =
      'Current medications\nAnastrozole 1 mg daily\nOn anastrozole since 2023.\n\nDiscontinued medications this visit\nAnastrozole 1 mg tablet';
    expect(statuses(text).at(-1)).toBe('discontinued');
    expect(statuses(text)[0]).toBe('active~');
  });

  test('before it, the earlier', () => {
    const text =
      'Discontinued medications\nAnastrozole 1 mg tablet\n\nCurrent medications\nAnastrozole 1 mg daily';
    expect(statuses(text)).toEqual(['discontinued', 'active']);
  });
});

describe('treatments in turn', () => {
  test('the entry of the next ends the one before, but not a drug for the bones', () => {
    const entries = (drug: string) =>
      `Compiled 28 Jan 2025\n11/2015 ${drug} restarted\n02/2018 started letrozole.`;
    expect(statuses(entries('tamoxifen'))).toEqual(['historical', 'active']);
    expect(statuses(entries('raloxifene'))).toEqual(['active', 'active']);
  });

  test('what an old entry begins was begun then', () => {
    expect(statuses('Compiled 28 Jan 2025\n01/2013 letrozole start')).toEqual(['active']);
    expect(statuses('Compiled 28 Jan 2025\n28/01/2025 letrozole start')).toEqual(['planned now']);
  });

  test('what was planned and then declined is planned no more', () => {
    expect(statuses('Plan: start raloxifene 60 mg. Addendum: she declined raloxifene.')).toEqual([
      'planned now~',
      'negated',
    ]);
  });
});

describe('a box that is ticked', () => {
  test('says nothing of today where all of a life is asked about', () => {
    expect(statuses('Have you ever taken a medicine for bones? [ ] Forteo [x] Evista')).toEqual([
      'historical',
    ]);
    expect(statuses('Do you take a medicine for bones? [ ] Forteo [x] Evista')).toEqual(['active']);
    expect(statuses('Seen 3/4/2024. For bones: [x] Evista 2012-2016')).toEqual(['historical']);
  });
});

test('a remark in the row of another drug tells of the drug it names', () => {
  const row = (cells: readonly (readonly [string, string])[]) =>
    annotate({
      blocks: cells.map(([column, text]) => ({ text, column, row: 1, role: 'cell' as const })),
      kind: 'record',
    }).mentions.map(({ status }) => status);
  const cells = [
    ['Medicine', 'Tamoxifen 20 mg'],
    ['Action', 'DO NOT PRESCRIBE'],
    ['Comment', 'Changed to letrozole in May'],
  ] as const;
  expect(row(cells)).toEqual(['discontinued', 'active']);
});

test('a drug that was asked for is not taken where the form says that the request was refused', () => {
  const form = (status: string) => `Prior authorization\nStatus: ${status}\nDrug requested: raloxifene 60 mg`;
  expect(statuses(form('DENIED'))).toEqual(['negated']);
  expect(statuses(form('pending'))).toEqual(['planned now']);
});

describe('a word is said of the drug it stands by', () => {
  test.each<[string, string[]]>([
    ['Continue tamoxifen 20 mg, letrozole discontinued 6/2022.', ['active', 'discontinued']],
    ['Tamoxifen, letrozole discontinued 6/2022.', ['discontinued', 'discontinued']],
    ['In women who take tamoxifen, hot flushes are common; she takes letrozole.', ['general*', 'active']],
    ['Never taken: raloxifene. On letrozole.', ['negated', 'active']],
    ['Tamoxifen 20 mg. It was changed to nights.', ['active']],
    ['Tamoxifen 20 mg. It was changed to gabapentin.', ['discontinued']],
    ['Tamoxifen stopped 5/2019. She is on tamoxifen again.', ['discontinued', 'active']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});
