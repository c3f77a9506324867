import { describe, expect, test } from 'vitest';
import { RECORD } from '../../../tests/support/drafts';
import type { Draft } from './draft';
import { generalMention, generalRule, mentionOf } from './mention';

const FOUND = { rule: 'name:inn', block: 2, start: 4, end: 13 };
const TOLD = { rule: 'cue:on', block: 2, start: 0, end: 3 };
const NAMED = {
  block: 2,
  start: 4,
  end: 13,
  text: 'Tamoxifen',
  concept: 'tamoxifen',
  class: 'serm',
  because: [FOUND],
} as const;

const draft = (status: Draft['status'], told: Partial<Draft> = {}): Draft => ({
  named: { ...NAMED, because: [FOUND] },
  status,
  who: 'patient',
  basis: 'strong',
  entry: null,
  section: null,
  because: [TOLD],
  ...told,
});

test('the rule by which nothing in a document is about a patient', () => {
  expect(generalRule(RECORD)).toBe(null);
  expect(generalRule({ ...RECORD, kind: 'other', nobody: true })).toBe(null);
  expect(generalRule({ ...RECORD, kind: 'literature' })).toBe('document:literature');
  expect(generalRule({ ...RECORD, kind: 'other', handout: true })).toBe('document:handout');
  expect(generalRule({ ...RECORD, kind: 'literature', handout: true })).toBe('document:literature');
});

test("a name in such a document is nobody's, by that rule behind what it was found by", () => {
  expect(generalMention({ ...NAMED, because: [FOUND] }, 'document:handout')).toStrictEqual({
    ...NAMED,
    status: 'general',
    who: 'other',
    because: [FOUND, { rule: 'document:handout', block: 2, start: 4, end: 13 }],
  });
});

describe('a name as it is told of in the end', () => {
  test('has the reasons of its name and of its status, and nothing that is not told', () => {
    expect(mentionOf(draft('active'), RECORD)).toStrictEqual({
      ...NAMED,
      status: 'active',
      who: 'patient',
      because: [FOUND, TOLD],
    });
    expect(mentionOf(draft('planned'), RECORD)).not.toHaveProperty('timing');
  });

  test('has a time only where it is planned', () => {
    expect(mentionOf(draft('planned', { timing: 'later' }), RECORD).timing).toBe('later');
    expect(mentionOf(draft('active', { timing: 'later' }), RECORD)).not.toHaveProperty('timing');
  });

  test("is stale only where it is the patient's", () => {
    const stale = { superseded: true };
    expect(mentionOf(draft('active', stale), RECORD).superseded).toBe(true);
    for (const mention of [
      mentionOf(draft('active', { ...stale, who: 'other' }), RECORD),
      mentionOf(draft('family', stale), RECORD),
      mentionOf(draft('active', stale), { ...RECORD, nobody: true }),
    ]) {
      expect(mention.who).toBe('other');
      expect(mention).not.toHaveProperty('superseded');
    }
  });
});
