import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { ofChange } from './change';
import { readClause } from './clause';
import type { Heard, Reading } from './draft';
import { MASK } from './lex';
import { saidOf } from './speaks';
import { changesIn } from './switches';

type Told = (Omit<Reading, 'because'> & { rule: string | undefined }) | null;

/** What changes of drug say of each name of a sentence, "§" for each name. */
function told(text: string, section: SectionClass | null = null): Told[] {
  const masked = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(masked);
  const changes: Heard['changes'] = changesIn(clause, masked);
  return clause.groups.map((group) => {
    const said = saidOf(clause, masked, group);
    const because: Heard['because'] = (rule, start, end) => ({ rule, block: 0, start, end });
    const reading = ofChange({ changes, group, because, clause, section, said, masked } as Heard);
    if (!reading) return null;
    const { because: reasons, ...read } = reading;
    return { ...read, rule: reasons[0]?.rule };
  });
}
/** The last of them. */
const last = (text: string): Told => told(text).at(-1) ?? null;

const strong = { basis: 'strong' } as const;
const LEFT = { status: 'discontinued', detail: 'switched', ...strong } as const;
const TAKEN = { status: 'active', ...strong, alone: false } as const;
const KEPT = { status: 'active', ...strong } as const;
const NOW = { status: 'planned', timing: 'now', ...strong } as const;
const LATER = { status: 'planned', timing: 'later', ...strong } as const;
const OVER = { status: 'historical', detail: 'completed', ...strong } as const;
const MAYBE = { status: 'hypothetical', ...strong } as const;
const NO_EVENT = { status: 'active', basis: 'weak' } as const;
const INSTEAD = { status: 'negated', basis: 'weak', rule: 'switch:instead-of' } as const;
const [THEN, TO, FROM] = ['switch:then', 'switch:changed-to', 'switch:from-to'] as const;

describe('one drug, then another', () => {
  test.each([
    ['§ then §', LEFT, TAKEN],
    ['continue § until pain, then §', KEPT, LATER],
    ['continue for now § until pain, then §', KEPT, LATER],
    ['continue here; §, then §', LEFT, TAKEN],
    ['finish § in june, then §', KEPT, LATER],
    ['finish the rest of the § then §', KEPT, LATER],
    ['finish all the rest of her other treatments before § then §', LEFT, TAKEN],
    ['could finish § then §', NO_EVENT, MAYBE],
    ['earlier lines: §, then §', OVER, OVER],
    ['earlier scan; §, then §', LEFT, TAKEN],
    ['previously started §, then §', OVER, OVER],
    ['previously §, then § , now taking it', LEFT, TAKEN],
    ['previously considered § then §', NO_EVENT, MAYBE],
    ['took § then § for three', OVER, OVER],
    ['took § then § for 12 months', OVER, OVER],
    ['took § then § daily for 3 years', OVER, OVER],
    ['took § then § for three more', LEFT, TAKEN],
    ['took five years of § then § for three', OVER, OVER],
    ['took advice with all the doctors of this hospital on § then § for three', LEFT, TAKEN],
    ['took advice, considering § then § for three years', NO_EVENT, MAYBE],
    ['§ then §; discussed scans', LEFT, TAKEN],
  ] as const)('%s', (text, first, second) =>
    expect(told(text)).toEqual([
      { ...first, rule: THEN },
      { ...second, rule: THEN },
    ]),
  );

  test('what was asked about far before them is only thought of', () =>
    expect(
      last('asked about all of the scans and the bloods of these long years of hot days, § then §'),
    ).toEqual({ ...MAYBE, rule: THEN }));

  test('below a title of the past both are past', () =>
    expect(told('§, then §', 'past')).toEqual([
      { ...OVER, rule: THEN },
      { ...OVER, rule: THEN },
    ]));

  test.each([
    '§ depois §, concluido em 2014',
    '§ then §, completed in 2014',
    '§ luego §, finalizado en 2014',
  ])('a year in which it ended is told in other words: %s', (text) => expect(last(text)).toBeNull());
});

describe('one drug changed to another', () => {
  test.each([
    ['§ switched to §', LEFT, TAKEN, TO],
    ['§ changed to generic §', LEFT, TAKEN, TO],
    ['continued § , changed to § in 2020', LEFT, TAKEN, TO],
    ['failed to complete §, switched to §', LEFT, TAKEN, TO],
    ['change from § to daily §', LEFT, NOW, FROM],
    ['change § to § now', LEFT, NOW, FROM],
  ] as const)('%s', (text, first, second, rule) =>
    expect(told(text)).toEqual([
      { ...first, rule },
      { ...second, rule },
    ]),
  );

  test.each([
    ['considering a switch from § to §', MAYBE],
    ['declined to switch from § to §', { status: 'negated', detail: 'declined', ...strong }],
    ['failed to switch § to §', { status: 'discontinued', ...strong }],
    ['will change § to § in may', LATER],
  ] as const)('the first is left to other words: %s', (text, second) =>
    expect(told(text)).toEqual([null, { ...second, rule: FROM }]),
  );

  test.each([
    ['will change to § then §', LATER],
    ['may change to § then §', MAYBE],
  ] as const)('of two that follow each other: %s', (text, second) =>
    expect(last(text)).toEqual({ ...second, rule: THEN }),
  );
  test('the one that is changed to later is left to other words, the one that may be is thought of', () => {
    expect(told('will change to § then §')[0]).toBeNull();
    expect(told('may change to § then §')[0]).toEqual({ ...MAYBE, rule: THEN });
  });
});

describe('changed to a drug, the one before it not named', () => {
  test.each([
    ['switched to §', { ...TAKEN, alone: true }],
    ['switch to §', NOW],
    ['switched to half §', KEPT],
    ['switched to the generic §', KEPT],
    ['replaced with a daily §', KEPT],
    ['replaced with an alternate day §', KEPT],
    ['switch to a steady daily §', NOW],
  ] as const)('unless it is the same: %s', (text, reading) =>
    expect(told(text)).toEqual([{ ...reading, rule: TO }]),
  );

  test.each([
    ['switch to § today', NOW],
    ['switch to § after the scan today', LATER],
    ['switch to § once she is well, seen today', LATER],
    ['switch to § as soon as she is well today', LATER],
    ['switch to § post-op today, call if sore', NOW],
    ['switch to § when it is sore', LATER],
    ['switch to § wenn es weh tut', LATER],
    ['switch to § falls es weh tut', LATER],
    ['switch to § als erste', NOW],
    ['switch to § si duele', LATER],
    ['switch to § for its price', NOW],
  ] as const)('at once, or when something has come first: %s', (text, reading) =>
    expect(told(text)).toEqual([{ ...reading, rule: TO }]),
  );
});

describe('instead of a drug', () => {
  test.each([
    ['takes § instead of §', INSTEAD],
    ['started § in place of §', { ...LEFT, rule: 'switch:instead-of' }],
    ['was started today on § in place of §', { ...LEFT, rule: 'switch:instead-of' }],
    ['started on x; takes § in place of §', INSTEAD],
    ['takes §, and that in place of poorly tolerated §', { ...LEFT, rule: 'switch:instead-of' }],
    ['considering § instead of §', { ...MAYBE, rule: 'switch:instead-of' }],
    ['declined § instead of §', { ...KEPT, rule: 'switch:instead-of' }],
  ] as const)('%s', (text, second) => expect(told(text)).toEqual([null, second]));
});
