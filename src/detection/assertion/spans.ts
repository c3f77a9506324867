import type { Step } from './draft';
import { MOST_CELLS } from './rows';
import { entryDate, isPastRange, isPastRangeBefore, isPastUntil } from './time';

/** Spans and years beside a name that say its use had ended. */

/** A name, at most with its dose, right before a span of time. */
const NAMED_BEFORE = /\ue000(?: \d[\d.]* ?(?:mg|mcg)?)?(?: (?:po|od|qd|daily|from))? ?\(?$/;

/** "exemestane 2/25-" below a title of the past: a span that has not ended. */
const OPEN_SPAN = /^ ?\(?((?:\d{1,2}[/.])?(?:(?:19|20)\d\d|\d\d) ?-)(?= ?(?:$|[.,;)]))/;

/** A bracket that opens before a span. */
const OF_NEXT = /\((?:in |from |von |dal |del |de )?$/;

export const ofSpan: Step = ({ scene, said, section, masked, clause, own, rest, end, because }) => {
  const open = section === 'past' || section === 'stopped' ? OPEN_SPAN.exec(rest) : null;
  if (open?.[1])
    return {
      status: 'active',
      basis: 'strong',
      because: [because('date:open', end + open[0].length - open[1].length, end + open[0].length)],
    };
  const before =
    !said || 'oapA'.includes(said.code)
      ? isPastRangeBefore(masked.slice(0, clause.tokens[own]?.start ?? 0), scene.now)
      : null;
  // "tamoxifen 2012-2017, letrozole 2017-": the span is that of the name before it.
  if (before && !NAMED_BEFORE.test(masked.slice(0, before[0])))
    return {
      status: 'historical',
      detail: 'completed',
      basis: 'strong',
      because: [because('date:range', before[0], before[1])],
    };
  const found = isPastRange(rest, scene.now);
  // "letrozol 2,5 mg (in 2021-2023 anastrozol)": the span of the name behind it
  const dates =
    found && OF_NEXT.test(rest.slice(0, found[0])) && /^ ?\ue000/.test(rest.slice(found[1])) ? null : found;
  const until = dates || (said && !'oaABpPc'.includes(said.code)) ? null : isPastUntil(rest, scene.now);
  const range = dates ?? until;
  // "letrozole (2012-17) + Prolia (ongoing)": its own dates stand nearer.
  const near = range && range[0] <= 3 && said?.code === 'c' && said.behind;
  return range && (near || until || !(said && 'nNdyYuUcsSh'.includes(said.code)))
    ? {
        status: 'historical',
        detail: 'completed',
        basis: 'strong',
        because: [because('date:range', end + range[0], end + range[1])],
      }
    : null;
};

const YEARS_LONG = /^ ?(?:x|for) ?(\d{1,2}) ?(?:\+ ?)?(?:y|yrs?|years?)\b/;

const YEARS_OF = /(?<![\d-])(\d{1,2}) ?(?:y|yrs?|years?)(?: of)? $/;

/** "Breast cancer 2010 (letrozole x5y)": a course that, begun in the year told before it, had ended. */
export const ofCourse: Step = ({ said, scene, masked, clause, own, rest, end, because }) => {
  const before = masked.slice(0, clause.tokens[own]?.start ?? 0);
  const long =
    said && !'oPa'.includes(said.code) ? null : (YEARS_LONG.exec(rest) ?? YEARS_OF.exec(before.slice(-24)));
  const years = long && before.match(/\b(?:19|20)\d\d\b/g);
  if (!long || !years) return null;
  const at = long.input === rest ? end : Math.max(0, before.length - 24) + long.index;
  const over = (Number(years.at(-1)) + Number(long[1]) + 2) * 12;
  return over < scene.now.month
    ? {
        status: 'historical',
        detail: 'completed',
        basis: 'strong',
        because: [because('date:course', at, at + long[0].length)],
      }
    : null;
};

/** A year of its own right behind a name ("Clomifen 1999"): long past, unless the drug is told to go on. */
const YEAR =
  /^\s*\(?(?:(?:for|x) ?(?:\d{1,2}|an?|one|two|three|four|five|six|several|a few) ?(?:days?|weeks?|wks?|months?|mo|cycles?|rounds?)\b[^.;,\ue000]{0,30} (?=in ))?(?:in |im |en |nel |em )?((?:19|20)\d\d)\b(?!\s*(?:[-/\u2013+]|to\b|until|till|through|onwards?))/;

/** "added to tamoxifen in 2023": the year of what was added. */
const ADDED_TO = /\badded (?:on )?to (?:the |her |his )?\ue000+$/;

export const ofYear: Step = ({ said, scene, masked, section, rest, end, because }) => {
  const year = ADDED_TO.test(masked.slice(0, end)) ? null : YEAR.exec(rest);
  const past = year !== null && Number(year[1]) * 12 + 24 < scene.now.month;
  const trial = said?.code === 'b' && /trial of/.test(masked.slice(said.token.start, said.token.end));
  return past && (!said || said.code === 'o' || trial) && section !== 'current'
    ? {
        status: 'historical',
        basis: 'weak',
        because: [because('date:year', end, end + year[0].length)],
      }
    : null;
};

/** "last issued 11-May-2020", as repeat lists and dispensing records have it; the date alone is caught. */
const SUPPLIED =
  /\blast (?:issued?|filled|fill|dispensed|ordered|collected|picked up|supplied|supply|refilled|refill|rx|script)(?: date)? ?[:-]? ?(?:(?:on|in) )?([\w'/.-]{1,12}(?: (?:\d{1,2},? )?(?:19|20)\d\d| \w{3,9} (?:19|20)\d\d)?)/;
const WITH_YEAR = /(?:19|20)\d\d|^\d{1,2}[/.-]\d{1,2}[/.-]\d\d$/;
/** Months after which a drug last supplied then is no longer taken: a year's supply and some. */
const LONG_AGO = 14;

export const ofSupplyDate: Step = ({ said, scene, section, block, rest, masked, end, title, because }) => {
  if (!scene.now.exact || section === 'stopped' || (said && !'oaA'.includes(said.code))) return null;
  const behind = SUPPLIED.exec(rest.split('\ue000', 1)[0] ?? '');
  const whole = behind || block.row === undefined ? [] : (scene.rows.get(block.row) ?? []);
  // A longer row is none that a person reads as one.
  const row = whole.length > MOST_CELLS ? [] : whole;
  const found = behind ?? row.map(([, cell]) => SUPPLIED.exec(cell.text.toLowerCase())).find((each) => each);
  // "04/03" is a day of this year.
  const month = found?.[1] && WITH_YEAR.test(found[1]) ? entryDate(found[1]) : null;
  if (!found || month === null || month + LONG_AGO > scene.now.month || ON_GOING.test(masked)) return null;
  const reason = behind
    ? because('date:entry', end + behind.index, end + behind.index + behind[0].length)
    : title('date:entry');
  return { status: 'historical', basis: 'weak', because: [reason] };
};

/** "last filled 2022, takes it from her sister's": told of today all the same. */
const ON_GOING = /\b(?:still|takes|taking|continues|daily use)\b/;
