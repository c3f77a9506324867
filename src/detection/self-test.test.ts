import { describe, expect, test } from 'vitest';
import { annotate, passesSelfTest } from './index';

describe('the self-test of detection', () => {
  test('passes as detection is', () => {
    expect(passesSelfTest()).toBe(true);
  });

  test.each([
    ['names are not found', (mentions: ReturnType<typeof annotate>['mentions']) => mentions.slice(0, 0)],
    [
      'a status is read otherwise',
      (mentions: ReturnType<typeof annotate>['mentions']) =>
        mentions.map((mention) => ({ ...mention, status: 'active' as const })),
    ],
    [
      'a name is taken for another',
      (mentions: ReturnType<typeof annotate>['mentions']) =>
        mentions.map((mention) => ({ ...mention, concept: 'exemestane' })),
    ],
  ])('fails where %s', (_, spoil) => {
    expect(
      passesSelfTest((source) => {
        const annotation = annotate(source);
        return { ...annotation, mentions: spoil(annotation.mentions) };
      }),
    ).toBe(false);
  });

  test('fails where names are found that are not there', () => {
    const { mentions } = annotate({ kind: 'record', blocks: [{ text: 'Letrozole daily.', role: 'text' }] });
    expect(mentions.length).toBe(1);
    expect(
      passesSelfTest((source) => {
        const annotation = annotate(source);
        return annotation.mentions.length > 0 ? annotation : { ...annotation, mentions };
      }),
    ).toBe(false);
  });
});
