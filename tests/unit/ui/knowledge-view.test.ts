import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge';
import { assessmentSources, knowledgeView } from '../../../src/ui/panel/from-knowledge';

it('knows every chapter of the knowledge that ships, and has sources for its assessment', () => {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  const letters = new Set(loaded.knowledge.claims.map(({ id }) => id.split('-')[0]?.toLowerCase()));
  const unknown = knowledgeView(loaded.knowledge).claims.filter(({ topic }) => letters.has(topic));
  expect(unknown.map(({ id }) => id)).toEqual([]);
  const { note, flags, cord } = assessmentSources(loaded.knowledge);
  for (const part of [note, flags, cord]) expect(part.length).toBeGreaterThan(0);
  for (const { where } of note) expect(where).not.toContain('?term=');
});
