import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';
import { linesTold } from './words';

/** Status of each name of a note seen on 3 April 2024, in order; planned with its time. */
const statuses = (text: string): string[] =>
  annotateText(`Seen 3/4/2024. ${text}`, { kind: 'record' }).mentions.map(
    ({ status, timing }) => `${status}${timing ? ` ${timing}` : ''}`,
  );
/** The rule that decided of the first name. */
const rule = (text: string) =>
  annotateText(`Seen 3/4/2024. ${text}`, { kind: 'record' }).mentions[0]?.because.at(-1)?.rule;

describe('the last word behind a name', () => {
  test.each([
    'discontinued 6/2022',
    'dcd 6/2022',
    'd/cd 6/2022',
    'dced 6/2022',
    "d/c'd 6/2022",
    "d/c'ed 6/2022",
    "dc'd 6/2022",
    'status:stopped',
    'status : stopped',
    'ceased',
    'expired 6/2022',
  ])('is a stop: "%s"', (stop) => {
    expect(statuses(`Tamoxifen 20 mg, ordered 1/2020, ${stop}.`)).toEqual(['discontinued']);
    expect(statuses(`Continue tamoxifen 20 mg, refills 3, ordered 1/2020, ${stop}.`)).not.toEqual([
      'planned now',
    ]);
  });

  test('of one drug is not of the next', () => {
    expect(statuses('Tamoxifen 20 mg, ordered 1/2020; letrozole 2.5 mg, discontinued 6/2022.')).toEqual([
      'active',
      'discontinued',
    ]);
  });
});

describe('a year right behind a name', () => {
  test.each(['1999', ' 1999', '(1999)', '2021'])('long past: "%s"', (year) => {
    expect(statuses(`Clomifen ${year}.`)).toEqual(['historical']);
    expect(rule(`Clomifen ${year}.`)).toBe('date:year');
  });

  test.each(['1999 - ongoing', '1999  onwards', '1999 to date', '1999 -', '2023'])(
    'not where it goes on or is late: "%s"',
    (year) => {
      expect(statuses(`Clomifen ${year}.`)).toEqual(['active']);
    },
  );

  test('a trial of then is past, a start or a list of what is taken is not', () => {
    expect(statuses('Trial of raloxifene 2019.')).toEqual(['historical']);
    expect(statuses('Started raloxifene 2019.')).toEqual(['active']);
    expect(statuses('\nCurrent medications:\nTamoxifen 2019')).toEqual(['active']);
  });
});

describe('a course of years, begun in the year told before it', () => {
  test.each(['x5y', 'x 5y', 'x10 years', 'x10+ years', 'x 7 + yrs', 'for 12 years', 'for 5 y'])(
    'is over: "%s"',
    (long) => {
      expect(statuses(`Breast cancer 2010 (letrozole ${long}).`)).toEqual(['historical']);
      expect(rule(`Breast cancer 2010 (letrozole ${long}).`)).toBe('date:course');
    },
  );

  test('with two years more for a late start', () => {
    expect(statuses('Breast cancer 2010, letrozole for 11 years.')).toEqual(['historical']);
    expect(statuses('Breast cancer 2010, letrozole for 13 years.')).toEqual(['active']);
    expect(statuses('Breast cancer 2018, letrozole for 5 years.')).toEqual(['active']);
  });

  test('told in front of the name', () => {
    expect(statuses('Breast cancer 2010, 5 years of letrozole.')).toEqual(['historical']);
    expect(statuses('Breast cancer 2021, 5 years of letrozole.')).toEqual(['active']);
  });
});

describe('a span of time', () => {
  test.each([
    ['Letrozole 2012-17.', 'historical'],
    ['Letrozole (2012-17) + Prolia (ongoing)', 'historical'],
    ['Letrozole until 2017.', 'historical'],
    ['From 2012 to 2017 letrozole.', 'historical'],
    ['Continue letrozole 2012-17.', 'active'],
    ['Stopped letrozole, 2012-17.', 'discontinued'],
    ['Never letrozole, 2012-17.', 'negated'],
  ])('"%s": %s', (text, status) => {
    expect(statuses(text)[0]).toBe(status);
  });
});

describe('lines of treatment', () => {
  test.each([
    ['1L letrozole + palbociclib; 2L fulvestrant, 3L tamoxifen.', 'historical', 'active'],
    ['L1 letrozole; L2 tamoxifen.', 'historical', 'active'],
    ['Line 1 letrozole; line 2 tamoxifen.', 'historical', 'active'],
    ['1st line letrozole; 2nd line tamoxifen.', 'historical', 'active'],
    ['1st-line letrozole; 2nd-line tamoxifen.', 'historical', 'active'],
    ['third-line letrozole, fourth line tamoxifen.', 'historical', 'active'],
    ['fourth-line letrozole, fifth-line tamoxifen.', 'historical', 'active'],
    ['Erstlinie Letrozol, Zweitlinie Tamoxifen.', 'historical', 'active'],
    ['Zweitlinie Letrozol, Drittlinie Tamoxifen.', 'historical', 'active'],
    ['Drittlinie Letrozol, Viertlinie Tamoxifen.', 'historical', 'active'],
    ['3rd line letrozole, 3rd line tamoxifen too.', 'active', 'active'],
  ])('"%s": the earlier ones are over', (text, ...told) => {
    expect(statuses(`MBC. ${text}`)).toEqual(told);
  });

  test('what is said in so many words stands', () => {
    expect(statuses('MBC. Continue 1L letrozole; 2L tamoxifen.')[0]).toBe('active');
  });
});

describe('a drug that is hers', () => {
  test.each([
    'to her',
    'to his',
    'to the existing',
    'alongside',
    'on top of',
    'in addition to',
    'together with her',
    'as well as her',
    'along with the existing',
  ])('"%s" anastrozole: it is taken, the other is to come', (tie) => {
    expect(statuses(`Add raloxifene ${tie} anastrozole.`)).toEqual(['planned now', 'active']);
  });

  test('but not where both are added', () => {
    expect(statuses('Add raloxifene and anastrozole.')).toEqual(['planned now', 'planned now']);
  });
});

describe('a drug to come after something', () => {
  test.each([
    'after',
    'afterward',
    'afterwards',
    'later',
    'next',
    'to follow',
    'after chemo',
    'after that',
    'after surgery',
  ])('"%s" at the end of its words', (after) => {
    for (const end of ['.', ', she hopes.', ''])
      expect(statuses(`Chemo in May, tamoxifen ${after}${end}`)).toEqual(['planned later']);
  });

  test('a name after a lead with a colon', () => {
    expect(statuses('After surgery: tamoxifen.')).toEqual(['planned later']);
    expect(statuses('If not tolerated: exemestane.')).toEqual(['hypothetical']);
    expect(statuses('After a week of rest: she felt well. Tamoxifen 20 mg daily.')).toEqual(['active']);
  });

  test('a story that goes on is none', () => {
    expect(statuses('Chemo on 8/20, tamoxifen after a week was stopped.')).toEqual(['discontinued']);
    expect(statuses('She takes tamoxifen after breakfast.')).toEqual(['active']);
  });
});

describe('a name of which nothing is said', () => {
  test.each([
    ['Letrozole.', 'planned later'],
    ['Letrozole 2.5 mg daily.', 'planned now'],
    ['Letrozole daily.', 'planned now'],
    ['Aromatase inhibitor-associated bone loss.', 'active'],
    ['Aromatase inhibitor related bone loss.', 'active'],
    ['Letrozole for the therapy-related bone loss.', 'planned later'],
  ])('in a plan: "%s" is %s', (text, status) => {
    expect(statuses(`\nPlan:\n${text}`)).toEqual([status]);
    expect(statuses(`Breast cancer. ${text}`)).toEqual(['active']);
  });

  test.each([
    ['Current medications', 'active'],
    ['Start taking', 'planned now'],
    ['Stopped medications', 'discontinued'],
  ])('under "%s" it is %s', (heading, status) => {
    expect(statuses(`\n${heading}:\n- Letrozole 2.5 mg`)).toEqual([status]);
  });

  test('under a list of what was stopped, words of taking do not count', () => {
    expect(statuses('\nStopped medications:\n- Letrozole 2.5 mg, take one daily')).toEqual(['discontinued']);
    expect(statuses('\nStopped medications:\n- Start letrozole 2.5 mg')).toEqual(['discontinued']);
    expect(statuses('\nNever taken:\n- Letrozole 2.5 mg, take one daily')).toEqual(['negated']);
  });
});

describe('the class in the plural', () => {
  test.each([
    ['Joint pain on aromatase inhibitors is common.', 'general'],
    ['Joint pain on aromatase inhibitors, 3 years.', 'active'],
    ['Joint pain on an aromatase inhibitor.', 'active'],
    ['She has joint pain on aromatase inhibitors.', 'active'],
    ['Stopped aromatase inhibitors.', 'discontinued'],
    ['\nCurrent medications:\naromatase inhibitors', 'active'],
    ['Aromatasehemmern: Merkblatt.', 'general'],
    ['Patients taking SERMs have hot flushes.', 'general'],
  ])('"%s": %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });
});

describe('what is said in general', () => {
  test.each([
    ['In men an aromatase inhibitor is not recommended without a GnRH agonist.', 'general'],
    ['She stopped letrozole because women often have pain.', 'discontinued'],
    ['\nMedication: tamoxifen 20 mg, sertraline (changed because of the interaction in women).', 'active'],
  ])('"%s": %s', (text, status) => {
    expect(statuses(text)[0]).toBe(status);
  });
});

describe('the line of treatment that a line of a note begins with', () => {
  test.each([
    ['3L tamoxifen', 3],
    ['- 2nd line: letrozole', 2],
    ['(1L) letrozole', 1],
    ['Line 2 tamoxifen', 2],
    ['L4 exemestane', 4],
    ['5th-line exemestane', 5],
    ['On 3L tamoxifen', 0],
    ['Drain 3L out', 0],
    ['3Lx', 0],
    ['Letrozole', 0],
  ])('"%s": %i', (text, line) => {
    expect(linesTold([{ text }])).toBe(line);
  });

  test('the highest counts, and ends those of the lines before', () => {
    expect(linesTold([{ text: '1L a' }, { text: '3L b' }, { text: '2L c' }])).toBe(3);
    expect(statuses('\n1L letrozole\n2L tamoxifen\n3L fulvestrant')).toEqual(['historical', 'historical']);
    expect(statuses('\nLine 1 letrozole\nLine 2 tamoxifen')).toEqual(['historical', 'active']);
  });
});

test('a drug behind a condition with a colon is only thought of', () => {
  expect(statuses('If she has pain: exemestane.')).toEqual(['hypothetical']);
  expect(statuses('After radiotherapy; tamoxifen.')).toEqual(['planned later']);
});
