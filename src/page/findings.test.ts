import { expect, test } from 'vitest';
import { annotateText } from '../detection';
import { pageFindingsSchema } from '../knowledge/schema/finding';
import { hashOf, toFindings } from './findings';

const TEXT =
  'Medications:\n- Letrozole 2.5 mg daily for Ms. Canary-Name\n- Letrozole 2.5 mg daily\n\nMother took tamoxifen. Hands are stiff in the morning.';

test('mentions that agree are one finding with a count, and each mention knows its finding', () => {
  const annotation = annotateText(TEXT, { kind: 'record' });
  const { page, findingOf } = toFindings(annotation);
  expect(pageFindingsSchema.safeParse(page).success).toBe(true);
  const told = [...annotation.mentions, ...annotation.context];
  expect(told.map(({ concept }) => concept)).toEqual([
    'letrozole',
    'letrozole',
    'tamoxifen',
    'joint-stiffness',
  ]);
  for (const mention of told) {
    const finding = page.findings.find(({ id }) => id === findingOf(mention));
    expect(finding).toMatchObject({ concept: mention.concept, status: mention.status, who: mention.who });
  }
  expect(page.findings.find(({ concept }) => concept === 'letrozole')?.count).toBe(2);
});

test('no word of the page crosses', () => {
  const sent = JSON.stringify(toFindings(annotateText(TEXT, { kind: 'record' })).page);
  for (const word of ['Canary', 'Mother', 'Hands', 'morning', 'daily', '2.5'])
    expect(sent).not.toContain(word);
});

test('a hash tells patients apart, stays the same in a session, and is another in the next', () => {
  const patients = Array.from({ length: 20_000 }, (_, number) => hashOf('salt', `number ${number}`));
  expect(new Set(patients).size).toBe(patients.length);
  expect(patients.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  expect(hashOf('salt', 'number 7')).toBe(patients[7]);
  expect(hashOf('other', 'number 7')).not.toBe(patients[7]);
});
