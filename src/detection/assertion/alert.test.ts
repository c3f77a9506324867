import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

const read = (text: string): string[] =>
  annotateText(`Letter, clinic 3/2/2025. ${text}`, { kind: 'record' }).mentions.map(
    ({ status, who }) => `${status}${who === 'other' ? ' other' : ''}`,
  );

describe('an alert of the record', () => {
  test.each(['TAMOXIFEN - DVT 2018', 'TAMOXIFEN = rash', 'tamoxifen allergy', 'tamoxifen (severe hives)'])(
    'that names a reaction is an allergy: "%s"',
    (text) => {
      expect(read(`\n!! ALERT: ${text}`)).toEqual(['allergy']);
    },
  );

  test.each(['tamoxifen may raise the risk of DVT', 'tamoxifen, letrozole; rash'])(
    'that does not is a text of the system: "%s"',
    (text) => {
      expect(new Set(read(`\n!! ALERT: ${text}`))).toEqual(new Set(['general other']));
    },
  );
});
