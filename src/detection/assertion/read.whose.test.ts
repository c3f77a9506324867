import { describe, expect, test } from 'vitest';
import { annotate, annotateText } from '../../../tests/support/by-rules';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import { read } from './read';

/** Of each name of a text its status and the words that decided. */
const said = (text: string): string[] => {
  const { mentions, offsets } = annotateText(text, { kind: 'record' });
  return mentions.map(({ status, because }) => {
    const { block = 0, start = 0, end = 0 } = because.at(-1) ?? {};
    const from = offsets[block] ?? 0;
    return `${status}: ${text.slice(from + start, from + end)}`;
  });
};

/** The whole reading of the first name ("§") of a folded sentence. */
const readingOf = (text: string, section: SectionClass | null = null) => {
  const masked = text.replaceAll('§', '\ue000'.repeat(9));
  const clause = readClause(masked);
  const [group] = clause.groups;
  if (!group) throw new Error('The sentence names no drug.');
  return read({
    scene: {
      blocks: [],
      rows: new Map(),
      now: { month: 2024 * 12 + 4, exact: true },
      tale: false,
      lines: 0,
      refused: false,
      husband: false,
    },
    block: { text, role: 'text' },
    section,
    clause,
    changes: [],
    masked,
    group,
    own: group.first,
    named: {
      block: 0,
      start: masked.indexOf('\ue000'),
      end: masked.indexOf('\ue000') + 9,
      text: 'letrozole',
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      because: [],
    },
    because: (rule, start, end) => ({ rule, block: 0, start, end }),
    later: false,
  });
};

describe('whose drug it is, is certain', () => {
  test("a friend's is of no patient", () => {
    expect(readingOf('her friend takes §')).toEqual({
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: [{ rule: 'cue:relative', block: 0, start: 4, end: 10 }],
    });
  });

  test("a relative's is of the family", () => {
    expect(readingOf('her sister takes §')).toEqual({
      status: 'family',
      who: 'other',
      basis: 'strong',
      because: [{ rule: 'cue:relative', block: 0, start: 4, end: 10 }],
    });
  });

  test('in a family history without a relative the name itself is the reason', () => {
    expect(readingOf('breast cancer, §', 'family')).toEqual({
      status: 'family',
      who: 'other',
      basis: 'strong',
      because: [{ rule: 'section:family', block: 0, start: 15, end: 24 }],
    });
  });

  test('where nothing is said the name itself is the reason', () => {
    expect(readingOf('breast cancer, §')).toEqual({
      status: 'active',
      basis: 'none',
      timing: undefined,
      because: [{ rule: 'default:narrative', block: 0, start: 15, end: 24 }],
    });
  });
});

describe('a wife', () => {
  test.each([
    ['Husband rang. Wife takes letrozole.', 'active: takes'],
    ['The patient was seen. Wife takes letrozole.', 'family: Wife'],
    ['Husband rang, his hand is better, wife takes letrozole.', 'active: takes'],
    ['Husband rang, my first visit, and wife takes letrozole.', 'active: takes'],
    ['Husband rang: his wife takes letrozole.', 'family: wife'],
    ['Husband rang: whose wife takes letrozole?', 'family: wife'],
    ['Husband rang: first wife takes letrozole.', 'family: wife'],
    ['Husband rang: second wife takes letrozole.', 'family: wife'],
    ['Husband rang: late wife took letrozole.', 'family: wife'],
    ['Husband rang: the former wife takes letrozole.', 'family: wife'],
    ['Husband rang: ex-wife takes letrozole.', 'family: wife'],
    ['Husband rang: his dear wife takes letrozole.', 'family: wife'],
    ['Husband rang: her mother takes letrozole.', 'family: mother'],
    ['Husband is well, he takes letrozole; she does not.', 'family: Husband'],
    ['Seen alone. Her mother takes letrozole.', 'family: mother'],
  ])('is the patient in the words of a husband, other relatives are not: "%s"', (text, reading) => {
    expect(said(text)).toEqual([reading]);
  });

  test('is the patient though the husband stands in another block', () => {
    const wife = (first: string) =>
      annotate({
        kind: 'record',
        blocks: [first, 'Wife takes letrozole.', 'Seen today.'].map((text) => ({ text, role: 'text' })),
      }).mentions.map(({ status }) => status);
    expect(wife('Husband rang.')).toEqual(['active']);
    expect(wife('The clinic rang.')).toEqual(['family']);
  });
});

describe('what speaks of drugs in general', () => {
  test.each([
    'She asked whether tamoxifen can cause weight gain.',
    'We discussed that tamoxifen can cause joint pain.',
    'She declined, as tamoxifen can cause joint pain.',
    'Never knew that tamoxifen can cause this.',
    'Taking tamoxifen can cause joint pain.',
    'Stopping tamoxifen can cause flushes.',
  ])('right behind a name outweighs what is said before it: "%s"', (text) => {
    expect(said(text)).toEqual(['general: can cause']);
  });

  test.each([
    ['We discussed tamoxifen.', 'hypothetical: discussed'],
    ['Stopping tamoxifen.', 'discontinued: Stopping'],
    ['She takes tamoxifen, which can cause flushes.', 'active: takes'],
  ])('does not stand there: "%s"', (text, reading) => {
    expect(said(text)).toEqual([reading]);
  });

  test.each([
    'The ATAC trial (anastrozole).',
    'The ATAC trial (anastrozole) was stopped early.',
    'The ATAC trial (anastrozole) was well tolerated.',
    'The ATAC trial (anastrozole) can cause talk.',
    'The ATAC trial (anastrozole) showed benefit.',
  ])('before the bracket of a name is said of it, whatever follows: "%s"', (text) => {
    expect(said(text)).toEqual(['general: trial']);
  });

  test.each([
    ['Ms Jones is a 60 year old lady taking anastrozole.', ['active: taking']],
    ['Leaflet given; letrozole 2.5 mg.', ['active: letrozole']],
  ])('before another word is not: "%s"', (text, readings) => {
    expect(said(text)).toEqual(readings);
  });

  test.each([
    ['Leaflet on tamoxifen given.', 'general: Leaflet'],
    ['She was given a leaflet on tamoxifen.', 'general: leaflet'],
    ['Tamoxifen data (ATAC) suggest no benefit.', 'general: ATAC'],
    ['Letrozole is used by her neighbour.', 'general: is used'],
  ])('elsewhere in the clause is said of it too: "%s"', (text, reading) => {
    expect(said(text)).toEqual([reading]);
  });

  test('of two names is said of both', () => {
    expect(said('Any of: letrozole / anastrozole.')).toEqual(['general: Any of:', 'general: Any of:']);
    expect(said('Tamoxifen must not be given with anastrozole.')).toEqual([
      'general: must not be given',
      'general: must not be given',
    ]);
  });
});

describe('beyond a semicolon', () => {
  test.each<[string, string[]]>([
    ['On letrozole; tamoxifen is used in premenopausal women.', ['active: On', 'general: is used']],
    ['Tamoxifen is used in premenopausal women; on letrozole.', ['general: is used', 'active: on']],
    ['Letrozole 2.5 mg; leaflet given.', ['active: Letrozole']],
    ['Leaflet; letrozole 2.5 mg; leaflet.', ['active: letrozole']],
    ['She walks; letrozole is licensed; tamoxifen 20 mg.', ['general: is licensed', 'active: tamoxifen']],
    ['She walks; leaflet on letrozole; tamoxifen 20 mg.', ['general: leaflet', 'active: tamoxifen']],
    ['Tamoxifen 20 mg; leaflet on letrozole; she walks.', ['active: Tamoxifen', 'general: leaflet']],
  ])('what is general is said of other drugs: "%s"', (text, readings) => {
    expect(said(text)).toEqual(readings);
  });
});

describe('other people', () => {
  test.each([
    'Letrozole in women who smoke.',
    'Letrozole (Femara) in women who smoke.',
    'Aromatase inhibitors (letrozole) in women who smoke.',
    'Aromatase inhibitors (letrozole, anastrozole) in women who smoke.',
  ])('behind a name, or behind its bracket: "%s"', (text) => {
    expect(new Set(said(text))).toEqual(new Set(['general: in women']));
  });

  test.each([
    ['In postmenopausal women, raloxifene.', 'general: In postmenopausal women'],
    ['Women who take letrozole ache.', 'general: Women who'],
    ['Women who take pills ache; letrozole 2.5 mg.', 'active: letrozole'],
    ['Women who smoke cough, but the patient has letrozole.', 'active: letrozole'],
    ['Women who smoke cough, but the patient takes letrozole.', 'active: takes'],
    ['Letrozole 2.5 mg, women who take it ache.', 'active: Letrozole'],
  ])('before it, with no word of the patient and no semicolon between: "%s"', (text, reading) => {
    expect(said(text)).toEqual([reading]);
  });
});
