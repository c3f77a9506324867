/** What a heading says of the drugs below it. */
export type SectionClass =
  | 'current'
  | 'started'
  | 'stopped'
  | 'allergy'
  | 'family'
  | 'past'
  | 'plan'
  | 'narrative'
  | 'education';

/**
 * Headings by class, first match wins: the narrower classes stand first ("Discontinued medications" is no current list).
 * English with the habits of several countries; Spanish, German, French, Portuguese, Italian.
 */
const CLASSES: readonly (readonly [SectionClass, RegExp])[] = [
  [
    'allergy',
    /allerg|intoleran|adverse (?:drug )?reaction|\badrs?\b|sensitivit|unvertr[aä]glich|effets ind[ée]sirables|reac[cç](?:iones|[oõ]es) adversas/i,
  ],
  [
    'family',
    /\bfamil(?:y|ial)\b(?! (?:phys|doc|med))|\bf(?:am(?:ily)?)?\s?hx\b|\bfmh\b|^fh$|familien|familiar|familial|ant[ée]c[ée]dents familiaux/i,
  ],
  [
    'stopped',
    /discontinu|\bstop(?:ped)?\b|ceased|inactive|\bended\b|completed (?:med|treat|ther)|expired|historical med|previous(?:ly)? (?:med|endocrine|taken|treat)|past med(?:s|ication)|former med|no longer|suspendid|abgesetzt|arr[eê]t[ée]|sospes|suspens[oa]s|beendet/i,
  ],
  [
    'education',
    /education|hand-?out|leaflet|patient information|side effects|order set|formulary|about your|what is|background reading|interaction/i,
  ],
  [
    'past',
    /past (?:medical|oncolog|history|treat)|\bpm?hx?\b|\bpmh|oncolog\w* (?:history|hx)|cancer history|(?:prior|previous) (?:treat|therap|endocrine|med|systemic)|treatment (?:history|to date)|history of cancer|medical history|antecedentes|vorgeschichte|anamnese|ant[ée]c[ée]dents|anamnesi|hist[oó]ri[ac]/i,
  ],
  [
    'started',
    /^new (?:med|prescription|rx)|\bstart(?:ed)? (?:taking|today)|prescribed today|medications? ordered|new today/i,
  ],
  [
    'current',
    /\bmed(?:ication|icine)?s?\b|\bdrugs?\b|\brx\b|prescription|\bdhx\b|current treat|^treatment$|\bmar\b|pharmacy|medica(?:ci[oó]n|[cç][aã]o|menti)|tratamiento (?:actual|habitual)|medikation|medikamente|traitement|terapia|farmac/i,
  ],
  [
    'plan',
    /\bplan\b|\bp:$|recommend|assessment|impression|\ba\/?p\b|\ba&p\b|advice|actions?$|management|disposition|follow.?up|beurteilung|procedere|empfehlung|conduite|conducta|juicio|valutazione|conclus/i,
  ],
  [
    'narrative',
    /history of present|\bhpi\b|interval|subjective|presenting|complaint|\bhx\b|current problem|progress|\broS\b|exam|social|problem|diagnos|discussion|notes?$/i,
  ],
];

const cache = new Map<string, SectionClass | null>();

export function sectionClass(heading: string): SectionClass | null {
  let known = cache.get(heading);
  if (known === undefined) {
    known = heading.length > 90 ? null : (CLASSES.find(([, words]) => words.test(heading))?.[0] ?? null);
    if (cache.size > 5_000) cache.clear();
    cache.set(heading, known);
  }
  return known;
}
