import type { Indication, Menopause, PageKind } from '../../knowledge/terms';
import { lazy } from '../names/lexicon';
import { searchFor, searchIn } from '../search';
import type { Source } from '../types';
import { FOREIGN_WORDS } from './foreign';

/** What a document is about, as far as its words say. */
export interface DocumentContext {
  readonly kind: PageKind;
  readonly indication: Indication | null;
  readonly menopause: Menopause | null;
  /** A list of several patients, a formulary, a guideline, a hand-out: no single patient. */
  readonly nobody: boolean;
  /** Of these, text about drugs in general. */
  readonly handout: boolean;
  /** A published story of one patient, all of it past: what it names without a word of time is over. */
  readonly tale: boolean;
  /** Its rows are those of a page, not lines that look like them. */
  readonly laidOut: boolean;
}

const RECORD =
  /\b(?:(?:started|put|switched|changed|moved) (?:her|him)|pt|mrn ?[:#]?|dob|d\.o\.b|nhs no|date of birth|chief complaint|c\/o|hpi|o\/e|on exam(?:ination)?|vitals?|bp \d|rtc|r\/v|seen (?:today|in clinic)|reviewed (?:today|mrs|ms|mr)|(?:she|he|i|patient|pt) (?:is|was|has|had|reports|denies|takes|feels|tells|says|states|started|stopped|saw|continues|remains)|\d\d ?y\/?o|year.old|\d\d ?[fm]\b|medications?:|current meds?|home meds?|allerg(?:y|ies)|nkda|pmhx?|dear (?:dr|doctor|colleague)|pcp|refills?|prescribers?|last fill(?:ed)?|surescripts|tablets?|\d ?mg (?:daily|po|od|qd|tab|once)|admitted (?:with|to|for)|discharged?|a\/p|plan:|impression:|paciente|pat\.|patientin|la patiente|patiente|paziente|consulta|anamnese|befund|beurteilung|ordonnance|pilulier|alergia|allergie|abgaben|hausarzt|rx|my (?:mother|doctor|oncologist|patient)|your (?:medicines|visit|appointment)|(?:the|this|our) patient (?:received|developed|underwent|presented|responded|tolerated|refused|declined)|(?:shift )?triage|referral|gp\b(?! ?130)|(?:non-?|ex-?)?smoker|etoh|next visit|consent signed|screening visit|labs drawn|ok to (?:tx|treat)|anc [\d.]+|(?:given|done|held|treated|here|c\d+) today|here for|consented (?:to|for)|research nurse|subject (?:stays|remains|is|was|reports|took|takes|tolerat\w+|seen|signed|denies)|con[- ]?meds?|screening (?:no\b|number)|given pis|requesting (?:provider|physician|prescriber)|drug requested|veteran|told (?:her|him)|(?:order )?status ?: ?(?:active|discontinued|stopped|completed|on-?hold|cancelled|expired|entered)|rx (?:number|#)|case of an? (?:\d\d|\w+ (?:wom|m)an)|thank you for (?:referring|asking|seeing|your)|(?:mrs|mr|ms|frau|madame|mme|sra|signora) [a-z])/gi;
/** What only a note about somebody has, where nothing else tells: a dose, an age, a day, a span in weeks. */
const PERHAPS =
  /\d ?mg\b|\b\d\d ?(?:f|m|y|j|a|ans|anni|anos|años)\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}\/(?:7|12|52)\b|\b(?:patient|she|her|his|he|started|f\/u|dx|hx|rx|pmh)\b|\b\d{1,2}\/(?:19|20)\d\d\b|\bsince (?:19|20)\d\d\b|\b(?:held|given|started|stopped|restarted|resumed) \d{1,2}\/\d{1,2}\b|\bdoses? missed\b/i;
const LITERATURE =
  /\b(?:n ?= ?\d{2,}|single-cent(?:re|er)|case series|this series|\d+ (?:wo)?men (?:who|with)|background|objectives?|randomi[sz]ed|placebo|hazard ratio|95% ci|confidence intervals?|p ?[<=] ?0?\.\d|cohort|meta-analys[ei]s|systematic review|trials?|participants|patients (?:were|with|who|received|treated|on|in)|women (?:were|with|who|receiving|taking|on)|stud(?:y|ies)|in vitro|cell lines?|we (?:report|conducted|aimed|evaluated|investigated|found|assessed|describe|compared|performed|present)|significantly|et al|arms?|efficacy|median|odds ratio|literature|doi|pmid|inclusion criteria|exclusion criteria|eligib\w+|expression|mice|assay|abstract|published|authors?)\b/gi;
const TITLE_LITERATURE =
  /\b(?:case report|journal club|(?<!registry )abstract|systematic review|meta-analysis|review article)\b/i;
const TALE =
  /\b(?:we|herein|here) (?:report|present|describe)\b|\bcase of an?\b|\bthe patient was an? \d\d|\ban? \d\d?[- ]year[- ]old\b[^.]{0,200}\b(?:presented|was (?:referred|admitted|diagnosed|found)|who (?:presented|developed|had|was))/i;
/** What a note of today has and a published case has not. */
const OF_TODAY =
  /\b(?:today|plan:|a\/p|assessment|medications?:|meds:|follow[- ]?up:|dear|chief complaint|hpi|returns|f\/u|rtc|pt\b|(?:she|he) (?:is|takes|denies|reports|feels|states|continues|remains)\b|allergies|dob|mrn|seen (?:in|by))/i;
const NOBODY =
  /\b(?:formulary|order ?sets?|no patient selected|choose one|prescribing information|package leaflet|patient (?:information )?leaflet|drug search|search results?|guidelines?|monograph|how to take|ask your doctor|tell your doctor|what is (?:\w+(?:xifene?|mifene|zole|stane)\b|\w+(?=[^.\n]{0,40}\?))|(?:drug|medicine) class|mechanism of action|restricted|tier \d|drug name \W{1,3}tier|step therapy|pregnancy: ?contraind\w*|class: ?anti\w+|prior authori[sz]ation criteria|criteria for use|protocol template|select (?:one|drug|regimen)|preferred agents?|hand-?out|fact ?sheet|teaching (?:slide|session|notes?)|faq|indications? and usage|for (?:all )?patients (?:on|who|taking)|learning points?|drug info(?:rmation)? (?:response|query|question|request)|no (?:specific )?patient (?:identified|involved)|co-?administration|clinical pharmacology|plasma (?:levels|concentrations)|pathway|policy|sop(?= (?:for|v\d|version))|(?<!dear )patient information|helpline|information for (?:you|patients|women)|tell your (?:nurse|team)|most people take|talking to (?:us|your)|your (?:team|specialist|doctor|nurse) (?:may|will|can)|if you miss (?:one|a dose)|double up|revision de gu[ií]as|revisi[oó]n de gu[ií]as|guidance|protocol v|bulletin|non-?formulary|spec(?:ialist|\.)? initiation|newsletter|(?:often|frequently|commonly) asked|(?:many|most|some) people (?:have|take|find|notice|stop)|about half of (?:all )?(?:people|women)|we often use|which (?:tablet|medicine|drug) will i|talk to us|prescribing committee|version \d+\.\d|review due|audit standards?|co-prescribe|(?:is|are) not to be (?:used|combined|taken|given (?:with|together|alongside))|first choice on cost|women at (?:high|low|medium|intermediate|increased)\b|no new p(?:ts|atients)|rag(?: status| rating| list)?)\b/gi;
/** Paragraphs with numbers of two places, as policies and guidelines have them: "4.1 All patients about to start ...". */
const PARAGRAPH = /^[ \t]{0,8}(\d{1,2})\.(\d{1,2})\.?[ \t]+[A-Z][a-z]*[ \t][^\n]{20}/gm;
/** What is told of one person, and fields filled in for one: it weighs against a hand-out, and does not tell a record from a paper. */
const TOLD =
  /\b(?:she|he) (?:came|comes|walked|went|asked|asks|said|rang|called|phoned|wants|would|will|finds|felt|lives|works|gets|got|stopped|brought|agreed|prefers|thinks|declined|refused)\b|\b(?:told|asked|gave|saw|rang|reviewed) (?:her|him)\b|\bi (?:saw|reviewed|gave|explained|discussed|advised|examined|spoke|rang|told|suggested|measured|checked|assessed)\b|\b(?:leaflet|fact ?sheet|hand-?out|information(?: sheet)?|guidance|helpline(?: number)?)(?: (?:on|about) [\w ]{1,30})? (?:was |were )?(?:given|provided|posted|sent|handed|explained|discussed)\b|^[ \t]{0,8}(?:member|patient|client|insured|subscriber|beneficiary|request[eo]r|prescriber|physician)(?: name)? ?: ?(?:dr\.? )?[a-z]{3}|\b(?:tried|started|stopped|failed|since) (?:in )?(?:\d\d?\/)?20\d\d\b|\b\d\d?\/(?:19|20)\d\d ?(?:to|-|\u2013) ?\d\d?\/(?:19|20)\d\d/gim;
const NOBODY_TITLE =
  /^[^\n]{0,60}[-\u2013\u2014:] ?order ?set\b(?! (?:used|entered|placed|signed|by))|^\W*(?:order ?set|smart ?set|formulary|protocol template|drug search|guideline|prontuario terap|vadem[eé]cum|arzneimittelliste|th[eé]saurus|petitorio)/i;
/** A letter is about somebody. */
const LETTER = /^[ \t>*]{0,8}dear (?:dr|doctor|prof\w*|colleagues?|mr|mrs|ms|miss)\b/im;
const SEVERAL =
  /\b(?:worklist|patient list|panel (?:list|review)|(?<!\b(?:knee|joint|hip|implant|stroke|cancer|tumou?r|for|to) )registry|(?:clinic|ward round|recall|call|tracking) (?:list|sheet)|handover|huddle|mdt outcomes|outcomes list|patients due|(?:lista|listado|agenda|censo) de (?:pacientes|doentes)|lista (?:ambulatorio|pazienti)|foglio di lavoro|pase de (?:visita|guardia|sala|turno)|passagem de (?:plant[aã]o|turno))\b/i;
const FERTILITY =
  /\bovulation induction|induction of ovulation|\bpco[sd]\b|polycystic ovar|\b(?:in|sub)fertil\w+|\bivf\b|\biui\b|\bicsi\b|(?:egg|oocyte|embryo)s? (?:freezing|retrieval|collection|cryo\w*|vitrif\w*|storage)|oncofertility|fertility preservation|timed intercourse|\btic\b|foll?ic(?:le|ular) (?:tracking|scan|monitor\w*|study)|lead follicles?|ovarian stimulation|(?:random|antagonist)[ -]?(?:start)? ?cycle|hcg|trigger(?: shot| injection)?\b|(?:wants?|desires?|wishes) (?:for )?(?:fertility|children|pregnancy|to conceive)|trying to conceive|\bttc\b|anovulat\w*|\br?fsh \d|\bhmg\b|menopur|gonal|cetrorelix|\bamh\b|\bcd ?\d|\bart clinic|assisted conception|conception|oligosperm\w*|semen|sperm|kinderwunsch|infertilit\w+|esterilidad|ovulaci[oó]n|ovulazione|ovula[cç][aã]o|stimolazione|follicol\w+|fol[ií]culos?|follicules?|st[ié]mulation ovarienne|fiv\b|eisprung\w*/gi;
/** Said once, and nothing of breast cancer, this is what an inhibitor is for. */
const FOR_OVULATION =
  /\bovulation induction|induction of ovulation|\bpco[sd]\b|polycystic ovar|(?:in|sub)fertility|\bivf\b|\biui\b|anovulat|trying to conceive|failed to ovulate/i;
const FERTILITY_TITLE =
  /fertil|\bivf\b|assisted (?:conception|reproduc)|reproductive|reprodu[cç]|androlog|kinderwunsch|\brei\b/i;
const BREAST =
  /breast (?:ca\b|cancer|carcinoma)|\b(?:br|breast) ca\b|\bdcis\b|\bidc\b|\bilc\b|mastectom\w*|lumpectom\w*|\ber ?(?:\+|pos)|\bhr ?(?:\+|pos)|hormone[- ]receptor|oncotype|mammogra\w*|\bmama\b|mammakarzinom|cancer du sein|carcinoma (?:della mammella|mammario)|brustkrebs|\bwle\b|sentinel|\bslnb?\b|radiotherapy|chemo\w*/gi;
const MALE = /\b(?:gyn(?:ae|e)comastia|hypogonadis\w*|testosterone|trt\b)/gi;

/** A column that names a person in each of its rows. */
const PERSON_COLUMN =
  /^(?:patient|pt|member|client|resident)(?: name| initials)?s?$|^(?:patient|pt|full) name$/i;
/** A name or initials; no answer of a patient to a question. */
const PERSON =
  /^(?!(?:[Yy]es|[Nn]o|[Nn]one|[Nn]\/[Aa]|[Nn]ot|[Uu]nknown|[Uu]nsure|[Tt]aking)\b)[A-ZÀ-Þ][^\n]{1,40}$/;
const STATUS = /^(?:order |current )?status$/i;

const ENGLISH = { RECORD, LITERATURE, NOBODY, FERTILITY, BREAST, MALE };
type Counted = keyof typeof ENGLISH;
const withForeign = ([name, { source, flags }]: [string, RegExp]): RegExp => {
  const foreign = FOREIGN_WORDS.flatMap((words) => words[name as Counted] ?? []);
  return foreign.length > 0
    ? new RegExp(`${source}|\\b(?:${foreign.join('|')})`, flags)
    : new RegExp(source, flags);
};
const COUNTED = Object.fromEntries(
  Object.entries(ENGLISH).map((entry) => [entry[0], withForeign(entry)]),
) as Record<Counted, RegExp>;
const search = lazy(() =>
  searchFor(Object.values(COUNTED).map((expression) => [expression, [expression.source]])),
);

/** The different words of each list that stand in a text. */
export function wordsIn(text: string): Record<Counted, ReadonlySet<string>> {
  const words = Object.keys(COUNTED).map(() => new Set<string>());
  searchIn(search(), text, (which, start, end) => words[which]?.add(text.slice(start, end).toLowerCase()));
  return Object.fromEntries(Object.keys(COUNTED).map((name, i) => [name, words[i]])) as Record<
    Counted,
    Set<string>
  >;
}

/** How many they are. */
function countWords(text: string): Record<Counted, number> {
  const sizes = Object.entries(wordsIn(text)).map(([name, words]) => [name, words.size] as const);
  return Object.fromEntries(sizes) as Record<Counted, number>;
}

/** As much of a document as its kind is judged from, in UTF-16 units. */
const ENOUGH = 60_000;

/** Lines that begin like a row of a list of patients: number, initials or name, age. A date begins like one too. */
const ROW =
  /^\W*\d{1,2}[.)]?\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)\(?[A-Z][\w.'’ -]{0,16}(?:\([\w ]+\) ?)?[,;)]{0,2} ?[FM]?[1-9]\d(?:[FM]\b|\b)(?!\.\d| ?(?:[Mm][Cc]?[Gg]|[Mm][Ll]|[Uu]nits?|UNITS?|IU|iu|%|[Tt]ab|TAB))/gm;
const LOOSE_ROW = /^\W*(?:\d{1,2}[.)]?\s+)?[A-Z]\S?.{0,24}\b[1-9]\d ?(?:[FMfm]|y|yo|yrs?)?\b/gm;

/** Lines of a list of several patients that give no age: by their time, or a person's name and a dash. */
const TIMED_ROW =
  /^\W*(?:[01]?\d|2[0-3])[:.]?[0-5]\d\s+(?:(?:bed|room|rm|bay) ?\w+\s+)?(?:[A-Z][A-Z'’-]{2,}\b(?! ?(?:\d|HCL|CITRATE|XR\b|SR\b|ER\b|TABS?\b))|(?!Dr|Mrs?|Ms|Pt)[A-Z][a-z'’-]+,? [A-Z]\b(?! ?[a-z]))/gm;
/** A time, a room and initials with an age: "09:20 gab1 M.C. 48A". */
const INITIALS_AT =
  /^\W*(?:[01]?\d|2[0-3])[:.h]?[0-5]\d\s+(?:(?:bed|room|rm|bay|gab|sala|box|sill[oó]n|cadeira|poltrona|cons|consult[oó]rio|cama|leito|cam)\.? ?\w{0,3}\s+)?(?:[A-Z]\.? ?){2,4}[,;]?\s+['\u2019]?[1-9]\d ?(?:a|anos|años|[FMfm]|y|yo)?\b/gim;
/** With a room or bed in front: "Rm 3 / K. Adeyemi - ". */
const ROOM_ROW = /^\W*(?:rm|room|bed|bay|chair) ?\w{1,4} ?[/:,-]? ?[A-Z]\.? ?[A-Z][\w'’-]+ ?[-–:,]/gim;
/** A bed or the end of a number in front, and a surname with an initial or an age: "...2231  Gill, A", "Zi 203 F  Fr. Demirci, 52,". */
const NUMBERED_ROW =
  /^\W{0,4}(?:[A-Za-z]{1,4}\.? )?[\d*#]{2,10}\s+(?:[FMTW]\s+)?(?:(?:Fr|Hr|Frau|Herr|Mrs?|Ms)\.? )?([A-Z][\p{L}'’-]+)(?:,? [A-Z]\b\.?(?= )|, [2-9]\d(?=[,; ](?! ?m)))/gmu;
const INITIAL_ROW = /^\W*(?:\d{1,4}[.)]?\s+)?[A-Z][a-z'’-]+,? [A-Z]{1,2}\b\.?\s/gm;
/** "3 Pruett, D", and "K. Abara" at the beginning of a line. */
const COUNTED_ROW = /^[^\w\n]*\d{1,2}[.)]?[^\S\n]+([A-Z][\p{L}'’-]+, [A-Z])\b/gmu;
const INITIAL_FIRST = /^\W{0,3}([A-Z]\. ?[A-Z][\p{L}'’-]+)\s/gmu;
const NAMED_ROW =
  /^\W{0,3}(?:(?:Mrs?|Ms|Miss|Mx)\.? [A-Z][\w'’-]+|[A-Z][a-z'’-]+ [A-Z]\b\.?)(?: [A-Z][\w'’-]*)? ?[-–:,(]/gm;

/** A number, a title and a name: "3. mw. Kuipers 1948", "K4 dhr Poortvliet". */
const TITLED_ROW =
  /^\W{0,3}(?:[A-Za-z]?\d{1,2}[.):]?)\s+(?:mw|mevr|dhr|fr|hr|frau|herr|mme|mrs?|ms|sra?|sig(?:\.?ra)?|d[ªº]|dña)\.?\s+([A-Z][\p{L}'’-]+)/gimu;

const SURNAME = /^[A-Z][\p{L}'’-]+, ?[A-Z]\.?$/u;

/** "3 | R.McC. | 71", "220131 | 00 | F | 48": a number, and a person with an age or a sex and an age. */
const isPersonRow = ([number = '', name = '', age = '', more = '']: readonly string[]): boolean =>
  (/^#?\d{1,3}[.)]?$/.test(number) &&
    /^[A-ZÀ-Þ][\w.'’ -]{1,20}$/.test(name) &&
    /^[1-9]\d ?[FMfm]?$/.test(age)) ||
  (/^\d{5,}$/.test(number) && /^[FM]$/.test(age) && /^[1-9]\d$/.test(more));

/** Different people named by the rows of a table, in a column that says so, or below its title where that is no header. */
function peopleIn(blocks: Source['blocks']): ReadonlySet<string> {
  const people = new Set<string>();
  let title: number | undefined;
  let first = '';
  let last: number | undefined;
  /** The first cells of the row. */
  let cells: string[] = [];
  for (const { column, role, row, text } of blocks) {
    const isFirst = row !== undefined && row !== last;
    last = row;
    cells = isFirst ? [text] : [...cells, text].slice(0, 4);
    if (row !== undefined && isPersonRow(cells)) people.add(cells.slice(0, 2).join(' '));
    if (isFirst) first = text;
    // "...2231 | Gill, A": a number and a person, whatever the column is called
    else if (/\d{3}/.test(first) && !/[A-Za-z]{4}/.test(first) && SURNAME.test(text)) people.add(text);
    if (isFirst && column === undefined && PERSON_COLUMN.test(text)) title = row;
    else if (role === 'header') continue;
    else if (
      PERSON.test(text) &&
      (column === undefined ? isFirst && title !== undefined : PERSON_COLUMN.test(column))
    )
      people.add(text);
  }
  return people;
}

/** Whether three numbered paragraphs follow each other; times of day ("9.15 Seen by ...") do not. */
function hasParagraphs(text: string): boolean {
  const numbers = new Set(Array.from(text.matchAll(PARAGRAPH), ([, part, number]) => `${part}.${number}`));
  return [...numbers].some((at) => {
    const [part, number = ''] = at.split('.');
    return [1, 2].every((step) => numbers.has(`${part}.${Number(number) + step}`));
  });
}

/** How many different things are told of one person. */
const toldOf = (text: string): number =>
  new Set(text.match(TOLD)?.map((words) => words.trim().toLowerCase())).size;

/** Says what a document is: kind, what the drugs are for, menopause. Reads at most its first 60,000 characters. Pure. */
export function judgeDocument(source: Source): DocumentContext {
  const text = (source.context ?? source.blocks.map((block) => block.text).join('\n')).slice(0, ENOUGH);
  // A status told in a column or beside a key is told of somebody's drug.
  const stated = source.blocks.some(({ column }) => column !== undefined && STATUS.test(column));
  const words = countWords(text);
  const record = words.RECORD + (stated ? 2 : 0);
  const literature = words.LITERATURE;
  const rows = text.match(ROW)?.length ?? 0;
  const people = peopleIn(source.blocks);
  const several =
    rows >= 3 ||
    people.size >= 3 ||
    (text.match(/^\W{0,2}#\d{2,}\b/gm)?.length ?? 0) >= 3 ||
    (text.match(/^\W{0,2}[A-Z]{2,3}\s*\|\s*\d{3,}/gm)?.length ?? 0) >= 3 ||
    // A number of a record and an age, below a header that names the age.
    (/\bage\b/i.test(text) && (text.match(/^\W{0,2}\d{4,10}\s+[2-9]\d\s/gm)?.length ?? 0) >= 3) ||
    (text.match(/\b\d{1,2}[.)] ?[A-Z]{2,3}[,;]? [1-9]\d\b/g)?.length ?? 0) >= 3 ||
    (text.match(TIMED_ROW)?.length ?? 0) >= 3 ||
    new Set(Array.from(text.matchAll(NUMBERED_ROW), ([, name]) => name)).size >= 3 ||
    new Set(Array.from(text.matchAll(TITLED_ROW), ([, name]) => name)).size >= 3 ||
    new Set(Array.from(text.matchAll(COUNTED_ROW), ([, name]) => name)).size >= 3 ||
    (text.match(INITIALS_AT)?.length ?? 0) >= 3 ||
    (text.match(ROOM_ROW)?.length ?? 0) >= 3 ||
    (SEVERAL.test(text) &&
      ((text.match(LOOSE_ROW)?.length ?? 0) >= 3 ||
        new Set(text.match(NAMED_ROW)).size >= 2 ||
        new Set(Array.from(text.matchAll(INITIAL_FIRST), ([, name]) => name)).size >= 3 ||
        (text.match(INITIAL_ROW)?.length ?? 0) >= 3));
  const general = words.NOBODY + (hasParagraphs(text) ? 2 : 0);
  // Looked for only where it can decide something: it is the slowest of these.
  const told = general > 0 && record < 5 ? toldOf(text) : 0;
  const handout =
    (general >= 2 && record + 2 * told < 5 && (general >= 4 || !LETTER.test(text))) ||
    (general >= 1 && record + told === 0) ||
    (record < 4 && NOBODY_TITLE.test(text.slice(0, 100)));
  const read = several
    ? 'other'
    : (literature >= 3 && literature > record) || (literature >= 2 && record === 0)
      ? 'literature'
      : TITLE_LITERATURE.test(text.slice(0, 200)) && record < 8
        ? 'literature'
        : handout || (record === 0 && !PERHAPS.test(text))
          ? 'other'
          : 'record';
  const kind = source.kind ?? read;
  return {
    kind,
    nobody: kind !== 'literature' && (several || handout),
    handout: kind !== 'literature' && handout && !several,
    // In this order: most notes have a word of today in their first lines.
    tale: !OF_TODAY.test(text) && TALE.test(text),
    laidOut: source.laidOut ?? false,
    indication: indicationOf(text, words),
    menopause: menopauseOf(text),
  };
}

const PREMENOPAUSAL =
  /\bpre-?menopaus|regular (?:menses|cycles|periods)|still menstruating|pr[äa]menopausal|pr[ée]m[ée]nopaus/i;
const POSTMENOPAUSAL = /\bpost-?menopaus|menopaus(?:e|al) (?:at|since|in|\d)|\blmp (?:19|20)|\bpm\b/i;

/** Every alternative of the expressions holds one of the words looked for first, which is many times faster. */
function menopauseOf(text: string): Menopause | null {
  const low = text.toLowerCase();
  const told = low.includes('nopaus');
  if ((told || low.includes('regular ') || low.includes('still menstr')) && PREMENOPAUSAL.test(text))
    return 'premenopausal';
  return (told || low.includes('lmp ') || low.includes('pm')) && POSTMENOPAUSAL.test(text)
    ? 'postmenopausal'
    : null;
}

function indicationOf(text: string, words: Record<Counted, number>): Indication | null {
  const { FERTILITY: fertility, BREAST: breast } = words;
  // A man's breasts, with a hormone or his semen measured.
  if (words.MALE >= 2 && words.MALE >= fertility && /gyna?ecomastia/i.test(text)) return 'male';
  if (fertility >= 2 && FERTILITY_TITLE.test(text.slice(0, 160))) return 'fertility';
  if (fertility >= 2 && (fertility > breast || (fertility >= 4 && fertility * 2 > breast)))
    return 'fertility';
  if (fertility >= 1 && breast === 0 && FOR_OVULATION.test(text)) return 'fertility';
  if (breast === 0 && /endometriosis/i.test(text)) return 'endometriosis';
  if (words.MALE >= 1 && breast <= 1) return 'male';
  if (breast === 0 && /\b(?:short stature|bone age|growth hormone|precocious puberty)/i.test(text))
    return 'paediatric';
  if (breast === 0) return null;
  if (/\bmetasta|\bmbc\b|stage iv\b|\bbone mets?\b|progressive disease/i.test(text))
    return 'breast-metastatic';
  if (/chemoprevention|risk.reduc|high.risk (?:lesion|clinic)|\blcis\b|\badh\b/i.test(text))
    return 'breast-prevention';
  if (
    /adjuvant|lumpectom|mastectom|sentinel|node.negative|early breast|\bwle\b|tumorectom|quadrantectom/i.test(
      text,
    )
  )
    return 'breast-adjuvant';
  return 'breast';
}
