import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

/** How the first name of a note is read: its status, detail, and the words that decided. */
const read = (text: string) => {
  const [mention] = annotateText(text, { kind: 'record' }).mentions;
  const [because] = mention?.because ?? [];
  return [
    mention?.status,
    mention?.detail,
    because?.rule,
    because && text.slice(because.start, because.end),
  ].filter(Boolean);
};

describe('a state printed in front of an order', () => {
  test.each([
    "D/C'D",
    "DC'D",
    'DCD',
    'D/CD',
    "D/C'ED",
    'DCED',
    'DISCONTINUED',
    'stopped',
    'inactive',
    'expired',
    'completed',
    'ended',
  ])('[%s] is a stop', (state) => {
    expect(read(`[${state}] letrozole 2.5 mg daily`)).toEqual(['discontinued', 'row:tag', state]);
    expect(read(`- [${state}] letrozole 2.5 mg daily`)).toEqual(['discontinued', 'row:tag', state]);
  });

  test.each(['held', 'on hold', 'on-hold', 'suspended'])('[%s] is a hold', (state) => {
    expect(read(`[${state}] letrozole 2.5 mg daily`)).toEqual(['discontinued', 'held', 'row:tag', state]);
  });

  test.each([
    ["D/C'D 10/28: ", "D/C'D"],
    ['D/CD 10/28: ', 'D/CD'],
    ['DCD 10/28: ', 'DCD'],
    ['D/C 10/28: ', 'D/C'],
    ['D/C10/28: ', 'D/C'],
  ])('with its day, "%s"', (tag, state) => {
    expect(read(`${tag}LETROZOLE 2.5 MG`)).toEqual(['discontinued', 'row:tag', state]);
  });

  test.each(['On hold: ', 'On-hold: ', 'Held 10/28: ', 'On hold 10/28: '])('a hold, "%s"', (tag) => {
    expect(read(`${tag}LETROZOLE 2.5 MG`)[0]).toBe('discontinued');
  });

  test('is of the name behind it, not of one far behind', () => {
    expect(read('[held] metoprolol 25 mg twice a day for the pressure, letrozole 2.5 mg daily')[0]).toBe(
      'active',
    );
  });
});

describe('of several boxes in front of a name', () => {
  test.each([
    '[x] Hold  [ ] Continue  ',
    '- [x] Hold  [ ] Continue  ',
    '[x]Hold  [ ]Continue  ',
    '[x] Hold  [] Continue  ',
    '[ ] Continue  [x] Hold  ',
  ])('"%s" the ticked one counts', (boxes) => {
    expect(read(`${boxes}letrozole 2.5 mg`).slice(0, 3)).toEqual(['discontinued', 'held', 'row:tick-box']);
  });

  test('the reason is the ticked one with its words', () => {
    expect(read('[ ] Continue [x] Stop letrozole 2.5 mg')[0]).toBe('discontinued');
    expect(
      annotateText('[x] Stop  [ ] Continue  letrozole', { kind: 'record' }).mentions[0]?.because,
    ).toEqual([{ rule: 'row:tick-box', block: 0, start: 0, end: 10 }]);
  });
});

describe('a start and an end behind a name', () => {
  test.each([
    'Start date: 04/2014. End date: 04/2019.',
    'Start: 4/2014. End: 4/2019.',
    'Start:04/2014. End:04/2019.',
    'started 4/2014, stopped 4/2019',
    'Start date: 2014-Apr. End date: 2019-Apr.',
  ])('"%s" is a use that is over', (dates) => {
    const [mention] = annotateText(`Agent: tamoxifen. ${dates}`, { kind: 'record' }).mentions;
    expect([mention?.status, mention?.because.at(-1)?.rule]).toEqual(['discontinued', 'row:end-date']);
  });

  test('but not where the end has not come', () => {
    expect(read('Seen 3/4/2024. Agent: tamoxifen. Start date: 04/2022. End date: 04/2029.')[0]).toBe(
      'active',
    );
  });
});

describe('where a name stands', () => {
  test.each([
    ['Patient seen today. ~~letrozole 2.5 mg~~ tamoxifen', ['discontinued', 'active']],
    ['~~letrozole~~ tamoxifen', ['discontinued', 'active']],
    ['Allergies:\n[inactive] letrozole', ['allergy']],
    ['Allergies:\nletrozole 2.5 mg - inactive', ['allergy']],
    ['Education:\nLetrozole can cause joint pain.', ['general']],
    ['Education:\nShe takes letrozole.', ['active']],
    ['Have you ever taken a medicine for bones? [x] Evista', ['historical']],
    ['3) RALOXIFENE 60MG TAB TAKE ONE DAILY  ON HOLD', ['discontinued']],
  ])('"%s"', (text, told) => {
    expect(annotateText(text, { kind: 'record' }).mentions.map(({ status }) => status)).toEqual(told);
  });
});
