import { FOREIGN_HEADINGS } from './foreign';

/** What a heading says of the drugs below it. */
export type SectionClass =
  | 'current'
  | 'started'
  | 'stopped'
  | 'never'
  | 'allergy'
  | 'family'
  | 'past'
  | 'plan'
  | 'options'
  | 'narrative'
  | 'education';

/**
 * Headings by class, first match wins: the narrower classes stand first ("Discontinued medications" is no current list).
 * English with the habits of several countries; Spanish, German, French, Portuguese, Italian. Over folded text.
 */
const CLASSES: readonly (readonly [SectionClass, string])[] = [
  [
    'allergy',
    '^reactions$|al+ergi?|alerg|^intol|intoleran|adverse (?:drug )?reaction|drug reactions|\\badrs?\\b|sensitivit|unvertraglich|effets indesirables|reac(?:c|ti)?[cio]+ones adversas|reacoes adversas|^all$|^rams?$',
  ],
  [
    'family',
    'familieanamnese|famil\\w* (?:history|hx|oncolog)|^family(?: tree)?$|genogram|\\bf\\.?h\\.?x?$|^fmh|\\bfam hx|familienanamnese|(?:antecedentes|historia|antecedents|anamnesi|historico) famili|^(?:af|hf|fa)$|pedigree',
  ],
  [
    'never',
    'not to be (?:given|taken)|^(?:do not|don.t) (?:take|give|use)|never (?:taken|used|had|received|prescribed)|not (?:taking|prescribed)|^avoid|contra-?indicat|nunca|niemals',
  ],
  [
    'stopped',
    '^removed from\\b|^d/?c$|^(?:suspended|withheld|historical)\\b|not (?:to be )?continued|not (?:in use|being (?:taken|used)|currently (?:taken|used))|^(?:was|old entry|previous entry)$|(?:refill|renewal) (?:request )?\\W*(?:denied|refused|rejected)|discontinu|(?<!one[- ])\\bstop(?:ped|s)?\\b(?! clinic)|ceased|inactive|\\bended\\b|completed (?:med|treat|ther|course)|expired|historical med|previous(?:ly)? (?:med|endocrine|taken|repeat|drug|hormon)|past (?:med(?:s|ications?|icines?)\\b|repeat|drug|endocrine|hormon)|former med|no longer|suspendid|finalizad|retirad|abgesetzt|arret|sospes|suspens|beendet|on hold|(?<!signed (?:&|and) )\\bheld\\b|(?:meds|medications?|medicines) (?:to )?(?:stop|hold)|^(?:stop|hold)(?: taking)?(?: (?:these|the following|this)(?: (?:medications?|medicines?|meds|drugs|tablets))?)?$|not to be (?:resumed|restarted)|(?:do not|don.t) (?:resume|restart)',
  ],
  [
    'education',
    'education|health library|(?:order|drug|medication) search|(?<!genetic )counsel+ing(?! (?:sheet|note|record|session|visit|form|entry))|good to know|smart ?text|(?<!repeat )template|(?<!med(?:ical|ication)? )alert|eligib\\w*\\b(?! checklist)|inclusion|exclusion|hoja informativa|merkblatt|hand-?out|leaflet|information (?:for|sheet)|patient information|side effects(?! (?:you|now|today|currently|to date|so far|told|reported|noted|discussed|since))|order set|formulary|(?<!question |questions |query |enquiry |message |call )about (?!today|you|my)|what (?:is|are) (?!your)|interaction(?!.*duplication)|from the (?:study |trial )?protocol|protocol (?:summary|synopsis|excerpt|text)|^(?:standard|control|experimental|investigational|comparator) (?:arm|group)s?\\b|^wash-?out\\b|^study (?:design|schema)|^(?:prohibited|permitted|disallowed)\\b|(?<!care )\\bpolicy\\b|foglietto|notice|folheto|how (?:do|does|it|to)|why |learn|safety|what to expect|tips|living with|standard text|general advice|further reading',
  ],
  [
    'options',
    '^options|^discussed$|chemoprevention$|debat|opciones|^optionen|opzioni|opcoes|alternatives|options (?:considered|discussed|reviewed)',
  ],
  [
    'past',
    '(?:retained|copied|carried (?:over|forward)|imported) from (?:a |the )?(?:prior|previous|last|old)|^(?:tx|treatment|rx) hx$|(?:past|previous|prior) exposures?|treatments? received|(?:past|previous|prior|earlier) (?:cycles?|regimens?|lines?\\b|medical|oncolog|history|treat|therap|line|endocrine|systemic)|cycle h(?:istory|x)|\\bpm?hx?$|\\bpmh|^ap$|oncolog\\w* (?:history|hx)|^onc h|cancer history|treatment (?:history|to date|summary)|history of cancer|medical history|antecedentes|vorgeschichte|anamnes|antecedent|historia\\b|historico|^prior$|^previous$|^past$|vortherapie',
  ],
  [
    'started',
    '^start(?: taking)? (?:these|the following|this)(?: \\w+)?$|^plan (?:for )?(?:this|current|the) cycle$|^new (?:med|prescription|rx|today)|\\bstart(?:ed|ing)?(?: taking| today)?$|prescribed today|(?:drug|medication|product) requested|requested (?:drug|medication|product)|^new$',
  ],
  [
    'plan',
    '^future\\b|^planned$|signed (?:&|and) held|\\b(?:upcoming|future|proposed|unsigned) (?:med|drug|order|presc|treat)|kunftige med|proximos med',
  ],
  [
    'current',
    '^(?:present|confirmed)(?: \\w+)? (?:medic\\w+|meds|drugs?|treatment|therapy|tablets)|^rx$|(?:medications?|meds|drugs?) ordered|^ordered$|orders? (?:placed|signed|written|entered)|\\bmedications?\\b|\\bmedicines\\b|^medicine$|\\bmeds\\b|\\bmed (?:list|rec)|repeats?$|repeat templates?|acutes?\\b|\\bpta\\b|(?:current|this) cycle|^continue|^current|^cur(?: meds?)?$|\\bdrugs?\\b(?! (?:info|react|allerg))|^rx$|^(?:rx|drug|treatment|medication|kardex) chart|prescriptions?$|\\bdhx\\b|current treat|present (?:treat|med|drug|therap)\\w*|^treatment$|\\bmar\\b|pharmacy|medica(?:cion|cao|menti|zione)|medicamentos (?:actuales|atuais|habituales|habituais|e[mn] uso)|terapeutica (?:domiciliar|de base|actual|atual|habitual)|tratamiento (?:actual|habitual)|medikation|medikamente|traitement|terapia|farmac|^change|^unchanged|^same|taking$|repeat issue|al alta|entlass|sortie|dimission|na alta|^discharge$|orders?$|^lista?$|clinic list|^dh$|regular',
  ],
  [
    'plan',
    '\\bplan\\b|^(?:a|p|imp|rec|cd|r|adv)$|recommend|(?<!pre-|pre|risk |needs |nursing |pain |frailty )assessment(?! (?:service|clinic|unit|cent(?:re|er)|team|form|tool|score|date))|impression|\\ba ?/ ?p\\b|\\ba&p\\b|advice|actions?$|management|disposition|follow.?up(?! (?:calls?|list|clinic))|consensus|decisi[o]n|outcome$|beurteilung|procedere|beschluss|programma?\\b|propuesta|empfehlung|conduite|conducta|juicio|valutazione|conclus|piano|plano|conduta|suggest',
  ],
  [
    'narrative',
    '^[dt]x$|history|\\bhpi\\b|interval|subjective|presenting|complaint|\\bhx\\b|^[soeh]$|current problem|progress|\\bros\\b|exam|social|problem|diagnos|discussion|notes?$|labs?$|data$|vitals?|imaging|investigation',
  ],
];
const compiled = CLASSES.map(([name, words], row) => {
  const isFirst = CLASSES.findIndex(([other]) => other === name) === row;
  const foreign = isFirst ? FOREIGN_HEADINGS.flatMap((headings) => headings[name] ?? []) : [];
  return [name, new RegExp([words, ...foreign].join('|'))] as const;
});
const cache = new Map<string, SectionClass | null>();

/** The class of a heading; null for one that says nothing of drugs. Cached. */
export function sectionClass(heading: string): SectionClass | null {
  let known = cache.get(heading);
  if (known === undefined) {
    const folded = heading
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      // A sign before a title, and its colon: "\u25b6 START taking:".
      .replace(/^[^\p{L}\p{N}]+|[\s:]+$/gu, '');
    // "Current medications (from your referral template)": the bracket only adds to it.
    const bare = folded.replace(/\s*\([^()]*\)$/, '');
    // "Medications (past)"
    const over =
      /\b(?:med\w*|drugs?|therap\w*|treatment)s? \((?:past|previous|prior|stopped|discontinued|inactive|ceased|expired)\b/.test(
        folded,
      );
    const classOf = (words: string) => compiled.find(([, expression]) => expression.test(words))?.[0] ?? null;
    // The month of Spanish and Portuguese; the chart of what was given stands in capitals.
    const isMonth = heading.trim() === 'mar';
    // What stands in a bracket with a comma is a list, no part of the title.
    const classed = (): SectionClass | null =>
      classOf(bare) ?? (bare === folded || folded.includes(',', bare.length) ? null : classOf(folded));
    known = folded.length > 90 || isMonth ? null : over ? 'stopped' : classed();
    if (cache.size > 5_000) cache.clear();
    cache.set(heading, known);
  }
  return known;
}
