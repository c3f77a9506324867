import { describe, expect, test } from 'vitest';
import { draft, RECORD, type Told } from '../../../tests/support/drafts';
import type { Draft } from './draft';
import { settle } from './settle';

const LISTED = { basis: 'weak', section: 'current', rules: ['section:current'] } as const;
const PLACED = { basis: 'weak', rules: ['section:past'] } as const;
const BARE = { basis: 'none', rules: ['default:narrative'] } as const;
const SWITCHED = { alone: true, rules: ['switch:changed-to'] } as const;
const BEGUN = { rules: ['cue:begun'] } as const;
const NOW = { timing: 'now' } as const;

/** The status of each in the end; planned with its time, stale with "~", somebody else's with "*". */
const settled = (...drafts: Draft[]): string[] =>
  settle(drafts, RECORD).map(
    ({ status, timing, superseded, who }) =>
      `${status}${timing ? ` ${timing}` : ''}${superseded ? '~' : ''}${who === 'other' ? '*' : ''}`,
  );
/** What a bare name of tamoxifen behind them is read as. */
const bare = (...drafts: Draft[]) => settled(...drafts, draft('tamoxifen', 'active', BARE)).at(-1);
/** A rule whose id only holds that of another. */
const holding = (rule: string) => [`${rule}-not`, `not:${rule}`];

describe('lists', () => {
  const names = ['anastrozole', 'letrozole', 'exemestane', 'tamoxifen', 'raloxifene'] as const;

  test('of all drugs are about nobody, and what has no name in them is left out', () => {
    const all = () => names.map((name) => draft(name, 'active', BARE));
    const event = () => draft('tamoxifen', 'discontinued', { silent: true });
    const mentions = settle([...all(), event()], RECORD);
    expect(mentions.map(({ status, because }) => `${status} ${because.at(-1)?.rule}`)).toEqual(
      names.map(() => 'general document:many'),
    );
    expect(settled(...all().slice(1), event())).toHaveLength(4);
  });

  test('of patients: a stop of one line does not make the drug of another past', () => {
    const lines = () => [draft('letrozole', 'active', BEGUN), draft('letrozole', 'discontinued')];
    expect(settle(lines(), { ...RECORD, nobody: true }).map(({ status }) => status)).toEqual([
      'active',
      'discontinued',
    ]);
    expect(settled(...lines())).toEqual(['historical', 'discontinued']);
  });
});

describe('a plan that is turned down later', () => {
  test('is stale, and no more told of what is listed or named behind it', () => {
    const plan = () => [draft('tamoxifen', 'planned', NOW), draft('tamoxifen', 'negated')];
    expect(settled(...plan(), draft('tamoxifen', 'active', { basis: 'weak' }))).toEqual([
      'planned now~',
      'negated',
      'active',
    ]);
    expect(
      settled(
        draft('tamoxifen', 'planned', { ...NOW, quoted: true }),
        draft('tamoxifen', 'negated'),
        draft('tamoxifen', 'active', BARE),
      ),
    ).toEqual(['planned now~', 'negated', 'negated']);
  });

  test('is still told of it where it is not', () => {
    expect(
      settled(draft('tamoxifen', 'planned', NOW), draft('tamoxifen', 'active', { basis: 'weak' })),
    ).toEqual(['planned now', 'planned now']);
  });
});

describe('of two statements', () => {
  test('one of what is only thought of changes nothing', () => {
    expect(settled(draft('tamoxifen', 'active'), draft('tamoxifen', 'hypothetical'))).toEqual([
      'active',
      'hypothetical',
    ]);
    expect(bare(draft('tamoxifen', 'active'), draft('tamoxifen', 'hypothetical'))).toBe('active');
  });

  test('the last stands for a bare name', () => {
    expect(bare(draft('tamoxifen', 'active'), draft('tamoxifen', 'discontinued'))).toBe('discontinued');
    expect(bare(draft('tamoxifen', 'discontinued'), draft('tamoxifen', 'active'))).toBe('active');
    expect(bare(draft('tamoxifen', 'discontinued'), draft('tamoxifen', 'historical'))).toBe('historical');
    expect(
      bare(draft('tamoxifen', 'discontinued'), draft('tamoxifen', 'historical', { section: 'current' })),
    ).toBe('historical');
  });

  test('one of an older letter does not stand against one of these days, two of such letters follow each other', () => {
    const old = (status: Draft['status']) => draft('tamoxifen', status, { quoted: true });
    expect(bare(draft('tamoxifen', 'active'), old('discontinued'))).toBe('active');
    expect(bare(old('discontinued'), draft('tamoxifen', 'active'))).toBe('active');
    expect(bare(old('active'), old('discontinued'))).toBe('discontinued');
  });

  test('what is told as past without a stop does not end what is taken, what is finished does', () => {
    const behind = (...rules: string[]) =>
      settled(draft('tamoxifen', 'active'), draft('tamoxifen', 'historical', { rules }))[0];
    expect(behind('cue:past')).toBe('active');
    expect(behind('cue:finished')).toBe('active~');
    for (const rule of holding('cue:finished')) expect(behind(rule)).toBe('active');
    expect(bare(draft('tamoxifen', 'active'), draft('tamoxifen', 'historical'))).toBe('active');
  });
});

describe('of two entries', () => {
  const at = (entry: number | null, status: Draft['status'], told: Told = {}) =>
    draft('letrozole', status, { entry, ...told });

  test('the later one stands, wherever it is in the text', () => {
    expect(settled(at(24_000, 'active'), at(24_001, 'discontinued'))).toEqual(['historical', 'discontinued']);
    expect(settled(at(24_001, 'active'), at(24_000, 'discontinued'))).toEqual(['active', 'discontinued']);
    expect(settled(at(24_001, 'discontinued'), at(24_000, 'active'))).toEqual(['discontinued', 'historical']);
    expect(settled(at(24_000, 'discontinued'), at(24_001, 'active'))).toEqual(['discontinued', 'active']);
  });

  test('of the same month the last in the text', () => {
    expect(settled(at(24_000, 'active'), at(24_000, 'discontinued'))).toEqual(['historical', 'discontinued']);
    expect(settled(at(24_000, 'discontinued'), at(24_000, 'active'))).toEqual(['discontinued', 'active']);
  });

  test('what stands in none is of these days: a stop in an entry does not end it', () => {
    expect(settled(at(null, 'active'), at(24_000, 'discontinued'))).toEqual(['active', 'discontinued']);
    expect(settled(at(null, 'active'), at(null, 'discontinued'))).toEqual(['active~', 'discontinued']);
  });

  test('unless it is told as begun or as a change', () => {
    const first = (...rules: string[]) =>
      settled(at(null, 'active', { rules }), at(24_000, 'discontinued'))[0];
    expect(first('cue:begun')).toBe('historical');
    expect(first('switch:replaced')).toBe('historical');
    expect(first('not:cue:begun')).toBe('active');
    expect(first('not:switch:replaced')).toBe('active');
  });
});

describe('a change of drugs', () => {
  const two = (told: Told = {}) => [
    draft('tamoxifen', 'active', told),
    draft('anastrozole', 'active', SWITCHED),
  ];

  test('is told of the drug that was left', () => {
    expect(settle(two(BARE), RECORD)[0]).toMatchObject({ status: 'discontinued', detail: 'switched' });
    expect(settle([...two(), draft('tamoxifen', 'active', BARE)], RECORD)[2]).toMatchObject({
      status: 'discontinued',
      detail: 'switched',
      because: [{ rule: 'cue:on' }],
    });
    expect(bare(draft('anastrozole', 'active', SWITCHED), draft('tamoxifen', 'active'))).toBe('active');
  });

  test('only where the rule is that of a change', () => {
    expect(bare(draft('tamoxifen', 'active'), draft('anastrozole', 'active', SWITCHED))).toBe('discontinued');
    expect(
      bare(
        draft('tamoxifen', 'active'),
        draft('anastrozole', 'active', { alone: true, rules: ['not:switch:changed-to'] }),
      ),
    ).toBe('active');
  });

  test('is no end of a drug that a list of what is taken names', () => {
    const between = draft('anastrozole', 'active', SWITCHED);
    expect(
      settled(
        draft('tamoxifen', 'active', { ...BARE, section: 'current' }),
        between,
        draft('tamoxifen', 'active', BARE),
      ),
    ).toEqual(['active', 'active', 'active']);
  });
});

describe('a place in a list', () => {
  test('of what is taken tells of a bare name, not where nothing is told by it', () => {
    const behind = (told: Told) =>
      settled(draft('tamoxifen', 'active', told), draft('tamoxifen', 'hypothetical', BARE))[1];
    expect(behind(LISTED)).toBe('active');
    expect(behind({ ...BARE, section: 'current' })).toBe('hypothetical');
  });

  test('of another kind tells nothing of other lists', () => {
    const behind = (section: Draft['section']) =>
      settled(
        draft('tamoxifen', 'planned', { ...NOW, basis: 'weak', section }),
        draft('tamoxifen', 'active', { basis: 'weak' }),
      )[1];
    expect(behind('current')).toBe('planned now');
    expect(behind('started')).toBe('active');
  });

  test('of what was stopped is not changed by what is told elsewhere', () => {
    const behind = (section: Draft['section']) =>
      settled(draft('tamoxifen', 'active'), draft('tamoxifen', 'hypothetical', { ...BARE, section }))[1];
    expect(behind('stopped')).toBe('hypothetical');
    expect(behind(null)).toBe('active');
  });

  test('of what was had before, in an entry', () => {
    const ahead = (...rules: string[]) =>
      settled(
        draft('raloxifene', 'historical', { basis: 'weak', entry: 24_000, rules }),
        draft('raloxifene', 'active'),
      )[0];
    expect(ahead('section:past')).toBe('active');
    for (const rule of holding('section:past')) expect(ahead(rule)).toBe('historical');
  });
});

describe('a drug that was followed by another', () => {
  const two = () => [draft('exemestane', 'active', BEGUN), draft('letrozole', 'active')];

  test('is past where it is said to be taken, not where it is thought of; a list of what is taken is stale', () => {
    expect(settled(...two(), draft('exemestane', 'active', BARE))[2]).toBe('historical');
    expect(settled(...two(), draft('exemestane', 'hypothetical'))[2]).toBe('hypothetical');
    expect(settled(...two(), draft('exemestane', 'active', LISTED))[2]).toBe('active~');
  });

  test('also where the list that tells it was begun stands behind the other', () => {
    expect(
      settled(
        draft('letrozole', 'active'),
        draft('exemestane', 'active', { ...LISTED, ...BEGUN }),
        draft('exemestane', 'active', BARE),
      ),
    ).toEqual(['active', 'active', 'historical']);
  });
});

test('words about both of two drugs, told by their place, do not undo what is told of the one', () => {
  const both = (before: Draft['status']) =>
    settled(
      draft('letrozole', before, before === 'planned' ? NOW : {}),
      draft('letrozole', 'active', { basis: 'weak', rules: ['cue:taking'] }),
    )[1];
  expect(both('planned')).toBe('planned now');
  expect(both('discontinued')).toBe('discontinued');
});

describe('a drug that is asked about', () => {
  const asked = (told: Told, ...before: Draft[]) =>
    settled(...before, draft('tamoxifen', 'hypothetical', told)).at(-1);

  test('is taken where it is told to be taken', () => {
    expect(asked({ asked: true }, draft('tamoxifen', 'active'))).toBe('active');
  });

  test('not where nothing is asked, it is over, or nothing is told', () => {
    expect(asked({}, draft('tamoxifen', 'active'))).toBe('hypothetical');
    expect(asked({ asked: true }, draft('tamoxifen', 'discontinued'))).toBe('hypothetical');
    expect(asked({ asked: true })).toBe('hypothetical');
  });
});

test('a drug instead of which another is given takes its stop only by that rule', () => {
  const instead = (...rules: string[]) =>
    settled(draft('letrozole', 'discontinued'), draft('letrozole', 'negated', { rules }))[1];
  expect(instead('switch:instead-of')).toBe('discontinued');
  expect(instead('not:switch:instead-of')).toBe('negated');
});

describe('what is stale', () => {
  test('a list of what is taken behind a stop of these days, not of an older letter', () => {
    const list = (quoted: boolean, of: boolean) =>
      settled(
        draft('letrozole', 'discontinued', { quoted }),
        draft('letrozole', 'active', { ...LISTED, quoted: of }),
      )[1];
    expect(list(false, false)).toBe('active~');
    expect(list(true, false)).toBe('active');
    expect(list(true, true)).toBe('active~');
  });

  test('words in a list of what is taken behind a stop', () => {
    expect(
      settled(draft('letrozole', 'discontinued'), draft('letrozole', 'active', { section: 'current' }))[1],
    ).toBe('active~');
    expect(settled(draft('letrozole', 'discontinued'), draft('letrozole', 'active'))[1]).toBe('active');
  });

  test('a list of what is begun behind a stop', () => {
    const list = { ...NOW, basis: 'weak', section: 'started', rules: ['section:started'] } as const;
    expect(settled(draft('letrozole', 'discontinued'), draft('letrozole', 'planned', list))[1]).toBe(
      'planned now~',
    );
    expect(settled(draft('letrozole', 'planned', list))[0]).toBe('planned now');
  });

  test('what is told as taken before a stop; what was begun is past', () => {
    const ahead = (...rules: string[]) =>
      settled(draft('letrozole', 'active', { rules }), draft('letrozole', 'discontinued'))[0];
    expect(ahead('cue:begun')).toBe('historical');
    expect(ahead('switch:replaced')).toBe('historical');
    for (const rule of [...holding('cue:begun'), 'not:switch:replaced']) expect(ahead(rule)).toBe('active~');
  });
});

describe('a bare name of which nothing certain is told', () => {
  test('is read as the first that is told of it by a place', () => {
    expect(bare(draft('tamoxifen', 'hypothetical', PLACED))).toBe('hypothetical');
    expect(bare(draft('tamoxifen', 'hypothetical', PLACED), draft('tamoxifen', 'negated', PLACED))).toBe(
      'hypothetical',
    );
    expect(bare(draft('raloxifene', 'hypothetical', PLACED))).toBe('active');
  });

  test('not as another bare name', () => {
    expect(
      settled(
        draft('tamoxifen', 'hypothetical', BARE),
        draft('tamoxifen', 'active', PLACED),
        draft('tamoxifen', 'negated', BARE),
      ),
    ).toEqual(['active', 'active', 'active']);
  });

  test('a name with a place of its own is read by that', () => {
    expect(settled(draft('tamoxifen', 'active', PLACED), draft('tamoxifen', 'historical', PLACED))).toEqual([
      'active',
      'historical',
    ]);
    expect(settled(draft('tamoxifen', 'hypothetical', PLACED), draft('tamoxifen', 'active', PLACED))).toEqual(
      ['hypothetical', 'active'],
    );
  });

  test('with its dose it is no choice, but it may be over', () => {
    const dosed = (before: Draft['status'], isDosed: boolean) =>
      settled(
        draft('tamoxifen', before, PLACED),
        draft('tamoxifen', 'active', { ...BARE, dosed: isDosed }),
      )[1];
    expect(dosed('hypothetical', true)).toBe('active');
    expect(dosed('hypothetical', false)).toBe('hypothetical');
    expect(dosed('historical', true)).toBe('historical');
    expect(dosed('historical', false)).toBe('historical');
  });

  test('with its dose it is of these days, whatever an older letter said', () => {
    const behind = (quoted: boolean, of: boolean, dosed: boolean) =>
      settled(
        draft('tamoxifen', 'discontinued', { quoted }),
        draft('tamoxifen', 'active', { ...BARE, quoted: of, dosed }),
      )[1];
    expect(behind(true, false, true)).toBe('active');
    expect(behind(true, false, false)).toBe('discontinued');
    expect(behind(true, true, true)).toBe('discontinued');
    expect(behind(false, false, true)).toBe('discontinued');
  });

  test('what speaks of drugs in general stays so', () => {
    expect(settled(draft('tamoxifen', 'active'), draft('tamoxifen', 'general', BARE))).toEqual([
      'active',
      'general*',
    ]);
  });

  test('is over where an entry before it tells of the end', () => {
    expect(bare(draft('tamoxifen', 'discontinued', { entry: 24_000 }))).toBe('discontinued');
    expect(bare(draft('tamoxifen', 'active', { entry: 24_000 }))).toBe('active');
  });
});
