import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import type { Place, Reading, Scene } from './draft';
import { MASK } from './lex';
import { fromSaid } from './said';
import { saidOf } from './speaks';

/** What the phrase by the first name says of it, "§" for each name; as if written in April 2024. */
function reading(
  text: string,
  scene: Partial<Scene> = {},
  section: SectionClass | null = null,
): (Omit<Reading, 'because'> & { rule: string | undefined }) | null {
  const masked = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(masked);
  const [group] = clause.groups;
  const said = group ? saidOf(clause, masked, group) : null;
  if (!group || !said) return null;
  const place = {
    scene: { tale: false, now: { month: 2024 * 12 + 4, exact: true }, ...scene },
    section,
    clause,
    masked,
    group,
    because: (rule, start, end) => ({ rule, block: 0, start, end }),
  } as Place;
  const { because, ...read } = fromSaid(place, said);
  return { ...read, rule: because[0]?.rule };
}
const strong = { basis: 'strong' } as const;
const ACTIVE = { status: 'active', ...strong } as const;
const NOW = { status: 'planned', timing: 'now', ...strong } as const;
const LATER = { status: 'planned', timing: 'later', ...strong } as const;
const OVER = { status: 'historical', detail: 'completed', ...strong } as const;
const ASKED = { status: 'hypothetical', asked: true, ...strong } as const;
const THOUGHT = { status: 'hypothetical', ...strong } as const;
const STOPPED = { status: 'discontinued', ...strong } as const;
const ORDERED = { ...STOPPED, ordered: true } as const;
/** Taken, and nothing new told of it. */
const AS_IT_WAS = { status: 'active', basis: 'none' } as const;
const CONTINUE = { rule: 'cue:continue' };
const STOP = { rule: 'cue:stopped' };

describe('a stop', () => {
  test.each([
    ['stop §', { ...ORDERED, ...STOP }],
    ['stopped §', { ...STOPPED, ...STOP }],
    ['will stop §', { ...AS_IT_WAS, ...STOP }],
    ['would stop §', { ...AS_IT_WAS, ...STOP }],
    ['will stop § today', { ...ORDERED, ...STOP }],
    // Of two times the one behind the stop is its own.
    ['well today, will stop § in june', { ...AS_IT_WAS, ...STOP }],
    ['stop § only after speaking with dr x', { ...AS_IT_WAS, ordered: true, ...STOP }],
    ['hold §', { ...ORDERED, detail: 'held', rule: 'cue:held' }],
  ] as const)('ordered, told or meant: %s', (text, told) => expect(reading(text)).toEqual(told));

  test.each([
    ['§ removed at the next packing', ACTIVE],
    ['§ removed at last packing', STOPPED],
    ['§ removed by her next packing', ACTIVE],
    ['§ removed from his next packing', ACTIVE],
    ['§ removed the next day', STOPPED],
    ['§ removed at the next day', STOPPED],
  ] as const)('at the next time lies ahead: %s', (text, told) =>
    expect(reading(text)).toEqual({ ...told, ...STOP }),
  );

  test('at the next time: a refusal does not lie ahead', () =>
    expect(reading('§ declined at the next visit')).toEqual({
      status: 'negated',
      detail: 'declined',
      ...strong,
      rule: 'cue:declined',
    }));

  test.each([
    ['§ to complete five years and then stops', ACTIVE],
    ['§ to complete five years and then stop', ACTIVE],
    ['§ until may, then d/c', ACTIVE],
    ['§ until may, then discontinues', ACTIVE],
    ['§ until may, then ceases', ACTIVE],
    ['§ until may, then cease', ACTIVE],
    ['§ until may, then discontinue', ACTIVE],
    ['§ until may, then stopped', STOPPED],
    ['§ in may and stops', STOPPED],
  ] as const)('behind what comes before it lies ahead: %s', (text, told) => {
    const { status, basis } = reading(text) ?? {};
    expect({ status, basis }).toEqual(told);
  });
});

describe('a date behind a stop', () => {
  const at = (year: number, month: number, exact = true) => ({ now: { month: year * 12 + month, exact } });
  test.each([
    ['stop § 5/2024', 'active'],
    ['stop § 4/2024', 'active'],
    ['stop § 3/2024', 'discontinued'],
    ['stop § 3/25/2024', 'discontinued'],
    ['stop § 4/25/2024', 'active'],
    ['stop § 3.25.2024', 'discontinued'],
    ['stop § in 2023', 'discontinued'],
    ['stop § in 2024', 'active'],
    ['stopped § 5/2025', 'discontinued'],
    ['§ stop 4/2024', 'discontinued'],
  ] as const)('an order for this month or later lies ahead: %s', (text, status) =>
    expect(reading(text, at(2024, 4))?.status).toBe(status),
  );

  test('what lies ahead is no order of today', () =>
    expect(reading('stop § 5/2024')).toEqual({ ...ACTIVE, ...STOP }));

  test('a month of two digits', () => {
    expect(reading('stop § 11/2024', at(2024, 12))?.status).toBe('discontinued');
    expect(reading('stop § 12/2024', at(2024, 12))?.status).toBe('active');
  });

  test('where no day of writing is known, an order for the last year lies ahead', () => {
    const when = at(2025, 12, false);
    expect(
      ['6/2025', '12/2024', '11/2024', '6/2024'].map((day) => reading(`stop § ${day}`, when)?.status),
    ).toEqual(['active', 'active', 'discontinued', 'discontinued']);
    expect(reading('stop § 6/2025', at(2025, 12))?.status).toBe('discontinued');
  });
});

describe('how far it is to be trusted', () => {
  test.each([
    ['on §', 'weak'],
    ['possibly due to §', 'weak'],
    ['since §', 'weak'],
    ['§ refill', 'weak'],
    ['§ refills', 'weak'],
    ['§ refilled', 'strong'],
    ['refills §', 'strong'],
    ['three months of a b c d e §', 'strong'],
    ['three months of a b c d e f §', 'weak'],
    ['stopped a b c d e f §', 'strong'],
  ] as const)('%s: %s', (text, basis) => expect(reading(text)?.basis).toBe(basis));

  test('of a tale what is only weakly told is past', () => {
    const tale = (text: string) => reading(text, { tale: true })?.status;
    expect(['bleeding due to §', 'bleeding on §', 'continues §'].map(tale)).toEqual([
      'historical',
      'historical',
      'active',
    ]);
  });
});

describe('not any more', () => {
  test.each([
    ['not on §', { status: 'negated', ...strong, rule: 'cue:negated' }],
    ['not on § any more', { ...STOPPED, rule: 'cue:negated' }],
    ['not on § for two years', { ...STOPPED, rule: 'cue:negated' }],
    ['declined § for two years', { status: 'negated', detail: 'declined', ...strong, rule: 'cue:declined' }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));
});

describe('taken up again', () => {
  test.each([
    ['will restart § today', { ...NOW, ...CONTINUE }],
    ['will restart § in june', { ...LATER, ...CONTINUE }],
    ['well today and will restart § after surgery', { ...LATER, ...CONTINUE }],
    ['will continue §', { ...ACTIVE, ...CONTINUE }],
    ['will continue §; § restarted', { ...ACTIVE, ...CONTINUE }],
    ['will reinitiate §', { ...LATER, ...CONTINUE }],
    ['resume § 2 weeks post-op', { ...LATER, ...CONTINUE }],
    ['restart § after surgery', { ...LATER, ...CONTINUE }],
    ['re-start § after surgery', { ...LATER, ...CONTINUE }],
    ['recommence § after surgery', { ...LATER, ...CONTINUE }],
    ['re-commence § after surgery', { ...LATER, ...CONTINUE }],
    ['continue § after surgery', { ...ACTIVE, ...CONTINUE }],
    ['resume § today after surgery', { ...ACTIVE, ...CONTINUE }],
    ['declined to restart § after surgery', { ...STOPPED, ...CONTINUE }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));

  test.each([
    ['to decide whether § resumes', THOUGHT],
    ['to decide whether § continues', ACTIVE],
    ['whether to resume §', THOUGHT],
    ['asked whether the pain is gone, she resumed §', ACTIVE],
  ] as const)('whether or not: %s', (text, told) => expect(reading(text)).toEqual({ ...told, ...CONTINUE }));
});

describe('begun', () => {
  test.each([
    ['she starts §', { ...ACTIVE, rule: 'cue:begun' }],
    ['before she starts §', { ...LATER, rule: 'cue:begun' }],
    ['once mrs x begins §', { ...LATER, rule: 'cue:begun' }],
    ['§ starts 2 weeks post-op', { ...LATER, rule: 'cue:begun' }],
    ['start §', { ...NOW, rule: 'cue:begin' }],
    ['start § after surgery', { ...LATER, rule: 'cue:begin' }],
    ['start § today, scan after surgery', { ...NOW, rule: 'cue:begin' }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));

  test('in a list of what is taken it was begun, unless it is to begin', () => {
    const listed = (text: string) => reading(text, {}, 'current');
    expect(listed('start §')).toEqual({ ...ACTIVE, rule: 'cue:begin' });
    expect(listed('to start §')).toEqual({ ...NOW, rule: 'cue:begin' });
    expect(listed('referred to clinic, start §')).toEqual({ ...ACTIVE, rule: 'cue:begin' });
    expect(listed('will start §')).toEqual({ ...NOW, rule: 'cue:begin' });
  });
});

describe('years of it', () => {
  test.each([
    ['five years of §', { ...ACTIVE, rule: 'cue:been-taking' }],
    ['underwent surgery, radiotherapy and five years of §', { ...OVER, rule: 'cue:been-taking' }],
    ['underwent surgery; she is now in five years of §', { ...ACTIVE, rule: 'cue:been-taking' }],
    ['underwent surgery and needs further years of §', { ...ACTIVE, ...CONTINUE }],
    ['tolerated § for 8 months', { ...OVER, rule: 'cue:unchanged' }],
    ['tolerated §', { ...ACTIVE, rule: 'cue:unchanged' }],
    ['poorly tolerated § for 8 months', { ...STOPPED, detail: 'intolerance', rule: 'cue:intolerance' }],
    ['was given § for five years', { ...OVER, rule: 'cue:begun' }],
    ['was given §', { ...ACTIVE, rule: 'cue:begun' }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));
});

describe('on a condition', () => {
  const rule = 'cue:intolerance';
  test.each([
    ['if not tolerated: §', { ...THOUGHT, rule }],
    ['if not tolerated:  §', { ...THOUGHT, rule }],
    ['if not tolerated:§', { ...THOUGHT, rule }],
    ['if not tolerated: call us, §', { ...AS_IT_WAS, rule }],
    ['if not tolerated §', { ...AS_IT_WAS, rule }],
  ] as const)('what stands behind the colon: %s', (text, told) => expect(reading(text)).toEqual(told));
});

describe('only asked about', () => {
  const rule = 'cue:considered';
  test.each([
    ['asked about §', { ...ASKED, rule }],
    ['query §', { ...ASKED, rule }],
    ['discuss §', { ...ASKED, rule }],
    ['discuss with her today the §', { ...ASKED, rule }],
    ['ask about the pain then §', { ...THOUGHT, rule }],
    ['considering §', { ...THOUGHT, rule }],
    ['never discussed §', { status: 'negated', ...strong, rule }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));
});
