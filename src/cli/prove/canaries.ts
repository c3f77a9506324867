/** Invented words that stand nowhere but on our pages: found anywhere else, they came from there. */
export interface Canary {
  readonly kind: 'name' | 'record number' | 'date';
  readonly text: string;
}

const LETTERS = 'bdfgjkmpqvwxz';
const VOWELS = 'aeiou';
const DAY_MS = 86_400_000;

/** A word no language has, another one for every number. */
function word(number: number): string {
  let left = number;
  let made = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    made += LETTERS[left % LETTERS.length];
    left = Math.floor(left / LETTERS.length);
    made += VOWELS[left % VOWELS.length];
    left = Math.floor(left / VOWELS.length);
  }
  return `Zq${made}`;
}

/** `count` canaries, all different: names, record numbers and dates of birth by turns. */
export function canaries(count: number): readonly Canary[] {
  return Array.from({ length: count }, (_, number): Canary => {
    if (number % 3 === 0) return { kind: 'name', text: `${word(number * 7 + 1)} ${word(number * 11 + 5)}` };
    if (number % 3 === 1) return { kind: 'record number', text: `MRN ${7_340_000_001 + number * 7_919}` };
    // Days that no reference and no card bears.
    const day = new Date(Date.UTC(1901, 0, 1) + number * DAY_MS);
    return { kind: 'date', text: day.toISOString().slice(0, 10) };
  });
}

/** The text, and what it says once percent signs, HTML escapes and base64 are taken away. */
function readings(text: string): readonly string[] {
  const decoded = [text];
  try {
    decoded.push(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    // A percent sign that escapes nothing: the text as it is has been looked at.
  }
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/g))
    decoded.push(Buffer.from(run, 'base64').toString('latin1'));
  return decoded.map((each) => each.toLowerCase());
}

/** What must be found of a canary: the whole, or its telling part alone. */
const partsOf = ({ kind, text }: Canary): readonly string[] =>
  kind === 'date'
    ? [text]
    : text
        .toLowerCase()
        .split(' ')
        .filter((part) => part !== 'mrn');

/** Which of the canaries a text holds, in whatever case or usual encoding. */
export function canariesIn(text: string, all: readonly Canary[]): readonly Canary[] {
  const read = readings(text);
  return all.filter((canary) => partsOf(canary).some((part) => read.some((each) => each.includes(part))));
}
