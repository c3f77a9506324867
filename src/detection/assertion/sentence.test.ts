import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

const read = (text: string) => annotateText(text, { kind: 'record' }).mentions;
const statuses = (text: string) => read(text).map(({ status }) => status);

test('the same sentence further on is read the same, with its words where it stands', () => {
  for (const [note, mention] of [
    ['Stopped letrozole in May.', read('Stopped letrozole in May.')[0]],
    ['Rest. Stopped letrozole in May.', read('Rest. Stopped letrozole in May.')[0]],
  ] as const) {
    const because = mention?.because.at(-1);
    expect(note.slice(because?.start, because?.end)).toBe('Stopped');
    expect(note.slice(mention?.start, mention?.end)).toBe('letrozole');
  }
});

describe('a stop with its date', () => {
  test.each(['5/2019', 'in 5/2019', '(5/2019)', ': 5/2019', 'since 5/2019', ', in 5/2019'])(
    'of long ago is one of then: "%s"',
    (date) => {
      expect(statuses(`Seen 3/4/2024. 03/2020 letrozole started.\nLetrozole stopped ${date}.`).at(-1)).toBe(
        'discontinued',
      );
    },
  );
});

describe('words of another document', () => {
  const letter = (source: string) =>
    statuses(`Seen 3/4/2024. ${source} "stop letrozole". Letrozole 2.5 mg daily.`);

  test.each(['Letter of 12/2/2020:', 'Told in the e-mail of May', 'Discharge summary says', 'Entry of May:'])(
    'do not undo a line with its dose: %s',
    (source) => {
      expect(letter(source).at(-1)).toBe('active');
    },
  );

  test('but what somebody says does', () => {
    expect(letter('The nurse said').at(-1)).toBe('discontinued');
  });
});

describe('behind the last name of a sentence', () => {
  test.each([
    ['The letter says letrozole was stopped; she restarted it.', 'active'],
    ['Letrozole made her ill, stopped in May.', 'discontinued'],
    ['Letrozole made her ill, and she rests.', 'active'],
  ])('"%s": %s', (text, status) => {
    expect(statuses(`Patient seen today. ${text}`)).toEqual([status]);
  });
});
