import type { Block } from '../types';
import { namedDate, namedDays } from './dates';

/** When a document was written, as far as its dates say: months since year 0. */
export interface When {
  readonly month: number;
  /** A day was named; else it is the end of the latest year. */
  readonly exact: boolean;
}

/** A day, a month or a year; "04-05/2015" is no day, but two months. */
const NUMERIC =
  /\b(?:(\d{1,2})(?:\/(?=\d{1,2}\/)|\.(?=\d{1,2}\.)|-(?=\d{1,2}-)))?(?:(\d{1,2})[/.-])((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-(\d\d)(?:-\d\d)?\b|\b((?:19|20)\d\d)\b/g;

/** Which of two parts is the month cannot always be known; the smaller error is a few months. */
const monthOf = (a: number, b: number): number => (a === 0 || b <= 12 ? b : a);

/** Of a day of writing that can be read in two ways the later month: what it tells of had happened by then. */
const latestMonth = (a: number, b: number): number => (a <= 12 && b <= 12 ? Math.max(a, b) : monthOf(a, b));

/** A day told as that of writing, its year in two digits. */
const BRIEF =
  /\b(?:typed|clinic|dictated|seen|date|dated|reviewed|visit|today)\W{1,3}(\d{1,2})[./](\d{1,2})[./](0[5-9]|[1-3]\d)\b/i;

/** What a day is told of that is not the day of writing: "Dx date: 7/14/2015". */
const OF_OLD = /\b(?:dob|d\.o\.b|born|birth|dx|diagnos\w*|started|began|since|start)\b[^.;\n]{0,12}$/i;

/** No year without one of these, which are looked for from a digit on. */
const MAY_BE_YEAR = /(?:19|20)\d\d/;
/** No day of writing in short without it. */
const MAY_BE_BRIEF = /\d[./]\d\d?[./]\d/;

/** The day of writing: the first full date a document names that is told of nothing older; else the end of its latest year. */
export function latestDate(blocks: readonly Block[]): When {
  const years = new Map<number, number>();
  let exact = 0;
  /** Of a day with a year of two digits, where no other is found: "Typed 21.6.23". */
  let short = 0;
  let budget = 20_000;
  for (const { text } of blocks) {
    budget -= text.length;
    const brief = short === 0 && MAY_BE_BRIEF.test(text) ? BRIEF.exec(text) : null;
    if (brief && !OF_OLD.test(text.slice(Math.max(0, brief.index - 24), brief.index)))
      short = (2000 + Number(brief[3])) * 12 + latestMonth(Number(brief[1]), Number(brief[2]));
    const days = exact === 0 ? [...namedDays(text)] : [];
    for (const match of MAY_BE_YEAR.test(text) ? text.matchAll(NUMERIC) : []) {
      const year = Number(match[3] ?? match[4] ?? match[6]);
      if (year < 1990 || year > 2045) continue;
      if (match[1] !== undefined)
        days.push({ index: match.index, month: year * 12 + latestMonth(Number(match[1]), Number(match[2])) });
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const written = days
      .sort((a, b) => a.index - b.index)
      .find(
        ({ index, month }) =>
          month > 2005 * 12 && month <= 2046 * 12 && !OF_OLD.test(text.slice(Math.max(0, index - 24), index)),
      );
    if (exact === 0 && written) exact = written.month;
    if (budget < 0) break;
  }
  // The entries of a log may stand with the oldest first.
  if (exact) return { month: Math.max(exact, lastEntry(blocks)), exact: true };
  const named = Math.max(0, ...years.keys());
  if (short && named * 12 <= short) return { month: short, exact: true };
  const latest = Math.max(0, ...[...years.keys()].filter((year) => year <= 2026));
  return { month: Math.max(latest, 2025) * 12 + 12, exact: false };
}

const DAY_FIRST = /^\W{0,3}(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)\b/;
/** The latest month of the headings that begin with a day; one that lies far ahead is a slip. 0: there is none. */
function lastEntry(blocks: readonly Block[]): number {
  let last = 0;
  for (const { role, text } of blocks) {
    const month = role === 'heading' && DAY_FIRST.test(text) ? entryDate(text) : null;
    if (month !== null && month < 2046 * 12) last = Math.max(last, month);
  }
  return last;
}

const YEAR_ENTRY = /^\s*(?:[-*\u2022]\s*)?(?:[A-Za-z]{3,9}\.? )?((?:19|20)\d\d)\b(?![-/.]\d)/;
const ISO_ENTRY = /^\s*(?:[-*\u2022[]\s*)?((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\b(?![-/.]\d)/;
/** What may stand before the date of an entry. */
const LEAD =
  '^\\s*(?:[-*>=\\u2022[(]{1,4}\\s*)?(?:(?:copied|pasted|forward|from|per|previous|prior|last|visit|note|clinic|entry|seen|on|dated|reviewed)[: ]+){0,6}';
const ENTRY = new RegExp(
  `${LEAD}(?:[A-Za-z]+ )?(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-]((?:19|20)?\\d\\d)\\b`,
  'i',
);
const BEFORE_WORDS = new RegExp(
  `${LEAD}(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? |le |am |el |il |dated? )?`,
  'i',
);

const SPELL =
  /^ (?:on|of|in|into|post|after|ago|since|later|h\/o|hx|history|supply|so far|course|trial|f\/u|review)\b/i;

/** The date a line begins with ("03/05/2024: changed ..."), in months since year 0. */
export function entryDate(text: string): number | null {
  const iso = ISO_ENTRY.exec(text);
  if (iso) return Number(iso[1]) * 12 + Number(iso[2]);
  const named = namedDate(text.slice(BEFORE_WORDS.exec(text)?.[0].length ?? 0));
  if (named !== null) return named;
  const match = ENTRY.exec(text);
  if (!match) {
    const year = YEAR_ENTRY.exec(text)?.[1];
    return year === undefined ? null : Number(year) * 12 + 6;
  }
  // "14/12 on letrozole", "6/52 into tamoxifen": months and weeks, as they are written in Britain.
  const spell = match[1] === undefined && /^(?:12|52)$/.test(match[3] ?? '');
  if (spell && (Number(match[2]) > 12 || SPELL.test(text.slice(match.index + match[0].length)))) return null;
  const year = Number(match[3]);
  const full = year < 100 ? 2000 + year : year;
  return full * 12 + monthOf(Number(match[1] ?? 0), Number(match[2]));
}

const ISO = '(?:19|20)\\d\\d-(?:0\\d|1[0-2])(?:-\\d\\d)?(?![-\\d])';
/** How months begin, in English, Spanish and Portuguese. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez';
const POINT = `(?<!\\d)(?:${ISO}|(?:19|20)\\d\\d (?:${MONTHS})[a-z]*\\.?(?: \\d{1,2})?|(?:(?:\\d{1,2}[/.-]){0,2}|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTHS}|early|late|mid|the end of|thanksgiving|christmas|easter|new year|autumn|spring|summer|winter)[a-z]*\\.? (?:del? )?)(?:(?:19|20)\\d\\d(?!-(?:0\\d|1[0-2])-)|'\\d\\d(?![\\d/-]\\d)|(?<=[/.-])\\d\\d|(?<=\\d-)\\d\\d)|(?:${MONTHS})[a-z]*\\.? (?:0\\d|1\\d|2\\d)(?![\\d/:-]| ?(?:mg|am|pm)\\b))`;
const RANGE = new RegExp(
  `^(?:[^\\ue000.;]|(?<=\\b(?:j|jr|mo|mon|wo))\\.){0,30}?((?<!\\d[/.-])(?:${POINT}|\\b(?:${MONTHS})[a-z]*\\.?) ?(?:->?|\u2192|to|until|till|through|thru|bis|a|au|al|hasta|ate|(?<=\\bbetween [^.;]{4,24})and) ?(?:the |el |o |last (?:tab\\w*|dose|pill)s? )?(${POINT}|(?:1[3-9]|[2-9]\\d)\\b(?![-/.]\\d))|\\b(?:until|till|up to|through|thru|bis|hasta|jusqu'en|jusqu'au|fino al?|sino al?|tot(?: en met)?|ate) (?:the |el |o |completion (?:in |of )?)?(${POINT})|(?<=^ ?(?:\\d[\\d.]* ?mg )?(?:od |daily )?)to (${POINT}))(?![\\d/])`,
);

/** "until her stroke", "until last spring", but not "until her ovaries are removed". */
const UNTIL =
  /^[^\ue000.;:]{0,45}?\b((?:until|till|up to) (?:(?:\w{3,9} )?(?:of )?(?:this|last) year\b|(?:the|her|his) (?:\w+ ){1,3}(?:fell|rose|dropped|reached|became|showed|resolved|normali[sz]ed|recurred|progressed)\b|(?:she|he|i|we|it|they) (?:\w+ed|had|got|went|came|could|ran|fell|gave|was|became)\b|(?:an? |the |her |his )?(?:\w+ ){1,3}in (?:19|20)\d\d|last (?:year|month|spring|summer|autumn|fall|winter|week|\w+day|\w+ber|january|february|march|april|may|june|july|august)|(?:the |her |his |an? )?(?:\w+ ){0,2}(?:diagnosis|dx|admission|dvt|pe|vte|clot|stroke|tia|menopause|thrombosis|embol\w+|recurrence|progression|relapse|fracture)(?: (?:in|of|at) [^,.;]{2,24})?(?=[\s]*(?:[,.;)(]|$|when)))(?! (?:is|are|can|will)\b))/;

/** "until August this year": a month of the year in which a text was written, which may not have come. */
const MONTH_OF_THIS_YEAR = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:of )?this year$/;
const IN_ORDER = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A use told to have gone on until something that has happened; where it stands in the text. */
export function isPastUntil(after: string, now?: When): readonly [number, number] | null {
  if (!/\b(?:un)?till?\b|\bup to\b/.test(after.slice(0, 60))) return null;
  const match = UNTIL.exec(after.slice(0, 130));
  if (match?.[1] === undefined) return null;
  const year = /\d{4}$/.exec(match[1])?.[0];
  if (year !== undefined && now && Number(year) * 12 > now.month) return null;
  const month = MONTH_OF_THIS_YEAR.exec(match[1])?.[1];
  const ahead = now?.exact && month && IN_ORDER.indexOf(month) / 3 + 1 > ((now.month - 1) % 12) + 1;
  return ahead ? null : [match[0].length - match[1].length, match[0].length];
}

/** Every point in time and every end of a span above has them side by side; a dose of "2.5 mg" has not. */
const TWO_DIGITS = /\d\d/;
const THROUGH = /^thr/;
const RANGE_BEFORE = new RegExp(
  `(?:^|[\\s(.,;])(${POINT} ?(?:->?|\u2192|to|until|till|through|thru|(?<=\\bbetween [^.;]{4,24})and) ?(?:the )?(${POINT}|\\d\\d))[:,]? ?(?:(?:she|he|pt|patient|i) )?(?:(?:was|were|been|had been) )?(?:on|took|had|taking|received|with)? ?(?:the |her |his )?$`,
);

/** Two digits behind a year that are too low for its end, and a month. */
const MONTH_OF_YEAR = /^(?:19|20)(?:[1-9]\d-0[1-9]|1[3-9]-1[0-2]|[2-9]\d-1[0-2])$/;

/** A span of time right before a drug ("2019-2022 on letrozole") that had ended; where it stands in the text. */
export function isPastRangeBefore(before: string, now: When): readonly [number, number] | null {
  const from = Math.max(0, before.length - 50);
  const near = before.slice(from);
  const match = TWO_DIGITS.test(near) ? RANGE_BEFORE.exec(near) : null;
  if (!match?.[1] || !match[2]) return null;
  // "2023-06 exemestane": a month of a year, no span.
  if (MONTH_OF_YEAR.test(match[1])) return null;
  const month = endOf(match[2]);
  const start = from + match.index + match[0].indexOf(match[1]);
  return month <= now.month ? [start, start + match[1].length] : null;
}

/** The month in which a span ends, in months since year 0. */
function endOf(end: string): number {
  const parts =
    end
      .replace(/^\d{1,2}(?:st|nd|rd|th)? (?:of )?(?=[a-z])/, '')
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const last = parts.at(-1) ?? 0;
  const iso = (parts[0] ?? 0) > 1900 && parts.length > 1;
  const year = iso ? (parts[0] ?? 0) : last < 100 ? 2000 + last : last;
  const month = iso
    ? (parts[1] ?? 0)
    : parts.length > 1
      ? monthOf(parts.length > 2 ? (parts[0] ?? 0) : 0, parts.at(-2) ?? 0)
      : 1;
  return year * 12 + month;
}

/** "tam 06-11 -> ana 14-17": years of a list of treatments, in two digits. */
const SHORT_RANGE =
  /^ ?(?:(?:x|for) ?\d{1,2} ?y\w* ?)?\(?(([0-2]\d) ?[-\u2013] ?([0-2]\d))\b(?! ?(?:mg|mcg|%|tab|cap|y|wk|w\b|mo|m\b|day|d\b|times|[-/.]\d))/;

/** "02-12-2024", "Apr-2014" */
const ONE_DAY = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[a-z]{3,9}\.?-(?:19|20)\d\d)$/;

/** A span of time right behind a drug that had ended when the document was written; where it stands in the text. */
export function isPastRange(after: string, now: When): readonly [number, number] | null {
  const near = after.slice(0, 80);
  if (!TWO_DIGITS.test(near)) return null;
  const short = SHORT_RANGE.exec(near);
  if (
    short?.[1] &&
    short[2] &&
    short[3] &&
    Number(short[2]) < Number(short[3]) &&
    (2000 + Number(short[3])) * 12 < now.month
  ) {
    const from = short[0].length - short[1].length;
    return [from, short[0].length];
  }
  const match = RANGE.exec(near);
  const end = match?.[2] ?? match?.[3] ?? match?.[4];
  // "02-12-2024" is one day, no span from February 2012.
  if (!match?.[1] || end === undefined || ONE_DAY.test(match[1]) || MONTH_OF_YEAR.test(match[1])) return null;
  const start = match.index + match[0].length - match[1].length;
  // "through 2026" holds to its end; where no day of writing is known, the latest year may be the one it names.
  const open =
    match[3] !== undefined && /^(?:19|20)\d\d$/.test(end.trim()) && (!now.exact || THROUGH.test(match[1]));
  return endOf(end) + (open ? 11 : 0) < now.month + (open && !now.exact ? 0 : 1)
    ? [start, start + match[1].length]
    : null;
}
