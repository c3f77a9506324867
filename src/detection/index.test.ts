import { describe, expect, test } from 'vitest';
import type { PageKind } from '../knowledge/terms';
import { annotate, annotateText, passesSelfTest } from '.';
import type { Source } from './types';

const said = (text: string, kind?: PageKind) => {
  const { mentions, context } = annotateText(text, kind && { kind });
  const words = (all: typeof mentions) => all.map(({ concept, status }) => `${concept} ${status}`);
  return [words(mentions), words(context)];
};

describe('partner drugs and symptoms', () => {
  test('are told beside a name of ours, with how the patient stands to them', () => {
    expect(said('She takes tamoxifen and palbociclib. Hot flushes.', 'record')).toEqual([
      ['tamoxifen active'],
      ['palbociclib active', 'hot-flash active'],
    ]);
    expect(said('She takes tamoxifen.', 'record')).toEqual([['tamoxifen active'], []]);
  });

  test('are not told where nothing of ours is named', () => {
    // A look at the text finds what may be a name; the reading finds that it is none.
    expect(said('Aimss of her, palbociclib, hot flushes', 'record')).toEqual([[], []]);
    expect(said('Takes palbociclib. Hot flushes.', 'record')).toEqual([[], []]);
  });
});

test('what an abbreviation means is judged by the kind of the document', () => {
  const text = 'AIA. Breast cancer, mastectomy, lumpectomy. AIA of the hands.';
  expect(said(text, 'record')).toEqual([['aimss active', 'aimss active'], []]);
  expect(said(text, 'literature')).toEqual([[], []]);
  expect(said(text, 'other')).toEqual([[], []]);
  expect(said('Started AI, breast cancer', 'record')).toEqual([['aromatase-inhibitor active'], []]);
  expect(said('Started AI, breast cancer', 'literature')).toEqual([[], []]);
});

describe('plain text', () => {
  test('without a name is left at once, its kind not judged', () => {
    const nothing = { indication: null, menopause: null, mentions: [], context: [], offsets: [] };
    const text = 'She is seen today. BP 120. Endometriosis, premenopausal.';
    expect(annotateText(text)).toEqual({ ...nothing, kind: 'other' });
    expect(annotateText(text, { kind: 'record' })).toEqual({ ...nothing, kind: 'record' });
    expect(annotateText(text, { kind: 'literature' })).toEqual({ ...nothing, kind: 'literature' });
  });

  test('with a name is read in blocks, each of which begins at an offset', () => {
    const text = 'Endometriosis, premenopausal. Seen today.\n\nTakes letrozole 2.5 mg daily.';
    const { offsets, mentions, ...rest } = annotateText(text);
    expect(rest).toEqual({
      kind: 'record',
      indication: 'endometriosis',
      menopause: 'premenopausal',
      context: [],
    });
    expect(offsets).toEqual([0, 43]);
    expect(mentions).toEqual([
      {
        block: 1,
        start: 6,
        end: 15,
        text: 'letrozole',
        concept: 'letrozole',
        class: 'aromatase-inhibitor',
        status: 'active',
        who: 'patient',
        because: [{ rule: 'cue:taking', block: 1, start: 0, end: 5 }],
      },
    ]);
  });

  test('has the kind that is known, or else the one that is read from it', () => {
    expect(annotateText('A cohort, a placebo: letrozole').kind).toBe('literature');
    expect(annotateText('A cohort, a placebo: letrozole', { kind: 'record' }).kind).toBe('record');
    expect(annotateText('A cohort, a placebo: letrozole', { kind: 'other' }).kind).toBe('other');
  });
});

test('the self-test asks for records of one paragraph', () => {
  const asked: Source[] = [];
  expect(
    passesSelfTest((source) => {
      asked.push(source);
      return annotate(source);
    }),
  ).toBe(true);
  expect(asked.map(({ kind }) => kind)).toEqual(['record', 'record', 'record']);
  expect(asked.map(({ blocks }) => blocks.map(({ role }) => role))).toEqual([['text'], ['text'], ['text']]);
});
