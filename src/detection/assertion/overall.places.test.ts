import { describe, expect, test } from 'vitest';
import type { Concept, ConceptClass } from '../../knowledge/terms';
import type { Draft } from './draft';
import { applyOverall, type Overall, overallIn } from './overall';

describe('where such a sentence stands', () => {
  const found = (text: string) => overallIn([{ role: 'text', text }], [0]);

  test('is told from its first word to its last', () => {
    expect(found('Letrozole hurt. Stopped both in May.')).toEqual([
      { tells: 'neither', block: 0, start: 16, end: 28 },
    ]);
  });

  test('what is only thought of is none, however long the text goes on behind it', () => {
    const behind =
      ', we would see each other again in the clinic in three months to talk about what else there is to do.';
    expect(found(`If she stopped both${behind}`)).toEqual([]);
    expect(found(`She stopped both${behind}`)).toHaveLength(1);
  });
});

/** A name at a place of a block, told of by nothing of its own where nothing else is said. */
const draft = (
  concept: Concept,
  [block, start]: readonly [number, number],
  {
    rule = 'default:narrative',
    kind = 'serm',
    ...told
  }: Partial<Draft> & { rule?: string; kind?: ConceptClass } = {},
): Draft => ({
  named: { block, start, end: start + 1, text: 'x', concept, class: kind, because: [] },
  status: 'active',
  who: 'patient',
  basis: 'none',
  entry: null,
  section: null,
  ...told,
  because: [{ rule, block, start, end: start + 1 }],
});
const says = (tells: Overall['tells'], block: number, start: number): Overall => ({
  tells,
  block,
  start,
  end: start + 10,
});
const read = (overall: readonly Overall[], ...drafts: Draft[]) => {
  applyOverall(drafts, overall);
  return drafts.map(({ status, because }) => `${status} ${because.at(-1)?.rule}`);
};

const PAST = { status: 'historical', basis: 'weak', rule: 'cue:past' } as const;
const BARE = 'active default:narrative';

describe('that none is taken', () => {
  const nothing = [says('nothing', 1, 50)];

  test('is said of what is named before it, in its block or an earlier one', () => {
    expect(
      read(
        nothing,
        draft('tamoxifen', [0, 80]),
        draft('raloxifene', [1, 49]),
        draft('toremifene', [1, 50]),
        draft('clomifene', [2, 0]),
      ),
    ).toEqual(['historical overall:nothing', 'historical overall:nothing', BARE, BARE]);
  });

  test('is not said of a syndrome', () => {
    expect(
      read(
        nothing,
        draft('aimss', [0, 0], { kind: 'aimss' }),
        draft('letrozole', [0, 9], { kind: 'aromatase-inhibitor' }),
      ),
    ).toEqual([BARE, 'historical overall:nothing']);
  });

  test('brings nothing back that is told as past', () => {
    expect(read(nothing, draft('tamoxifen', [0, 0], PAST))).toEqual(['historical cue:past']);
    expect(read([says('both', 1, 50)], draft('tamoxifen', [0, 0], PAST))).toEqual(['active overall:both']);
  });

  test('stands against a stop that is told behind it, not against a new start', () => {
    const behind = (status: Draft['status']) =>
      read(
        nothing,
        draft('tamoxifen', [0, 0]),
        draft('tamoxifen', [2, 0], { status, basis: 'strong', rule: 'cue:on' }),
      )[0];
    expect(behind('discontinued')).toBe('historical overall:nothing');
    expect(behind('negated')).toBe('historical overall:nothing');
    expect(behind('active')).toBe(BARE);
  });
});

describe('that neither of two is taken', () => {
  const neither = [says('neither', 1, 50)];
  const two = () => [draft('tamoxifen', [0, 0]), draft('raloxifene', [0, 9])];
  const OVER = 'historical overall:neither';

  test('is said of the two named last before it, not of one behind it', () => {
    expect(read(neither, ...two(), draft('toremifene', [2, 0]))).toEqual([OVER, OVER, BARE]);
    expect(read(neither, ...two(), draft('toremifene', [1, 0]))).toEqual([BARE, OVER, OVER]);
  });

  test("nor of a relative's drug or a syndrome between", () => {
    expect(read(neither, ...two(), draft('toremifene', [1, 0], { who: 'other' }))).toEqual([
      OVER,
      OVER,
      BARE,
    ]);
    expect(read(neither, ...two(), draft('aimss', [1, 0], { kind: 'aimss' }))).toEqual([OVER, OVER, BARE]);
  });
});

describe('of several such sentences', () => {
  test('the one in the earlier block speaks first', () => {
    const both = says('both', 1, 50);
    expect(read([both, says('nothing', 2, 0)], draft('tamoxifen', [0, 0], PAST))).toEqual([
      'historical overall:nothing',
    ]);
    expect(read([says('nothing', 1, 0), both], draft('tamoxifen', [0, 0], PAST))).toEqual([
      'active overall:both',
    ]);
    expect(read([says('nothing', 1, 0), says('both', 2, 0)], draft('tamoxifen', [0, 0], PAST))).toEqual([
      'active overall:both',
    ]);
  });

  test('one of each kind is heard', () => {
    expect(
      read(
        [says('nothing', 0, 50), says('both', 1, 50), says('neither', 2, 50)],
        draft('tamoxifen', [0, 0]),
        draft('raloxifene', [1, 0], PAST),
        draft('toremifene', [1, 9]),
      ),
    ).toEqual(['historical overall:nothing', 'historical overall:neither', 'historical overall:neither']);
  });

  test('of one kind the last one, which says all', () => {
    expect(
      read(
        [says('nothing', 0, 50), says('nothing', 2, 0)],
        draft('tamoxifen', [0, 0]),
        draft('raloxifene', [1, 0]),
        draft('toremifene', [3, 0]),
      ),
    ).toEqual(['historical overall:nothing', 'historical overall:nothing', BARE]);
  });
});
