/** Dates whose month is a word: "14 Mar 2019", "14-Mar-19", "March 14, 2019", "3 de mayo de 2021", "14. März 2019". */

/** A month by the letters it begins with, in English, Spanish, Portuguese, French, Italian, German and Dutch. */
const MONTHS: readonly (readonly [beginnings: string, month: number])[] = [
  ['jan|ene|gen', 1],
  ['feb|fev', 2],
  ['mar|maa|mrz', 3],
  ['apr|abr|avr', 4],
  ['mai|may|mag|mei', 5],
  ['jun|juin|giu', 6],
  ['jul|juil|lug', 7],
  ['aug|ago|aou', 8],
  ['sep|set', 9],
  ['oct|okt|ott|out', 10],
  ['nov', 11],
  ['dec|dic|dez', 12],
];
const BY_BEGINNING = new Map(
  MONTHS.flatMap(([beginnings, month]) => beginnings.split('|').map((letters) => [letters, month] as const)),
);

const WORD = `(?:${MONTHS.map(([beginnings]) => beginnings).join('|')})[a-z]{0,7}`;
/** Of two digits a year only where nothing else can be meant: behind a day, or an apostrophe. */
const DAY_FIRST = `(?<day>\\d{1,2})(?:st|nd|rd|th|er|\u00ba|\u00b0)?\\.?[ /.-](?:de |of )?(?<month>${WORD})\\.?[ ,/.-]{1,2}(?:de |del )?(?<year>(?:19|20)\\d\\d|'?\\d\\d)`;
const MONTH_FIRST = `(?<word>${WORD})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?<whole>(?:19|20)\\d\\d)`;
const NO_DAY = `(?<name>${WORD})\\.?[ /.-](?:de |del |of )?(?<of>(?:19|20)\\d\\d|'\\d\\d)`;
const END = '(?![\\w/]|[-.:]\\d)';
const FULL = `(?:${DAY_FIRST}|${MONTH_FIRST})${END}`;
const FIRST = new RegExp(`^(?:${DAY_FIRST}|${MONTH_FIRST}|${NO_DAY})${END}`);
const ANYWHERE = new RegExp(`(?<![\\w/-])${FULL}`, 'g');

/** Lower case, and the accents that names of months have taken off; each UTF-16 unit in its place. */
const folded = (text: string): string =>
  text.toLowerCase().replace(/[éèûüäêç]/g, (c) => c.normalize('NFD').charAt(0));

function monthOf(word: string): number {
  // "juin" and "juillet" part at the fourth letter.
  for (const length of [4, 3]) {
    const month = BY_BEGINNING.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

const inMonths = ({ month, word, name, year, whole, of }: Record<string, string | undefined>): number => {
  const digits = (year ?? whole ?? of ?? '').replace("'", '');
  return (Number(digits) + (digits.length < 4 ? 2000 : 0)) * 12 + monthOf(month ?? word ?? name ?? '');
};

/** The date that a text begins with, in months since year 0; null where it begins with none. */
export function namedDate(text: string): number | null {
  const groups = FIRST.exec(folded(text.slice(0, 40)))?.groups;
  return groups ? inMonths(groups) : null;
}

/**
 * No day is named without it: behind its number stands the month, at the most with an accent that folding takes off, or a year. Looked for
 * from a digit on, which is many times faster than from any letter.
 */
const MAY_NAME_DAY = new RegExp(
  `\\d(?:(?:st|nd|rd|th|er|\u00ba|\u00b0)?\\.?[ /.-](?:de |of )?(?:${MONTHS.map(([beginnings]) => beginnings).join('|')}|[a-z]{0,2}[^\\x00-\\x7f])|(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`,
  'i',
);

/** The dates of a text that name a day: where each begins, and its month since year 0. */
export function namedDays(text: string): readonly { readonly index: number; readonly month: number }[] {
  if (!MAY_NAME_DAY.test(text)) return [];
  return [...folded(text).matchAll(ANYWHERE)].map((match) => ({
    index: match.index,
    month: inMonths(match.groups ?? {}),
  }));
}
