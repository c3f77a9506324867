import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import { answersOf, toldOtherwise } from './answers';
import type { HeldFrame } from './frames';
import { joinFrames, jointPage } from './join';

const ANN = 'aaaaaaaaaaaaaaaa';
const BEA = 'bbbbbbbbbbbbbbbb';

const taken = (id: number, concept: string): Finding => ({
  id,
  concept,
  class: concept === 'letrozole' ? 'aromatase-inhibitor' : 'serm',
  status: 'active',
  who: 'patient',
  count: 1,
});

function frame(frameId: number, concepts: string[], more: Partial<PageFindings> = {}): HeldFrame {
  const findings = concepts.map((concept, id) => taken(id, concept));
  return {
    frameId,
    place: '0123456789abcdef',
    page: { kind: 'record', indication: null, menopause: null, findings, ...more },
  };
}

const joined = (frames: readonly HeldFrame[], own: number) =>
  joinFrames(frames, frames.find(({ frameId }) => frameId === own) ?? frame(own, [])).map(
    ({ frameId }) => frameId,
  );

const anyFrames = fc
  .array(
    fc.record({
      kind: fc.constantFrom('record', 'literature', 'other'),
      patient: fc.constantFrom(undefined, ANN, BEA, 'cccccccccccccccc'),
      concepts: fc.subarray(['letrozole', 'raloxifene', 'tamoxifen']),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ kind, patient, concepts }, frameId) =>
      frame(frameId, concepts, { kind, ...(patient ? { patient } : {}) }),
    ),
  );

describe('frames of one patient', () => {
  test.each([
    ['nobody is named', [frame(0, []), frame(1, [])], [0, 1]],
    ['one patient is named', [frame(0, [], { patient: ANN }), frame(1, [])], [0, 1]],
    ['both name the same', [frame(0, [], { patient: ANN }), frame(1, [], { patient: ANN })], [0, 1]],
    ['they name two', [frame(0, [], { patient: ANN }), frame(1, [], { patient: BEA })], [0]],
    ['one is literature', [frame(0, []), frame(1, [], { kind: 'literature' })], [0]],
    ['one is of no known kind', [frame(0, []), frame(1, [], { kind: 'other' })], [0, 1]],
  ])('are joined or not when %s', (_, frames, expected) => {
    expect(joined(frames, 0)).toEqual(expected);
  });

  test('with two patients in the tab, a frame that names none stands alone', () => {
    const frames = [frame(0, []), frame(1, [], { patient: ANN }), frame(2, [], { patient: BEA })];
    expect(joined(frames, 0)).toEqual([0]);
    expect(joined(frames, 1)).toEqual([1]);
  });

  test('two patients are never joined, nor anybody with literature; to be joined is mutual', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        for (const own of frames) {
          const group = joinFrames(frames, own);
          expect(group).toContain(own);
          expect(new Set(group.flatMap(({ page }) => page.patient ?? [])).size).toBeLessThan(2);
          expect(group.length === 1 || group.every(({ page }) => page.kind !== 'literature')).toBe(true);
          for (const other of group) expect(joinFrames(frames, other)).toEqual(group);
        }
      }),
    );
  });
});

describe('the joint page', () => {
  test('keeps the ids of its own findings, and gives the others ids past them', () => {
    const [one, two] = [frame(0, ['letrozole']), frame(1, ['raloxifene', 'tamoxifen'], { kind: 'other' })];
    const { page, isOwn } = jointPage([one, two], two);
    expect(page.findings.map(({ id, concept }) => [id, concept])).toEqual([
      [2, 'letrozole'],
      [0, 'raloxifene'],
      [1, 'tamoxifen'],
    ]);
    expect([0, 1, 2].map(isOwn)).toEqual([true, true, false]);
    expect(page.kind).toBe('record');
  });

  test('knows what any of its frames knows', () => {
    const group = [frame(0, ['letrozole']), frame(1, ['raloxifene'], { indication: 'breast-adjuvant' })];
    for (const own of group) expect(jointPage(group, own).page.indication).toBe('breast-adjuvant');
  });
});

describe('what frames are told', () => {
  const pairs = (frames: HeldFrame[]) =>
    answersOf(frames).map(({ guidance }) =>
      guidance.cards.filter(({ topic }) => topic === 'serm-combination'),
    );

  test('a pair across two frames of a patient is told to both, each by its own findings, and warned of in one', () => {
    const frames = [frame(3, ['raloxifene'], { patient: ANN }), frame(0, ['letrozole'])];
    const [first, second] = answersOf(frames);
    expect([first?.frameId, second?.frameId]).toEqual([0, 3]);
    for (const [card] of pairs(frames)) expect(card).toMatchObject({ id: 'serm-bone', findings: [0] });
    expect(first?.alert).toEqual({
      card: 'serm-bone',
      place: ANN,
      basis: 'letrozole active,raloxifene active',
    });
    expect(second?.alert).toBeNull();
  });

  test('the frame that warns is the first that holds a part of the pair', () => {
    const frames = [frame(0, []), frame(2, ['letrozole']), frame(5, ['raloxifene'])];
    expect(answersOf(frames).map(({ alert }) => alert !== null)).toEqual([false, true, false]);
  });

  test('a pair across two patients is told to nobody', () => {
    const frames = [frame(0, ['letrozole'], { patient: ANN }), frame(1, ['raloxifene'], { patient: BEA })];
    expect(pairs(frames)).toEqual([[], []]);
    expect(answersOf(frames).every(({ alert }) => alert === null)).toBe(true);
  });

  test('one frame of a tab warns at most, a card speaks of own findings alone, and a pair is of one patient', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        const answers = answersOf(frames);
        expect(answers.filter(({ alert }) => alert !== null).length).toBeLessThan(2);
        for (const { frameId, guidance } of answers) {
          const ids = frames[frameId]?.page.findings.map(({ id }) => id) ?? [];
          for (const { findings } of guidance.cards) {
            expect(findings.length).toBeGreaterThan(0);
            expect(ids).toEqual(expect.arrayContaining(findings));
          }
        }
      }),
    );
  });

  const badges = (frames: HeldFrame[]) => answersOf(frames).map(({ badge }) => badge);

  test('the badge stands in the top frame, counts the others, and weighs the weightiest card of all', () => {
    const paper = frame(4, ['raloxifene', 'letrozole'], { kind: 'literature' });
    const frames = [paper, frame(0, ['letrozole']), frame(2, ['raloxifene'])];
    expect(badges(frames)).toEqual([
      { elsewhere: { serm: 2, 'aromatase-inhibitor': 1 }, weight: 'warning' },
      null,
      null,
    ]);
    expect(badges([frame(0, ['letrozole'])])).toEqual([{ elsewhere: {}, weight: 'info' }]);
  });

  test('in a frameset the badge stands where the warning is, else where the most is named', () => {
    const warns = [frame(2, ['letrozole']), frame(3, ['raloxifene', 'tamoxifen'])];
    expect(badges(warns).map((badge) => badge !== null)).toEqual([true, false]);
    const quiet = [frame(2, ['raloxifene']), frame(3, ['raloxifene', 'tamoxifen'])];
    expect(badges(quiet).map((badge) => badge !== null)).toEqual([false, true]);
    expect(badges([frame(0, []), frame(1, [])])).toEqual([null, null]);
  });

  test('one frame of a tab shows the badge, when anything is named, and its count misses nothing', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        const answers = answersOf(frames);
        const named = ({ page }: HeldFrame) => page.findings.length;
        const total = frames.reduce((sum, each) => sum + named(each), 0);
        const showing = answers.filter(({ badge }) => badge !== null);
        expect(showing.length).toBe(total > 0 ? 1 : 0);
        for (const { frameId, badge } of showing) {
          const own = frames
            .filter((each) => each.frameId === frameId)
            .reduce((sum, each) => sum + named(each), 0);
          const others = Object.values(badge?.elsewhere ?? {}).reduce<number>(
            (sum, count) => sum + (count ?? 0),
            0,
          );
          expect(own).toBeGreaterThan(0);
          expect(own + others).toBe(total);
        }
      }),
    );
  });

  test('is other for those whom a change concerns, and for nobody else', () => {
    const [letrozole, raloxifene] = [frame(0, ['letrozole']), frame(1, ['raloxifene'])];
    const paper = frame(2, ['letrozole'], { kind: 'literature' });
    expect(toldOtherwise([letrozole, paper], [letrozole, paper, raloxifene])).toEqual([0, 1]);
    expect(toldOtherwise([letrozole, raloxifene, paper], [letrozole, paper])).toEqual([0]);
    const counted = frame(1, ['raloxifene']);
    expect(toldOtherwise([letrozole, raloxifene], [letrozole, counted])).toEqual([]);
  });
});
