import { describe, expect, it } from 'vitest';
import { cuesOf, type Family } from './cue';
import { CLOMIFENE_CUES, DRUG_CUES, INHIBITOR_CUES, ROMANCE_CUES } from './cues';
import { EXAMPLES } from './cues.examples';

const families: readonly (readonly [Family, string])[] = [
  ['inhibitor', INHIBITOR_CUES],
  ['drug', DRUG_CUES],
  ['clomifene', CLOMIFENE_CUES],
  ['romance', ROMANCE_CUES],
];
const ids = (table: string) => [...new Set(table.split('\n').map((line) => line.split(' ')[0] ?? ''))];

describe.each(families)('cues of the family %s', (family, table) => {
  it('each have sentences', () => {
    expect(ids(table).filter((id) => !EXAMPLES[id])).toEqual([]);
  });

  it.each(ids(table).flatMap((id) => (EXAMPLES[id]?.yes ?? []).map((sentence) => [id, sentence] as const)))(
    '%s speaks in: %s',
    (id, sentence) => {
      const found = cuesOf(sentence, family).find((cue) => cue.id === id);
      expect(found).toBeDefined();
      expect(found && sentence.slice(found.start, found.end)).not.toBe('');
    },
  );

  it.each(ids(table).flatMap((id) => (EXAMPLES[id]?.no ?? []).map((sentence) => [id, sentence] as const)))(
    '%s is silent in: %s',
    (id, sentence) => {
      expect(cuesOf(sentence, family).map((cue) => cue.id)).not.toContain(id);
    },
  );
});

it('no example is left of a cue that is gone', () => {
  const all = families.flatMap(([, table]) => ids(table));
  expect(Object.keys(EXAMPLES).filter((id) => !all.includes(id))).toEqual([]);
});
