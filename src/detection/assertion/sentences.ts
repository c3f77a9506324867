import { type SectionClass, sectionClass } from '../structure';

/** A stretch of a block that cues do not leave: [start, end) in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Of a heading inside the line ("All: codeine", "FH: mother ..."), which holds to the sentence's end. */
  readonly section?: SectionClass | null;
}

const END =
  /(?:\.|[.!?]+(?![)]))["'”’)]*(?=\s|$)|\n(?=\s*(?:[-*•#\d([]|[A-ZÀ-Þ]))|(?<=[\s.;)])(?<!\b(?:[Pp]ost|[Aa]fter|[Pp]re|[Bb]efore|[Dd]uring|[Oo]nce|[Uu]ntil|[Ww]hen|[Ii]f|the|her|his|of|with)[ -])(?!(?:RT|QT|QX) ?:)(?=(?:[A-Z][A-Za-zÀ-ÿ/]*(?: [a-zA-ZÀ-ÿ/]+){0,2}|[A-Z]\/?[A-Z]?) ?:\s)/y;
const ABBREVIATION =
  /(?:^|[\s(])(?:dra?|mr|mrs|ms|prof|pte|pcte|tto|trat|aprox|resp|ant|izq|der|dcha|esq|dir|comp|vs|approx|e\.g|i\.e|st|no|pt|hx|tab|tabs|inj|cap|dept|fig|ref|z\.? ?n|s\.p|u\.a|z\.b|i\.v|s\.c|n|p\.o|o\.d|b\.d|q\.d|ca|bzw|ggf|evtl|inkl|sra?|cont|dx|tx|rx|yrs?|mo|wks?|wg|dzt|tgl|vgl|o\.g|v\.a|d\.h|mevr|mw|mme|dott|sig|vlgs|i\.v\.m|i\.p\.v|m\.i\.v|[a-z])\.$/i;
/** "ab dem 3. Mai", "lt. Tochter": a day of the month, and a short form that another language capitalizes the next word of. */
const ORDINAL = /(?:^|[\s(])(?:([0-3]?\d)|lt)\.$/i;
const ITS_MONTH = /^\s(?:Jan(?:uar|\b)|Jän|Feb|März|Apr|Mai\b|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Zyklus|Quartal)/;
const ITS_NOUN =
  /^\s(?:Tochter|Sohn|Ehemann|Mann\b|Frau\b|Schwester|Patient|Pat\b|Angabe|Hausarzt|Gyn|Onko|Plan\b|Medikation|Liste|Brief|Tumor)/;
function isShortForm(before: string, behind: string): boolean {
  const found = ORDINAL.exec(before);
  return found !== null && (found[1] ? ITS_MONTH : ITS_NOUN).test(behind);
}
/** A unit of time, which ends a sentence as well. */
const UNIT = /\b(?:yrs?|mo|wks?)\.$/i;
/** A word that nobody shortens, before a sentence that a hurried writer begins with a small letter. */
const HURRIED = /[a-z]{5,}[)"']*\.$/i;
/** Of up to four words; longer ones where they ask: "Medicines you stopped in the past year and why: ...". */
/** What belongs to the drug named before it: "Letrozole 2.5 mg daily. Status: stopped." */
const FIELD =
  /^\s*(?:\(?(?:patient|pt) (?:is )?(?:not )?taking|status|state|(?:end(?:ed)?|stop(?:ped)?|start(?:ed)?) date|discontinued|reason)\s?[:=]|^\s*(?:end(?:ed)?|stop(?:ped)?|start(?:ed)?) ?[:=] ?(?:[\d(–-]|none|n\/a|unknown|ongoing|present|tbd|[a-z]{3,9}\.? \d)/i;
const LABEL =
  /^\(?([A-ZÀ-Þ][A-Za-zÀ-ÿ/&]*(?: [a-zA-ZÀ-ÿ/&]+){0,3}(?: \([^):]{1,30}\))?|[A-ZÀ-Þ][a-z]+ you [a-z' ]{4,50}) ?:\s/;

/** Nothing but a bullet, a label or a stop stands before it. */
const ASKS = /(?:^|[:,;(.\u2013-])\s*(?:[-*\u2022]\s*|\d{1,2}[.)]\s*)?$/;

/** Where `END` can stand: at a stop, a line end, or a capital behind a blank or a sign. */
const MAY_END = /[.!?\n]|(?<=[\s.;)])[A-Z]/g;
const [FULL_STOP, QUESTION] = [46, 63];

/** No person writes a longer sentence; what a machine wrote without a stop is cut, so that the work stays linear. */
const LONGEST = 1_000;

/** Splits at full stops, question and exclamation marks, line breaks before a new start, and headings inside a line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    while (end - start > LONGEST) {
      const blank = text.lastIndexOf(' ', start + LONGEST);
      put(blank > start ? blank : start + LONGEST);
    }
    if (end > start) put(end);
  };
  const put = (end: number) => {
    const label = LABEL.exec(text.slice(start, start + 80).trimStart())?.[1];
    const section = label === undefined ? null : sectionClass(label);
    sentences.push(section ? { start, end, section } : { start, end });
    start = end;
  };
  for (MAY_END.lastIndex = 0; MAY_END.test(text); ) {
    const i = MAY_END.lastIndex - 1;
    END.lastIndex = i;
    if (!END.test(text)) continue;
    const end = END.lastIndex;
    MAY_END.lastIndex = Math.max(end, i + 1);
    if (end === i && FIELD.test(text.slice(end, end + 24))) continue;
    if (
      text.charCodeAt(i) === QUESTION &&
      /^\s*(?:-\s*|\[)?(?:no|yes|none|never|nein|ja|non|oui|s[iì]|\[|\([ x]?\))/i.test(
        text.slice(end, end + 10),
      )
    )
      continue;
    // "? start tamoxifen": a mark before what it asks.
    if (text.charCodeAt(i) === QUESTION && ASKS.test(text.slice(Math.max(start, i - 24), i))) continue;
    if (text.charCodeAt(i) === FULL_STOP) {
      const next = /\S/.exec(text.slice(end, end + 8))?.[0] ?? '';
      // "0.5 mg", "vit. D", "p.o. daily": a small letter or a known short form goes on.
      if (
        (/[a-zà-ÿ]/.test(next) && !HURRIED.test(text.slice(Math.max(start, end - 12), end))) ||
        FIELD.test(text.slice(end, end + 24)) ||
        isShortForm(text.slice(Math.max(start, end - 4), end), text.slice(end, end + 12)) ||
        (ABBREVIATION.test(text.slice(Math.max(start, end - 8), end)) &&
          // "... 5 more yrs. D/C tamoxifen"
          !(UNIT.test(text.slice(Math.max(start, end - 5), end)) && /[A-ZÀ-Þ]/.test(next)))
      )
        continue;
    }
    add(end);
  }
  add(text.length);
  return sentences;
}
