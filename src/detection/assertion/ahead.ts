import type { When } from './time';

/** A day or month without its year ("el 9 de abril", "le 14/04", "ab 01.04."), as notes tell when a drug is to be begun or taken up again. */

/** The months, January first, in Spanish, Portuguese, French, German, Italian and Dutch, folded. */
const MONTHS: readonly string[] = [
  'enero|ene|janeiro|janvier|janv|januari?|janner|gennaio|genn|jan|gen',
  'febrero|fevereiro|fevrier|februari?|febbraio|febb|feb|fev',
  'marzo|marco|mars|marz|maart|mar|mrz|mrt',
  'abril|avril|aprile?|abr|avr|apr',
  'mayo|maio|maggio|mai|mei|magg',
  'junio|junho|juin|juni|giugno|jun|giu',
  'julio|julho|juillet|juli|luglio|juil|jul|lug',
  'agosto|aout|august|augustus|ago|aug',
  'septiembre|setiembre|setembro|septembre|september|settembre|sept|sep|set|sett',
  'octubre|outubro|octobre|oktober|ottobre|oct|out|okt|ott',
  'noviembre|novembro|novembre|november|nov',
  'diciembre|dezembro|decembre|dezember|december|dicembre|dic|dez|dec',
];
const WORD = `(?:${MONTHS.join('|')})\\b\\.?`;
/** What stands before a day to come; an English "on" is read elsewhere. */
const ON =
  '(?:(?:el|para(?: el| o)?|a partir del|desde el|le|des le|a partir du|il|dal|a partire dal|no)(?: dia)?|dia|a partir de|am|ab|ab dem|zum|vom|op|per|vanaf|en|em|debut|fin|mi-?|in|im|anfang|ende|mitte|a|inizio|begin|eind|half|principios de|finales de)';
const NO_YEAR = '(?! ?(?:de |del |do )?(?:19|20)\\d\\d|[./-]\\d|\\d| ?(?:mg|cp|comp|x|tab)\\b)';
const DAY = `${ON} (?:(\\d{1,2})[./-](\\d{1,2})\\b\\.?|(?:\\d{1,2}(?:er|\u00ba|\u00b0|\\.)? (?:de )?)?(${WORD}))${NO_YEAR}`;
const BEFORE = new RegExp(
  `(?:^|[\\s(,])(?:${DAY}|\\d{1,2} (${WORD})${NO_YEAR})(?: [^\\s.;:,\ue000]+){0,3} ?$`,
);
const BEHIND = new RegExp(`^(?: \\d[\\d.,]* ?mg)?(?:[ ,(]+[^\\s.;:,\ue000]+){0,3}?[ ,(]+${DAY}`);

/** The first three letters of all months above, or two numbers. */
const MAY_BE_DAY =
  /\d[./-]\d|\b(?:ene|jan|gen|feb|fev|mar|maa|mrz|mrt|abr|avr|apr|may|mai|mei|mag|jun|jui|giu|jul|lug|ago|aou|aug|sep|set|oct|out|okt|ott|nov|dic|dez|dec)/;

const ONLY = MONTHS.map((words) => new RegExp(`^(?:${words})\\b`));

/**
 * Does a day that has not come stand right before a verb, or right behind a drug? Where the day of writing is known, a day of the next
 * half year counts; where it is not, every day does.
 */
export function isDayAhead(before: string, behind: string, now: When): boolean {
  const [near, far] = [behind.slice(0, 60), before.slice(-50)];
  // A day is two numbers, or the name of a month; to make the two expressions below takes longer than a whole note.
  const found =
    (MAY_BE_DAY.test(near) ? BEHIND.exec(near) : null) ?? (MAY_BE_DAY.test(far) ? BEFORE.exec(far) : null);
  if (!found) return false;
  const word = found[3] ?? found[4];
  const month = word ? ONLY.findIndex((names) => names.test(word)) + 1 : Number(found[2]);
  if (!(month >= 1 && month <= 12)) return false;
  if (!now.exact) return true;
  const wait = (month - now.month + 12_000_000) % 12;
  return wait > 0 && wait < 8;
}
