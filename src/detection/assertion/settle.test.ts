import { describe, expect, test } from 'vitest';
import { draft, RECORD } from '../../../tests/support/drafts';
import type { Concept } from '../../knowledge/terms';
import type { DocumentContext } from '../document';
import type { Draft } from './draft';
import { settle } from './settle';

const LISTED = { basis: 'weak', section: 'current', rules: ['section:current'] } as const;
const BARE = { basis: 'none', rules: ['default:narrative'] } as const;
const SWITCHED = { alone: true, rules: ['switch:changed-to'] } as const;
const NOW = { timing: 'now' } as const;

/** The status of each in the end; planned with its time, stale with "~", somebody else's with "*". */
const settled = (drafts: Draft[], document: DocumentContext = RECORD): string[] =>
  settle(drafts, document).map(
    ({ status, timing, superseded, who }) =>
      `${status}${timing ? ` ${timing}` : ''}${superseded ? '~' : ''}${who === 'other' ? '*' : ''}`,
  );

describe('lines about several patients', () => {
  const NOBODY = { ...RECORD, nobody: true };

  test('tell nothing of each other, and what has no name is left out', () => {
    const lines = () => [
      draft('letrozole', 'active', { rules: ['cue:begun'] }),
      draft('letrozole', 'discontinued'),
      draft('letrozole', 'active', { silent: true }),
    ];
    expect(settled(lines(), NOBODY)).toEqual(['active*', 'discontinued*']);
    expect(settled(lines().slice(0, 2))).toEqual(['historical', 'discontinued']);
  });
});

describe('a switch to a drug', () => {
  test('ends the one named before it without words of its own', () => {
    expect(settled([draft('tamoxifen', 'active', BARE), draft('anastrozole', 'active', SWITCHED)])).toEqual([
      'discontinued',
      'active',
    ]);
  });

  test('with a syndrome named between them too', () => {
    expect(
      settled([
        draft('tamoxifen', 'active', BARE),
        draft('aimss', 'active', BARE),
        draft('anastrozole', 'active', SWITCHED),
      ]),
    ).toEqual(['discontinued', 'active', 'active']);
  });

  test('not one that is named far before', () => {
    expect(
      settled([
        draft('tamoxifen', 'active', BARE),
        ...Array.from({ length: 6 }, () => draft('aimss', 'active', BARE)),
        draft('anastrozole', 'active', SWITCHED),
      ])[0],
    ).toBe('active');
  });

  test('not where it is only planned, and not by a drug that is only taken', () => {
    expect(
      settled([draft('tamoxifen', 'active'), draft('letrozole', 'planned', { ...SWITCHED, ...NOW })]),
    ).toEqual(['active', 'planned now']);
    expect(settled([draft('tamoxifen', 'active'), draft('letrozole', 'active', { alone: true })])).toEqual([
      'active',
      'active',
    ]);
  });

  test('not what is in the list of what is taken', () => {
    for (const before of [draft('tamoxifen', 'active', BARE), draft('tamoxifen', 'active')])
      expect(
        settled([before, draft('anastrozole', 'active', SWITCHED), draft('tamoxifen', 'active', LISTED)]),
      ).toEqual(['active', 'active', 'active']);
    expect(
      settled([
        draft('tamoxifen', 'active', { section: 'current' }),
        draft('anastrozole', 'active', SWITCHED),
      ]),
    ).toEqual(['active', 'active']);
  });

  test('not what is told afterwards to be taken', () => {
    expect(
      settled([
        draft('tamoxifen', 'active'),
        draft('anastrozole', 'active', SWITCHED),
        draft('tamoxifen', 'active', { section: 'current' }),
        draft('tamoxifen', 'active', BARE),
      ]).slice(1),
    ).toEqual(['active', 'active', 'active']);
  });

  test('is one whatever else decided', () => {
    expect(
      settled([
        draft('tamoxifen', 'active', BARE),
        draft('anastrozole', 'active', { alone: true, rules: ['switch:changed-to', 'date:since'] }),
      ])[0],
    ).toBe('discontinued');
  });
});

describe('what is told of somebody else', () => {
  const HERS = { who: 'other' } as const;

  test("is not the patient's", () => {
    expect(
      settled([draft('tamoxifen', 'family', { ...LISTED, ...HERS }), draft('tamoxifen', 'active', BARE)]),
    ).toEqual(['family*', 'active']);
    expect(
      settled([draft('tamoxifen', 'active', { ...LISTED, ...HERS }), draft('tamoxifen', 'historical', BARE)]),
    ).toEqual(['active*', 'historical']);
  });

  test("nor the patient's theirs", () => {
    expect(
      settled([draft('tamoxifen', 'discontinued'), draft('tamoxifen', 'active', { ...BARE, ...HERS })]),
    ).toEqual(['discontinued', 'active*']);
  });

  test("what is general or of the family is nobody else's", () => {
    expect(settled([draft('letrozole', 'general'), draft('letrozole', 'family')])).toEqual([
      'general*',
      'family*',
    ]);
  });
});

test('a syndrome takes nothing that is told of it elsewhere', () => {
  expect(settled([draft('aimss', 'negated'), draft('aimss', 'active', BARE)])).toEqual(['negated', 'active']);
});

describe('one drug of a class at a time', () => {
  const GOES_ON = { rules: ['cue:continue'] } as const;

  test('a bare name is past beside another that goes on', () => {
    expect(settled([draft('anastrozole', 'active', GOES_ON), draft('letrozole', 'active', BARE)])).toEqual([
      'active',
      'historical',
    ]);
  });

  test('not what is planned, has its own place, or is of another kind', () => {
    expect(
      settled([draft('anastrozole', 'active', GOES_ON), draft('letrozole', 'planned', { ...BARE, ...NOW })]),
    ).toEqual(['active', 'planned now']);
    expect(
      settled([draft('anastrozole', 'active', GOES_ON), draft('letrozole', 'active', { basis: 'weak' })]),
    ).toEqual(['active', 'active']);
    expect(settled([draft('clomifene', 'active', GOES_ON), draft('tamoxifen', 'active', BARE)])).toEqual([
      'active',
      'active',
    ]);
  });

  test('what was begun is past when another is told later to go on, not earlier', () => {
    const begun = () => draft('exemestane', 'active', { rules: ['cue:begun'] });
    expect(settled([begun(), draft('letrozole', 'active', GOES_ON)])).toEqual(['historical', 'active']);
    expect(settled([draft('letrozole', 'active', GOES_ON), begun()])).toEqual(['active', 'active']);
  });
});

describe('a stop that is ordered', () => {
  const ORDERED = { ordered: true } as const;

  test('a drug was taken until then, unless it is past already', () => {
    const until = (status: Draft['status']) =>
      settled([draft('tamoxifen', status, BARE), draft('tamoxifen', 'discontinued', ORDERED)])[0];
    expect(until('planned')).toBe('active~');
    expect(until('historical')).toBe('historical');
  });

  test('the class until then as well, where it is of its only drug', () => {
    expect(settled([draft('serm', 'active', BARE), draft('tamoxifen', 'discontinued', ORDERED)])).toEqual([
      'active',
      'discontinued',
    ]);
    expect(
      settled([
        draft('serm', 'active', BARE),
        draft('tamoxifen', 'discontinued', ORDERED),
        draft('raloxifene', 'planned', NOW),
      ])[0],
    ).toBe('planned now');
  });
});

describe('a list of what was had before', () => {
  const PAST = { basis: 'weak', rules: ['section:past'] } as const;

  test('is stale in an entry when the drug is told to be taken, and past elsewhere', () => {
    expect(
      settled([
        draft('raloxifene', 'historical', { ...PAST, entry: 24_000 }),
        draft('raloxifene', 'active'),
      ])[0],
    ).toBe('active');
    expect(settled([draft('raloxifene', 'historical', PAST), draft('raloxifene', 'active')])[0]).toBe(
      'historical',
    );
  });
});

describe('a drug instead of another', () => {
  const INSTEAD = { rules: ['switch:instead-of'] } as const;

  test('the other, which she has had, takes its stop', () => {
    expect(settled([draft('letrozole', 'discontinued'), draft('letrozole', 'negated', INSTEAD)])).toEqual([
      'discontinued',
      'discontinued',
    ]);
    expect(settled([draft('letrozole', 'discontinued'), draft('letrozole', 'negated')])).toEqual([
      'discontinued',
      'negated',
    ]);
    expect(settled([draft('letrozole', 'active', INSTEAD), draft('letrozole', 'discontinued')])).toEqual([
      'historical',
      'discontinued',
    ]);
  });
});

describe('a class word that is blamed', () => {
  const BLAMED = { rules: ['cue:blamed'] } as const;

  test('is of the drug that was stopped before', () => {
    expect(settled([draft('tamoxifen', 'discontinued'), draft('serm', 'active', BLAMED)])[1]).toBe(
      'discontinued',
    );
  });

  test.each<[string, Draft[], number, string]>([
    ['taken', [draft('tamoxifen', 'discontinued'), draft('serm', 'active')], 1, 'active'],
    [
      'only thought of',
      [draft('tamoxifen', 'discontinued'), draft('serm', 'hypothetical', BLAMED)],
      1,
      'hypothetical',
    ],
    ['stopped after it', [draft('serm', 'active', BLAMED), draft('tamoxifen', 'discontinued')], 0, 'active'],
    ['never had', [draft('tamoxifen', 'hypothetical'), draft('serm', 'active', BLAMED)], 1, 'active'],
  ])('not where it is %s', (_, drafts, which, status) => {
    expect(settled(drafts)[which]).toBe(status);
  });
});

describe('a stop told of the class', () => {
  const FINISHED = { rules: ['cue:finished'] } as const;
  const listed = () => draft('anastrozole', 'active', LISTED);

  test('is one of its only drug', () => {
    expect(settled([listed(), draft('aromatase-inhibitor', 'discontinued', FINISHED)])[0]).toBe('active~');
  });

  test.each<[string, Draft[]]>([
    ['is of somebody else', [draft('aromatase-inhibitor', 'discontinued', { ...FINISHED, who: 'other' })]],
    [
      'is told by its place alone',
      [draft('aromatase-inhibitor', 'discontinued', { ...FINISHED, basis: 'weak' })],
    ],
    ['has no name', [draft('aromatase-inhibitor', 'discontinued', { ...FINISHED, silent: true })]],
    ['is only thought of', [draft('aromatase-inhibitor', 'hypothetical', FINISHED)]],
    ['is a hold', [draft('aromatase-inhibitor', 'discontinued', { rules: ['cue:held'] })]],
    [
      'may be of another drug',
      [draft('letrozole', 'active', LISTED), draft('aromatase-inhibitor', 'discontinued', FINISHED)],
    ],
    [
      'stands against words about the drug',
      [draft('anastrozole', 'active'), draft('aromatase-inhibitor', 'discontinued', FINISHED)],
    ],
  ])('not where it %s', (_, drafts) => {
    expect(settled([listed(), ...drafts])[0]).toBe('active');
  });

  test('not where the drug is named behind it', () => {
    expect(settled([draft('aromatase-inhibitor', 'discontinued', FINISHED), listed()])[1]).toBe('active');
  });
});

describe('what is no longer so', () => {
  test('an entry of before is past', () => {
    expect(
      settled([draft('letrozole', 'active', { entry: 24_000 }), draft('letrozole', 'discontinued')])[0],
    ).toBe('historical');
  });

  test('a list of after it is stale', () => {
    expect(
      settled([
        draft('letrozole', 'active', { ...LISTED, entry: 24_200 }),
        draft('letrozole', 'discontinued', { entry: 24_100 }),
      ])[0],
    ).toBe('active~');
  });

  test('what was begun is past, in a list of what is taken it is stale', () => {
    const begun = (section: Draft['section']) =>
      settled([
        draft('letrozole', 'active', { section, rules: ['cue:begun'] }),
        draft('letrozole', 'discontinued'),
      ])[0];
    expect(begun(null)).toBe('historical');
    expect(begun('current')).toBe('active~');
  });

  test('what is said last without a date counts for a bare name', () => {
    expect(
      settled([
        draft('tamoxifen', 'discontinued', { entry: 24_000 }),
        draft('tamoxifen', 'active'),
        draft('tamoxifen', 'historical', BARE),
      ]),
    ).toEqual(['discontinued', 'active', 'active']);
  });

  test('a list of what is taken outweighs what is only told as past', () => {
    const last = (before: Draft['status']) =>
      settled([
        draft('tamoxifen', before),
        draft('tamoxifen', 'active', { section: 'current' }),
        draft('tamoxifen', 'historical', BARE),
      ]).at(-1);
    expect(last('historical')).toBe('active');
    expect(last('discontinued')).toBe('discontinued');
  });
});

describe('a list of what was stopped', () => {
  const STOPPED = { basis: 'weak', section: 'stopped', rules: ['section:stopped'] } as const;
  const ORDERED = { basis: 'weak', section: 'started', rules: ['section:started'], ...NOW } as const;
  const stopped = () => [draft('letrozole', 'active'), draft('letrozole', 'discontinued', STOPPED)];

  test('behind what is told of a drug is the last word, whatever is told of others', () => {
    expect(settled(stopped())[0]).toBe('active~');
    expect(settled([...stopped(), draft('tamoxifen', 'active')])[0]).toBe('active~');
    expect(settled([draft('tamoxifen', 'planned', ORDERED), ...stopped()])[1]).toBe('active~');
  });

  test('not where the drug is told of again, or is ordered anew', () => {
    expect(settled([...stopped(), draft('letrozole', 'active')])[0]).toBe('active');
    expect(settled([draft('letrozole', 'planned', ORDERED), ...stopped()])[1]).toBe('active');
  });
});

describe('what an entry planned', () => {
  const bare = (entry: number | null) =>
    settled([
      draft('letrozole', 'planned', { ...NOW, entry: 24_000 }),
      draft('letrozole', 'active', { ...BARE, entry }),
    ])[1];

  test('was done by the time of the next, not in it or before it', () => {
    expect(bare(null)).toBe('active');
    expect(bare(24_001)).toBe('active');
    expect(bare(24_000)).toBe('planned now');
    expect(bare(23_999)).toBe('planned now');
  });
});

test('a list of what is taken outweighs a stop that an older letter tells', () => {
  const last = (quoted: boolean) =>
    settled([
      draft('letrozole', 'discontinued', { quoted }),
      draft('letrozole', 'active', { section: 'current' }),
      draft('letrozole', 'historical', BARE),
    ]).at(-1);
  expect(last(true)).toBe('active');
  expect(last(false)).toBe('discontinued');
});

describe('entries of two drugs of which one is taken at a time', () => {
  const entries = (...of: (readonly [Concept, number])[]) =>
    settled(of.map(([concept, entry]) => draft(concept, 'active', { entry })));

  test('one after the other: the next ends the one before', () => {
    expect(entries(['tamoxifen', 24_000], ['letrozole', 24_010])).toEqual(
      entries(['tamoxifen', 24_000], ['letrozole', 24_012]),
    );
    expect(entries(['tamoxifen', 24_000], ['letrozole', 24_010])[0]).toMatch(/^historical/);
  });

  test('in turns: both go on', () => {
    const of = entries(
      ['exemestane', 24_000],
      ['tamoxifen', 24_001],
      ['exemestane', 24_002],
      ['tamoxifen', 24_003],
      ['exemestane', 24_004],
    );
    expect(of.every((text) => text.startsWith('active'))).toBe(true);
  });

  test('are looked at however many there are', () => {
    const many = Array.from({ length: 300_000 }, (_, i) =>
      draft(i % 2 === 0 ? 'tamoxifen' : 'letrozole', 'active', { entry: 24_000 + (i % 14) }),
    );
    expect(new Set(settled(many))).toEqual(new Set(['active']));
  });
});
