import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';
import type { Concept } from '../../knowledge/terms';
import type { Draft } from './draft';
import { applyOverall, type Overall, overallIn } from './overall';

const told = (...texts: string[]) =>
  overallIn(
    texts.map((text) => ({ role: 'text', text })),
    [0],
  ).map(({ tells, block }) => `${tells} ${block}`);

describe('sentences about all such drugs', () => {
  test('stand near a name, in the order of the text', () => {
    expect(told('Letrozole.', 'Rest.', 'Stopped both. On no endocrine therapy.')).toEqual([
      'neither 2',
      'nothing 2',
    ]);
    expect(told('Stopped both.', 'On no endocrine therapy.', 'Still taking both.')).toEqual([
      'neither 0',
      'nothing 1',
      'both 2',
    ]);
    expect(told('Letrozole.', 'Rest.', 'Rest.', 'Stopped both.')).toEqual([]);
  });

  test.each([
    'Stopped both.',
    'Stopped both',
    'Stopped both, now well',
    'Stopped both since July',
    'Came off both of them because of pain',
    'Quit both tablets',
    'Off both medicines',
    'Could not tolerate both;',
  ])('neither: "%s"', (text) => {
    expect(told(text)).toEqual(['neither 0']);
  });

  test.each(['Stopped both calcium and iron', 'If she stopped both', 'Her mother stopped both'])(
    'nothing of the kind: "%s"',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test.each([
    'I continue both',
    'She continues both.',
    'Still taking the pair',
    'Takes them both daily',
    'Is on the two.',
  ])('both: "%s"', (text) => {
    expect(told(text)).toEqual(['both 0']);
  });
});

describe('change what was read before them', () => {
  const draft = (concept: Concept, start: number, told: Partial<Draft>, rules: string[]): Draft => ({
    named: { block: 0, start, end: start + 1, text: 'x', concept, class: 'serm', because: [] },
    status: 'active',
    who: 'patient',
    basis: 'none',
    entry: null,
    section: null,
    ...told,
    because: rules.map((rule) => ({ rule, block: 0, start, end: start + 1 })),
  });
  const BARE = ['default:narrative'];
  const settled = (tells: Overall['tells'], ...drafts: Draft[]) => {
    applyOverall(drafts, [{ tells, block: 0, start: 50, end: 60 }]);
    return drafts.map(({ status, basis }) => `${status} ${basis}`);
  };

  test('of nothing: what is only named, of the patient', () => {
    expect(
      settled(
        'nothing',
        draft('tamoxifen', 0, {}, BARE),
        draft('raloxifene', 5, { who: 'other' }, BARE),
        draft('toremifene', 9, { basis: 'weak' }, ['date:since', 'cue:taking']),
      ),
    ).toEqual(['historical strong', 'active none', 'active weak']);
  });

  test('not what is told behind them to be taken; a bare name there is no telling', () => {
    expect(
      settled(
        'nothing',
        draft('tamoxifen', 0, {}, BARE),
        draft('tamoxifen', 70, { basis: 'strong' }, ['cue:begun']),
      )[0],
    ).toBe('active none');
    expect(settled('nothing', draft('tamoxifen', 0, {}, BARE), draft('tamoxifen', 70, {}, BARE))[0]).toBe(
      'historical strong',
    );
  });

  test('of both: what was only told as past', () => {
    const both = (status: Draft['status'], ...rules: string[]) =>
      settled('both', draft('tamoxifen', 0, { status, basis: 'weak' }, rules))[0];
    expect(both('historical', 'cue:past')).toBe('active strong');
    expect(both('historical', 'date:range')).toBe('historical weak');
    expect(both('historical', 'cue:past', 'date:range')).toBe('historical weak');
    expect(both('discontinued', 'cue:past')).toBe('discontinued weak');
  });
});

describe('of several drugs', () => {
  const PAINS = 'Tamoxifen gave her flushes. Anastrozole gave her pain. Letrozole gave her a rash.';
  const read = (text: string) =>
    annotateText(`Patient seen today. ${text}`, { kind: 'record' }).mentions.map(
      ({ status, because }) => `${status} ${because.at(-1)?.rule}`,
    );

  test('"both" are the two named last', () => {
    expect(read(`${PAINS} Stopped both.`)).toEqual([
      'active default:narrative',
      'historical overall:neither',
      'historical overall:neither',
    ]);
  });

  test('of two such sentences the first one speaks first', () => {
    expect(read(`${PAINS} Now off both. On no endocrine therapy.`)).toEqual([
      'historical overall:nothing',
      'historical overall:neither',
      'historical overall:neither',
    ]);
  });
});
